import type { Conversation } from '@callweave/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReady } from '../src/callweave/trigger/readiness.ts';
import { maxWaiting, settle } from '../src/callweave/trigger/settle.ts';
import type { WatchState } from '../src/callweave/trigger/watch-state.ts';
import { callOf } from './support/conversations.ts';

const begin = Date.UTC(2026, 10, 1);
const minuteMs = 60_000;
const hourMs = 3_600_000;
const fresh: WatchState = { sinceMs: begin, polledAtMs: begin, told: {}, waiting: {} };

const options = (nowMs: number) => ({
  nowMs,
  lookBackMs: 6 * hourMs,
  deadlineMs: 2 * hourMs,
  isReady: (conversation: Conversation) => isReady('transcriptReady', conversation),
});
const ready = { transcriptState: 'available', turns: [] } as const;

describe('what is due', () => {
  it('is what is ready, the oldest first', () => {
    const read = [callOf('b', begin + 2, ready), callOf('c', begin + 3), callOf('a', begin + 1, ready)];
    const { due, state } = settle(fresh, read, options(begin + hourMs));
    expect(due.map(({ conversation, reason }) => [conversation.id, reason])).toEqual([
      ['allo:a', 'ready'],
      ['allo:b', 'ready'],
    ]);
    expect(state.waiting).toEqual({ 'allo:c': begin + 3 + 1_200_000 });
  });

  it('is what its deadline has passed for, as it is', () => {
    const call = callOf('a', begin);
    const endMs = begin + 1_200_000;
    const waiting = settle(fresh, [call], options(endMs + 2 * hourMs - 1));
    expect(waiting.due).toEqual([]);
    const { due, state } = settle(waiting.state, [call], options(endMs + 2 * hourMs));
    expect(due).toEqual([{ conversation: call, reason: 'deadline' }]);
    expect(state.waiting).toEqual({});
  });

  it('is not what was told already, nor one row twice', () => {
    const call = callOf('a', begin, ready);
    const { due, state } = settle(fresh, [call, call], options(begin + hourMs));
    expect(due).toHaveLength(1);
    expect(settle(state, [call], options(begin + 2 * hourMs)).due).toEqual([]);
  });

  it('is the oldest of those that wait, when there are too many', () => {
    const read = Array.from({ length: maxWaiting + 2 }, (_, index) => callOf(`c${index}`, begin + index));
    const { due, state } = settle(fresh, read, options(begin + hourMs));
    expect(due.map(({ conversation, reason }) => [conversation.id, reason])).toEqual([
      ['allo:c0', 'tooMany'],
      ['allo:c1', 'tooMany'],
    ]);
    expect(Object.keys(state.waiting)).toHaveLength(maxWaiting);
  });

  it('is forgotten when it cannot be met again, and given up when its system no longer has it', () => {
    const calls = [callOf('a', begin, ready), callOf('b', begin)];
    const { state } = settle(fresh, calls, options(begin + minuteMs));
    const later = settle(state, [], options(begin + 12 * hourMs)).state;
    expect(later).toEqual({
      sinceMs: begin + 6 * hourMs,
      polledAtMs: begin + 12 * hourMs,
      told: {},
      waiting: {},
    });
  });

  it.each([
    ['newConversation', { status: 'in_progress' }, true],
    ['completed', { status: 'in_progress' }, false],
    ['completed', {}, true],
    ['completed', { status: 'unknown' }, true],
    ['transcriptReady', {}, false],
    ['transcriptReady', { transcriptState: 'none' }, true],
    ['transcriptReady', { transcriptState: 'available', status: 'in_progress' }, false],
    ['summaryReady', { transcriptState: 'available' }, false],
    ['summaryReady', { transcriptState: 'available', summary: { text: 'x', format: 'plain' } }, true],
    ['summaryReady', { transcriptState: 'none' }, true],
    ['summaryReady', { transcriptState: 'available', channel: 'sms' }, true],
    ['summaryReady', { transcriptState: 'available', provider: 'itellico' }, true],
  ] as const)('%s of %j: %s', (event, changes, expected) => {
    expect(isReady(event, callOf('a', begin, changes))).toBe(expected);
  });
});

/**
 * A world in which calls are listed some time after they started and transcribed some time after that, or never. Polls
 * see what is listed and started since the state's time, and what waits; they overlap, run twice, or are lost with what
 * they would have stored: then their executions never were.
 */
it('every conversation is told once, however late its listing and its transcript, whatever becomes of polls', () => {
  const call = fc.record({
    startMinute: fc.integer({ min: 1, max: 600 }),
    listedAfter: fc.integer({ min: 0, max: 300 }),
    transcribedAfter: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constant(Number.POSITIVE_INFINITY)),
  });
  const poll = fc.record({
    afterMinutes: fc.integer({ min: 1, max: 59 }),
    fate: fc.constantFrom('stored', 'stored', 'lost', 'twice', 'overlapping', 'down'),
  });
  fc.assert(
    fc.property(fc.array(call, { maxLength: 15 }), fc.array(poll, { maxLength: 40 }), (calls, polls) => {
      const told: string[] = [];
      let state = fresh;
      let minute = 0;
      const look = (from: WatchState): Conversation[] =>
        calls.flatMap(({ startMinute, listedAfter, transcribedAfter }, index) => {
          const startMs = begin + startMinute * minuteMs;
          const isListed = startMinute + listedAfter <= minute;
          const isWaiting = Object.hasOwn(from.waiting, `allo:c${index}`);
          if (!isListed || (startMs < from.sinceMs && !isWaiting)) return [];
          const isTranscribed = startMinute + listedAfter + transcribedAfter <= minute;
          return [callOf(`c${index}`, startMs, isTranscribed ? ready : {})];
        });
      const finish = (read: readonly Conversation[], isStored: boolean): void => {
        const settled = settle(state, read, options(begin + minute * minuteMs));
        if (!isStored) return;
        told.push(...settled.due.map(({ conversation }) => conversation.id));
        state = JSON.parse(JSON.stringify(settled.state));
      };
      const finalPolls = Array.from({ length: 40 }, () => ({ afterMinutes: 30, fate: 'stored' }));
      for (const { afterMinutes, fate } of [...polls, ...finalPolls]) {
        minute += afterMinutes;
        if (fate === 'down') continue;
        const read = look(state);
        const overlapping = fate === 'overlapping' ? look(state) : null;
        finish(read, fate !== 'lost');
        if (fate === 'twice') finish(look(state), true);
        if (overlapping !== null) finish(overlapping, true);
      }
      expect(told.toSorted()).toEqual(calls.map((_, index) => `allo:c${index}`).toSorted());
    }),
  );
});
