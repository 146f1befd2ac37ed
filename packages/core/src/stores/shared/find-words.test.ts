import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../text-match.ts';
import { findWords } from './find-words.ts';

function found(text: string, ...words: string[]): string[] {
  return findWords(text, words).map(([start, end]) => text.slice(start, end));
}

describe('findWords', () => {
  it.each<[text: string, words: string[], expected: string[]]>([
    ['My heating is cold, heat!', ['heat'], ['heating', 'heat']],
    ['My heating is cold.', ['eat'], []],
    ['Un café, des CAFÉS', ['cafe'], ['café', 'CAFÉS']],
    ['cafe\u0301 noir', ['cafe'], ['cafe\u0301']],
    ['the ﬁnest oﬀer', ['fi', 'offe'], ['ﬁnest', 'oﬀer']],
    ['😀 fire 😀 𝒻ire', ['fire'], ['fire', '𝒻ire']],
    ['add ½ cup', ['2'], ['½']],
    ['add ½ cup', ['1', '2', 'add'], ['add', '½']],
    ['ΟΔΟΣ οδός', ['οδοσ'], ['ΟΔΟΣ', 'οδός']],
    ['İstanbul', ['istan'], ['İstanbul']],
    ['5㎏ bag', ['5kg'], ['5㎏']],
    ['한국어', ['한국'.normalize('NFKD')], ['한국어']],
    ['a\ud800b', ['b'], ['b']],
    ['', ['a'], []],
  ])('in %j of %j', (text, words, expected) => {
    expect(found(text, ...words)).toEqual(expected);
  });

  const arbitraryText = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 6 }),
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.constantFrom('é', 'e\u0301', 'ﬁ', '½', 'Σ', 'ς', '😀', '𝒳', 'İ', '한', '\u0301', ' ', '-'),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  it('finds something exactly where a word begins so', () => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), fc.nat({ max: 3 }), (text, pick, length) => {
        const words = wordsOf(text);
        const word = words[pick % Math.max(1, words.length)] ?? 'none';
        const wanted = [...word].slice(0, length + 1).join('');
        const isThere = words.some((one) => one.startsWith(wanted));
        expect(findWords(text, [wanted]).length > 0).toBe(isThere);
      }),
      { numRuns: 3_000 },
    );
  });

  it('finds ranges that are in order, apart, within the text, and hold the word', () => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), (text, pick) => {
        const words = wordsOf(text);
        const wanted = words[pick % Math.max(1, words.length)] ?? 'none';
        let before = 0;
        for (const [start, end] of findWords(text, [wanted])) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(wordsOf(text.slice(start, end)).some((word) => word.startsWith(wanted))).toBe(true);
          before = end;
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('finds every word of a text by itself', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const ranges = findWords(text, wordsOf(text));
        expect(ranges.flatMap(([start, end]) => wordsOf(text.slice(start, end)))).toEqual(wordsOf(text));
      }),
      { numRuns: 3_000 },
    );
  });
});
