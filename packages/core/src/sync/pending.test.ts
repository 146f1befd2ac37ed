import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryConversation } from '../../test/support/arbitrary-conversation.ts';
import { callAt } from '../../test/support/changing-provider.ts';
import type { Conversation } from '../conversation.ts';
import { isAwaited, nextCheckAt } from './pending.ts';

const start = Date.UTC(2026, 5, 20, 12);
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const call = (changes: Partial<Conversation> = {}): Conversation =>
  callAt('cll-1', '2026-06-20T12:00:00Z', changes);

describe('something is still to come', () => {
  it.each<[string, Partial<Conversation>]>([
    ['of a call without its transcript', { transcriptState: 'pending' }],
    ['of a call that goes on', { status: 'in_progress' }],
    ['of a message on its way', { channel: 'sms', outcome: 'pending' }],
    ['of a call without its summary', { summary: null }],
    ['of a voicemail without its summary', { summary: null, outcome: 'voicemail' }],
    ['of a transferred call without its summary', { summary: null, outcome: 'transferred' }],
  ])('%s', (_, changes) => expect(isAwaited(call(changes))).toBe(true));

  it.each<[string, Partial<Conversation>]>([
    ['of a call with everything', {}],
    ['of a missed call, which gets no summary', { summary: null, outcome: 'unanswered' }],
    ['of a text message', { summary: null, channel: 'sms', outcome: 'delivered' }],
    ["of itellico's, which has no summaries", { summary: null, provider: 'itellico' }],
    ['of one whose transcript was not asked for', { transcriptState: 'not_requested' }],
  ])('nothing %s', (_, changes) => expect(isAwaited(call(changes))).toBe(false));
});

describe('the next check', () => {
  it.each([
    ['at once is a minute later', 0, minuteMs],
    ['after 2 minutes is a minute later', 2 * minuteMs, minuteMs],
    ['after 8 minutes is 2 minutes later', 8 * minuteMs, 2 * minuteMs],
    ['after 4 hours is an hour later', 4 * hourMs, hourMs],
    ['after 3 days is 6 hours later', 3 * dayMs, 6 * hourMs],
    ['before the deadline is at the deadline', 7 * dayMs - hourMs, hourMs],
    ['of one that begins in the future, by our clock, is a minute later', -10 * minuteMs, minuteMs],
  ])('%s', (_, ageMs, waitMs) => {
    const nowMs = start + ageMs;
    expect(nextCheckAt(call({ summary: null }), { nowMs, deadlineMs: 7 * dayMs })).toBe(
      new Date(nowMs + waitMs).toISOString(),
    );
  });

  it.each<[string, Conversation, number]>([
    ['of what is complete', call(), 0],
    ['at the deadline', call({ summary: null }), 7 * dayMs],
    ['of one without a start', { ...call({ summary: null }), startedAt: null }, 0],
  ])('is none %s', (_, conversation, ageMs) => {
    expect(nextCheckAt(conversation, { nowMs: start + ageMs, deadlineMs: 7 * dayMs })).toBeNull();
  });

  it('of any conversation at any time is later than now, by six hours at most', () => {
    fc.assert(
      fc.property(
        arbitraryConversation(),
        fc.integer({ min: 0, max: Date.UTC(2200, 0) }),
        fc.nat({ max: 365 * dayMs }),
        (conversation, nowMs, deadlineMs) => {
          const next = nextCheckAt(conversation, { nowMs, deadlineMs });
          if (next === null) return;
          expect(Date.parse(next)).toBeGreaterThan(nowMs);
          expect(Date.parse(next)).toBeLessThanOrEqual(nowMs + 6 * hourMs);
        },
      ),
    );
  });
});
