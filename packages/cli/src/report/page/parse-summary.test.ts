import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSummary } from './parse-summary.ts';
import { snippetOf } from './snippet-of.ts';

const lines = (text: string, isMarkdown = true) =>
  parseSummary(text, isMarkdown).map(
    ({ kind, pieces }) =>
      `${kind}: ${pieces.map(({ text: piece, isStrong }) => (isStrong ? `[${piece}]` : piece)).join('')}`,
  );

describe('parseSummary', () => {
  it('knows headings, lists and strong words', () => {
    expect(lines('## Refund ##\n\nShe **asked** for it.\n- **Next**: call\n2. write\r\n* wait')).toEqual([
      'heading: Refund',
      'paragraph: She [asked] for it.',
      'item: [Next]: call',
      'item: write',
      'item: wait',
    ]);
  });

  it('leaves the rest as it came', () => {
    expect(lines('<img src=x onerror=alert(1)> [link](javascript:x) 2 ** 3')).toEqual([
      'paragraph: <img src=x onerror=alert(1)> [link](javascript:x) 2 ** 3',
    ]);
    expect(lines('# not a heading', false)).toEqual(['paragraph: # not a heading']);
  });

  it('takes any text, and ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('#', '*', '-', ' ', '\n', '1', '.', 'a') }), (text) => {
        const words = parseSummary(text, true).flatMap(({ pieces }) => pieces.map((piece) => piece.text));
        expect(words.join('').match(/a/g)?.length ?? 0).toBe(text.match(/a/g)?.length ?? 0);
      }),
    );
  });
});

describe('snippetOf', () => {
  it('puts a summary into a line, without the marks and headings of Markdown', () => {
    expect(snippetOf('# Refund\n- **Topic**: a refund\n- _Next_: call')).toBe('Topic: a refund · Next: call');
  });

  it('ends where it gets long, and says so', () => {
    const snippet = snippetOf('word '.repeat(100));
    expect(snippet).toHaveLength(180);
    expect(snippet.endsWith('word…')).toBe(true);
  });

  it('keeps a heading where there is nothing else', () => {
    expect(snippetOf('# Refund')).toBe('# Refund');
  });
});
