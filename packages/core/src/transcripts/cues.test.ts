import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryConversation } from '../../test/support/arbitrary-conversation.ts';
import { conversationOfTurns } from '../../test/support/conversation-of-turns.ts';
import type { Conversation, Turn } from '../conversation.ts';
import { cuesOf } from './cues.ts';

/** Turns that begin at these seconds, or whose start is not known. */
function startingAt(...seconds: (number | null)[]): Partial<Turn>[] {
  return seconds.map((second, index) => ({
    startOffsetMs: second === null ? null : second * 1000,
    text: `${index}`,
  }));
}

function timesOf(conversation: Conversation, maxCueSeconds?: number): [start: number, end: number][] {
  return cuesOf(conversation, maxCueSeconds === undefined ? {} : { maxCueSeconds }).map(
    ({ startMs, endMs }) => [startMs / 1000, endMs / 1000],
  );
}

describe('cuesOf, of a call of 65 seconds', () => {
  it.each<[string, Partial<Turn>[], [number, number][]]>([
    [
      'a turn lasts until the next one',
      startingAt(1, 4, 60),
      [
        [1, 4],
        [4, 14],
        [60, 65],
      ],
    ],
    ['a turn is capped at 10 seconds', startingAt(1), [[1, 11]]],
    ['the last turn ends with the call', startingAt(60), [[60, 65]]],
    [
      'a told end counts, however long, but not past the next turn',
      [
        { startOffsetMs: 1_000, endOffsetMs: 2_500 },
        { startOffsetMs: 4_000, endOffsetMs: 30_000 },
        { startOffsetMs: 40_000, endOffsetMs: 50_000 },
        { startOffsetMs: 45_000, endOffsetMs: 90_000 },
      ],
      [
        [1, 2.5],
        [4, 30],
        [40, 45],
        [45, 65],
      ],
    ],
    ['a told end before the start is none', [{ startOffsetMs: 1_000, endOffsetMs: 500 }], [[1, 11]]],
    [
      'turns at the same time share it',
      startingAt(2, 2, 8),
      [
        [2, 5],
        [5, 8],
        [8, 18],
      ],
    ],
    [
      'a turn without an offset shares the time of the one before',
      startingAt(2, null, 8),
      [
        [2, 5],
        [5, 8],
        [8, 18],
      ],
    ],
    [
      'turns without an offset at the beginning begin with the call',
      startingAt(null, 8),
      [
        [0, 8],
        [8, 18],
      ],
    ],
    [
      'turns out of order are shown in order',
      startingAt(8, 2),
      [
        [2, 8],
        [8, 18],
      ],
    ],
    [
      'a turn after the end shows the end to be wrong',
      startingAt(60, 70),
      [
        [60, 70],
        [70, 80],
      ],
    ],
    ['so does a turn at the end', startingAt(65), [[65, 75]]],
    [
      'turns too close to share time are moved apart',
      startingAt(1, 1, 1.001),
      [
        [1, 1.001],
        [1.001, 1.002],
        [1.002, 11.001],
      ],
    ],
    [
      'at the very end too, to before it',
      startingAt(64.998, 64.999, 64.999, 64.999),
      [
        [64.996, 64.997],
        [64.997, 64.998],
        [64.998, 64.999],
        [64.999, 65],
      ],
    ],
  ])('%s', (_, turns, times) => {
    expect(timesOf(conversationOfTurns(turns))).toEqual(times);
  });

  it('shows each turn for as long as is asked', () => {
    expect(timesOf(conversationOfTurns(startingAt(1, 30)), 2.5)).toEqual([
      [1, 3.5],
      [30, 32.5],
    ]);
  });

  it('takes the end where there is no duration, and none where there is neither', () => {
    const turns = startingAt(60);
    expect(timesOf(conversationOfTurns(turns, { durationSeconds: null }))).toEqual([[60, 65]]);
    expect(timesOf(conversationOfTurns(turns, { durationSeconds: null, endedAt: null }))).toEqual([[60, 70]]);
    expect(timesOf(conversationOfTurns(turns, { durationSeconds: null, startedAt: null }))).toEqual([
      [60, 70],
    ]);
  });

  it('shows what was said only, by whom, without blank lines', () => {
    const conversation = conversationOfTurns([
      { kind: 'system', participant: null, text: 'Call answered' },
      { startOffsetMs: 1_000, participant: 1, text: '\r\nGood\n \r\n\nmorning.\u0000\r' },
      { kind: 'tool', participant: null, text: '', tool: { name: 'search', result: {} } },
      { startOffsetMs: 2_000, text: ' \n' },
      { startOffsetMs: 3_000, kind: 'message', text: 'Hello.' },
    ]);
    expect(cuesOf(conversation)).toMatchObject([
      { startMs: 1_000, endMs: 3_000, speaker: 'Robin Sample', text: 'Good\nmorning.\ufffd' },
      { startMs: 3_000, endMs: 13_000, speaker: 'Alex Example', text: 'Hello.' },
    ]);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses to cap at %d seconds', (maxCueSeconds) => {
    expect(() => cuesOf(conversationOfTurns([]), { maxCueSeconds })).toThrow(
      new TypeError(`Expected maxCueSeconds to be a number of at least 0.001; got ${maxCueSeconds}.`),
    );
  });
});

describe('cuesOf, of any conversation', () => {
  it('keeps every text, never two at once, none of no length, none past the end', () => {
    fc.assert(
      fc.property(arbitraryConversation(), (conversation) => {
        const cues = cuesOf({ ...conversation, turns: conversation.turns ?? [] });
        const spoken = (conversation.turns ?? []).filter(
          ({ kind }) => kind === 'utterance' || kind === 'message',
        );
        expect(cues).toHaveLength(spoken.filter(({ text }) => text.trim() !== '').length);
        let freeMs = 0;
        for (const { startMs, endMs } of cues) {
          expect(Number.isInteger(startMs) && Number.isInteger(endMs)).toBe(true);
          expect(startMs).toBeGreaterThanOrEqual(freeMs);
          expect(endMs).toBeGreaterThan(startMs);
          freeMs = endMs;
        }
        const lengthMs = (conversation.durationSeconds ?? Number.POSITIVE_INFINITY) * 1000;
        const lastMs = Math.max(0, ...spoken.map(({ startOffsetMs }) => startOffsetMs ?? 0));
        if (lastMs < Math.floor(lengthMs) && spoken.length <= lengthMs) {
          expect(freeMs).toBeLessThanOrEqual(lengthMs);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
