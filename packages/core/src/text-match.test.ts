import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alloCall } from '../test/support/allo-items.ts';
import { normalizeAlloItem } from './providers/allo/normalize-allo-item.ts';
import { foldText, hasAllWords, wordsOf } from './text-match.ts';

it.each([
  ['Where is my Café?', ['where', 'is', 'my', 'cafe']],
  ['Straße 12–14', ['straße', '12', '14']],
  ['  …?!', []],
  ['ΟΔΟΣ Οδός', ['οδοσ', 'οδοσ']],
  ['ﬁne ½ İstanbul ㎏', ['fine', '1', '2', 'istanbul', 'kg']],
])('finds the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('folds a text to what its characters do one by one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(text)).toBe([...text].map(foldText).join(''));
    }),
    { numRuns: 2_000 },
  );
});

describe('hasAllWords', () => {
  const conversation = normalizeAlloItem(
    alloCall({
      summary: '**Boiler**: appointment on Tuesday.',
      transcript: [
        { source: 'EXTERNAL', time: '2026-04-21T09:00:01Z', text: 'My heating is cold.' },
        { source: 'USER', time: '2026-04-21T09:00:04Z', text: 'We are on our way.' },
      ],
    }),
  );

  it.each([
    ['heat', true],
    ['COLD way', true],
    ['boiler heating', true],
    ['eating', false],
    ['cold warm', false],
  ])('%j: %s', (text, expected) => {
    expect(hasAllWords(conversation, wordsOf(text))).toBe(expected);
  });

  it('finds none where nothing is known to have been said', () => {
    expect(hasAllWords({ ...conversation, turns: null, summary: null }, ['cold'])).toBe(false);
  });
});
