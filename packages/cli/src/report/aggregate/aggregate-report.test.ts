import { describe, expect, it } from 'vitest';
import { aggregated } from '../../../test/support/aggregated.ts';
import {
  aiAgent,
  customer,
  person,
  said,
  storedConversation,
} from '../../../test/support/stored-conversation.ts';
import { aggregateAccounts } from './aggregate-accounts.ts';
import { aggregateAgents } from './aggregate-agents.ts';
import { aggregateDays } from './aggregate-days.ts';
import { aggregateHours } from './aggregate-hours.ts';
import { aggregateMessages } from './aggregate-messages.ts';
import { aggregateOutcomes } from './aggregate-outcomes.ts';
import { aggregateReport } from './aggregate-report.ts';
import { aggregateTotals } from './aggregate-totals.ts';

const call = storedConversation;

describe('aggregateTotals', () => {
  it('counts by what they are, and the share of calls that somebody took', () => {
    expect(
      aggregated(aggregateTotals(), [
        call({ durationSeconds: 60 }),
        call({ outcome: 'transferred', durationSeconds: 30.5 }),
        call({ outcome: 'voicemail', durationSeconds: 20 }),
        call({ outcome: null, durationSeconds: null }),
        call({ direction: 'outbound', outcome: 'unanswered', durationSeconds: null }),
        call({ channel: 'sms', outcome: 'delivered', startedAt: '2026-03-31T07:00:00.000Z' }),
        call({ channel: 'web', durationSeconds: 10, startedAt: '2026-04-02T07:00:00.000Z' }),
        call({ channel: 'unknown', outcome: null, startedAt: null, providerId: 'cll-x' }),
      ]),
    ).toEqual({
      conversations: 8,
      calls: 5,
      messages: 1,
      webSessions: 1,
      others: 1,
      withoutStart: 1,
      inboundCalls: 4,
      inboundCallsTaken: 2,
      inboundCallsEnded: 3,
      talkSeconds: 100.5,
      firstStartedAtMs: Date.UTC(2026, 2, 31, 7),
      lastStartedAtMs: Date.UTC(2026, 3, 2, 7),
    });
  });

  it('has no first and last of nothing', () => {
    expect(aggregated(aggregateTotals(), [])).toMatchObject({
      firstStartedAtMs: null,
      lastStartedAtMs: null,
    });
  });
});

describe('aggregateDays', () => {
  const none = { inboundCalls: 0, outboundCalls: 0, messages: 0, others: 0 };

  it('counts by local days, with those on which nothing was', () => {
    expect(
      aggregated(aggregateDays(), [
        // 23:30 on the 28th in Berlin, and 00:30 on the 29th, which has 23 hours.
        call({ startedAt: '2026-03-28T22:30:00.000Z' }),
        call({ startedAt: '2026-03-28T23:30:00.000Z', direction: 'outbound' }),
        call({ startedAt: '2026-03-29T21:59:59.000Z', channel: 'sms' }),
        // 00:00 on the 30th.
        call({ startedAt: '2026-03-29T22:00:00.000Z', channel: 'web' }),
        call({ startedAt: '2026-04-01T10:00:00.000Z', direction: 'internal' }),
        call({ startedAt: null, providerId: 'cll-x' }),
      ]),
    ).toEqual({
      unit: 'day',
      stretches: [
        { ...none, date: '2026-03-28', inboundCalls: 1 },
        { ...none, date: '2026-03-29', outboundCalls: 1, messages: 1 },
        { ...none, date: '2026-03-30', others: 1 },
        { ...none, date: '2026-03-31' },
        { ...none, date: '2026-04-01', outboundCalls: 1 },
      ],
    });
  });

  it('counts by weeks from Monday on when there are more than 100 days', () => {
    const { unit, stretches } = aggregated(aggregateDays(), [
      call({ startedAt: '2026-01-01T10:00:00.000Z' }),
      call({ startedAt: '2026-01-04T10:00:00.000Z' }),
      call({ startedAt: '2026-01-05T10:00:00.000Z' }),
      call({ startedAt: '2026-04-11T10:00:00.000Z' }),
    ]);
    expect(unit).toBe('week');
    expect(stretches).toHaveLength(15);
    expect(stretches.map(({ date, inboundCalls }) => `${date} ${inboundCalls}`)).toEqual(
      expect.arrayContaining(['2025-12-29 2', '2026-01-05 1', '2026-01-12 0', '2026-04-06 1']),
    );
  });

  it('counts by months when there are more than 100 weeks', () => {
    const { unit, stretches } = aggregated(aggregateDays(), [
      call({ startedAt: '2023-12-31T23:30:00.000Z' }),
      call({ startedAt: '2026-01-31T10:00:00.000Z' }),
    ]);
    expect(unit).toBe('month');
    expect(stretches).toHaveLength(25);
    expect([stretches[0], stretches[24]]).toMatchObject([
      { date: '2024-01-01', inboundCalls: 1 },
      { date: '2026-01-01', inboundCalls: 1 },
    ]);
  });

  it('has nothing of nothing', () => {
    expect(aggregated(aggregateDays(), [])).toEqual({ unit: 'day', stretches: [] });
  });
});

