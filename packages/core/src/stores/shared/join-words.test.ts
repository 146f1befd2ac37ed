import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '../../text-match.ts';
import { joinWords } from './join-words.ts';

it.each([
  ['Where is my Café?', 'where is my cafe'],
  ['¿Dónde? «Ø» – 12…14 ß', 'donde ø 12 14 ß'],
  ['one ¿ two', 'one two'],
  ['¡!', ''],
  ['', ''],
])('joins %j', (text, expected) => {
  expect(joinWords(text)).toBe(expected);
});

it('has the words that wordsOf has', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('é', 'a', ' ', '–', '日', '½', '\u0301', '😀', '\ud800', 'Σ'), { maxLength: 20 })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (given) => {
      expect(joinWords(given)).toBe(wordsOf(given).join(' '));
    }),
    { numRuns: 5_000 },
  );
});
