import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, isolated } from './html.ts';

describe('html', () => {
  it('escapes texts, in markup and in attributes', () => {
    const name = `<img src=x onerror="alert('x')"> & co`;
    expect(html`<td title="${name}">${name}</td>`.markup).toBe(
      '<td title="&lt;img src=x onerror=&quot;alert(&#39;x&#39;)&quot;&gt; &amp; co">&lt;img src=x onerror=&quot;alert(&#39;x&#39;)&quot;&gt; &amp; co</td>',
    );
  });

  it('takes markup, lists, numbers and nothing', () => {
    expect(html`${html`<b>${1}</b>`}|${['<', html`<i></i>`]}|${null}`.markup).toBe('<b>1</b>|&lt;<i></i>|');
  });

  it('lets no control character through', () => {
    expect(html`${'a\u0000b\u001b[31m\u009bc\n\td'}`.markup).toBe('a\ufffdb\ufffd[31m\ufffdc\n\td');
  });

  it('isolates the direction of names', () => {
    expect(isolated('\u202eevil').markup).toBe('<bdi>\u202eevil</bdi>');
  });

  it('leaves no character of any text that could end it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.markup).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});
