import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toQueryableJson } from './queryable-json.ts';

/** Any UTF-16 code units, with many of those that matter. */
const anyText = fc
  .array(
    fc.oneof(fc.constantFrom('\0', '\\', 'u', '0', '\ud83d', '\ude00', 'd'), fc.string({ unit: 'binary' })),
  )
  .map((parts) => parts.join(''));

describe('JSON that can be queried', () => {
  it.each([
    [
      { text: 'plain', more: ['\n"\\'] },
      { text: 'plain', more: ['\n"\\'] },
    ],
    [{ text: 'a\0b' }, { text: 'a\ufffdb' }],
    [{ 'k\0': '\ud83d' }, { 'k\ufffd': '\ufffd' }],
    [{ text: '😀' }, { text: '😀' }],
    // A backslash and letters, no escape.
    [{ text: 'C:\\u0000\\ud83d' }, { text: 'C:\\u0000\\ud83d' }],
  ])('of %j', (value, expected) => {
    expect(JSON.parse(toQueryableJson(JSON.stringify(value)))).toEqual(expected);
  });

  it('differs by the replaced characters only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = text.replace(/\0|\p{Cs}/gu, '\ufffd');
        expect(JSON.parse(toQueryableJson(JSON.stringify([text])))).toEqual([expected]);
      }),
    );
  });
});
