import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, wrapText } from './wrap-text.ts';

it.each([
  ['Hello', 5],
  ['Zoë', 3],
  ['Zoe\u0308', 3],
  ['東京', 4],
  ['👍 ok', 5],
  ['👩‍👧', 2],
])('%j takes %d columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

describe('wrapText', () => {
  it('breaks between words, and keeps the lines that are there', () => {
    expect(wrapText('one two three\n\nfour', 7)).toEqual(['one two', 'three', '', 'four']);
  });

  it('breaks a word that is longer than a line', () => {
    expect(wrapText('a abcdefgh b', 4)).toEqual(['a', 'abcd', 'efgh', 'b']);
    expect(wrapText('東京都庁', 4)).toEqual(['東京', '都庁']);
  });

  it('breaks nothing where there is no end of a line', () => {
    expect(wrapText('one two three', Number.POSITIVE_INFINITY)).toEqual(['one two three']);
  });

  it('loses no character but spaces, and keeps within the columns, of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 12 }), (text, columns) => {
        const lines = wrapText(text, columns);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
