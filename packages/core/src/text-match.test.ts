import { describe, expect, it } from 'vitest';
import { alloCall } from '../test/support/allo-items.ts';
import { normalizeAlloItem } from './providers/allo/normalize-allo-item.ts';
import { hasAllWords, wordsOf } from './text-match.ts';

it.each([
  ['Where is my Café?', ['where', 'is', 'my', 'cafe']],
  ['Straße 12–14', ['straße', '12', '14']],
  ['  …?!', []],
])('finds the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
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