it('aggregateHours counts the hour that is there twice in one place', () => {
  const { counts, most } = aggregated(aggregateHours(), [
    call({ startedAt: '2026-10-25T00:30:00.000Z' }),
    call({ startedAt: '2026-10-25T01:30:00.000Z' }),
    call({ startedAt: '2026-10-26T01:30:00.000Z' }),
    call({ startedAt: null, providerId: 'cll-x' }),
  ]);
  expect(most).toBe(2);
  expect(counts[6]?.[2]).toBe(2);
  expect(counts[0]?.[2]).toBe(1);
  expect(counts.flat().reduce((sum, count) => sum + count)).toBe(3);
});

it('aggregateOutcomes has each kind by how it went, the most frequent first', () => {
  expect(
    aggregated(aggregateOutcomes(), [
      call({ outcome: 'voicemail' }),
      call(),
      call(),
      call({ direction: 'outbound', outcome: null }),
      call({ direction: 'unknown' }),
      call({ channel: 'sms', direction: 'outbound', outcome: 'delivered' }),
      call({ channel: 'whatsapp', outcome: null }),
      call({ channel: 'web' }),
    ]),
  ).toEqual([
    {
      name: 'inboundCalls',
      total: 3,
      outcomes: [
        { outcome: 'answered', count: 2 },
        { outcome: 'voicemail', count: 1 },
      ],
    },
    { name: 'outboundCalls', total: 1, outcomes: [{ outcome: null, count: 1 }] },
    { name: 'otherCalls', total: 1, outcomes: [{ outcome: 'answered', count: 1 }] },
    { name: 'sentMessages', total: 1, outcomes: [{ outcome: 'delivered', count: 1 }] },
    { name: 'receivedMessages', total: 1, outcomes: [{ outcome: null, count: 1 }] },
    { name: 'web', total: 1, outcomes: [{ outcome: 'answered', count: 1 }] },
  ]);
});

it('aggregateAgents tells people and AI apart, and counts for both a call that one passed on', () => {
  const both = {
    participants: [customer(), person('Robin Sample'), aiAgent('Robin Sample')],
    turns: [said(2, 'Hello'), said(1, 'Here I am')],
    durationSeconds: 100,
  };
  expect(
    aggregated(aggregateAgents(), [
      call(both),
      call({ durationSeconds: 20 }),
      call({ outcome: 'voicemail' }),
      call({ channel: 'sms', direction: 'outbound', outcome: 'sent', durationSeconds: null }),
      call({ participants: [customer(), person('Somebody Missed')], outcome: 'unanswered' }),
    ]),
  ).toEqual([
    {
      label: 'Robin Sample',
      kind: 'human',
      provider: 'allo',
      account: 'main',
      conversations: 2,
      talkSeconds: 120,
      messagesSent: 1,
    },
    {
      label: 'Robin Sample',
      kind: 'ai',
      provider: 'allo',
      account: 'main',
      conversations: 1,
      talkSeconds: 100,
      messagesSent: 0,
    },
  ]);
});

it('aggregateMessages counts by channel', () => {
  const message = (changes: Parameters<typeof call>[0]) =>
    call({ channel: 'sms', outcome: null, ...changes });
  expect(
    aggregated(aggregateMessages(), [
      call(),
      message({ channel: 'whatsapp' }),
      message({}),
      message({ direction: 'outbound', outcome: 'failed' }),
      message({ direction: 'outbound', outcome: 'delivered' }),
    ]),
  ).toEqual([
    { channel: 'sms', received: 1, sent: 2, failed: 1 },
    { channel: 'whatsapp', received: 1, sent: 0, failed: 0 },
  ]);
});

it('aggregateAccounts counts by provider and account', () => {
  const counts = { conversations: 0, calls: 0, missedCalls: 0, messages: 0, webSessions: 0, talkSeconds: 0 };
  expect(
    aggregated(aggregateAccounts(), [
      call({ provider: 'itellico', channel: 'web' }, 'clinic'),
      call({}, 'sales'),
      call({ outcome: 'unanswered' }, 'main'),
      call({ channel: 'sms', outcome: 'sent' }, 'main'),
    ]),
  ).toEqual([
    { ...counts, provider: 'allo', account: 'main', conversations: 2, calls: 1, missedCalls: 1, messages: 1 },
    { ...counts, provider: 'allo', account: 'sales', conversations: 1, calls: 1, talkSeconds: 180 },
    {
      ...counts,
      provider: 'itellico',
      account: 'clinic',
      conversations: 1,
      webSessions: 1,
      talkSeconds: 180,
    },
  ]);
});

it('aggregateReport has all figures of the same conversations', () => {
  const figures = aggregated(aggregateReport(), [call(), call({ channel: 'sms' })]);
  expect(Object.keys(figures)).toEqual([
    'totals',
    'volumes',
    'hours',
    'outcomes',
    'agents',
    'missedCalls',
    'messages',
    'accounts',
  ]);
  expect(figures.totals.conversations).toBe(2);
  expect(figures.accounts).toMatchObject([{ conversations: 2 }]);
});
