import { expect, it } from 'vitest';
import { conversationOfTurns } from '../../../test/support/conversation-of-turns.ts';
import { findMatches } from './find-matches.ts';

const conversation = conversationOfTurns(
  [
    { text: 'Nothing here.' },
    { text: 'Le café, Alex, the café!' },
    { kind: 'tool', text: 'cafe' },
    { kind: 'message', text: 'Cafés' },
  ],
  { summary: { text: 'About a cafe.', format: 'plain' } },
);

it('tells the places in order, with highlights in the text as it is', () => {
  expect(findMatches(conversation, ['cafe', 'alex'])).toEqual([
    { place: 'summary', index: null, text: 'About a cafe.', highlights: [[8, 12]] },
    { place: 'participant', index: 0, text: 'Alex Example', highlights: [[0, 4]] },
    {
      place: 'turn',
      index: 1,
      text: 'Le café, Alex, the café!',
      highlights: [
        [3, 7],
        [9, 13],
        [19, 23],
      ],
    },
    { place: 'turn', index: 3, text: 'Cafés', highlights: [[0, 5]] },
  ]);
});

it('tells nothing where there is nothing', () => {
  expect(findMatches(conversation, ['other'])).toEqual([]);
  expect(findMatches({ ...conversation, turns: null, summary: null, participants: [] }, ['cafe'])).toEqual(
    [],
  );
});
