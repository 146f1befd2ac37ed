import { alloExample } from '@callweave/allo-client/testing';
import { pullOutboundMetrics, pullTeamMetrics } from '@callweave/core/allo';
import { describe, expect, it } from 'vitest';
import { startAlloServer } from '../support/allo-server.ts';
import { rejectionOf } from '../support/rejection-of.ts';

const date = { from: '2026-04-01', to: '2026-04-30' };
const compare_date = { from: '2026-03-01', to: '2026-03-31' };
const start = () =>
  startAlloServer(({ operation }) => ({
    body: operation.endsWith('overview')
      ? alloExample('POST /v2/api/analytics/overview')
      : alloExample('POST /v2/api/analytics/outbound'),
  }));

describe('pullTeamMetrics', () => {
  it('makes rows of the documented answer', async () => {
    const server = await start();
    const rows = await pullTeamMetrics(server.client, { date, compare_date, user_ids: ['usr-demo01'] });
    expect(rows[0]).toMatchObject({ subject: 'team', calls: 230, callsOver1Min: 120, answerRate: 0.8 });
    expect(rows.slice(1).every(({ subject, userId }) => subject === 'user' && userId !== null)).toBe(true);
    expect(server.received.map(({ body }) => body)).toEqual([
      { date, compare_date, user_ids: ['usr-demo01'] },
    ]);
  });
});

describe('pullOutboundMetrics', () => {
  it('makes tables of the documented answer', async () => {
    const server = await start();
    const { funnel, timeSeries } = await pullOutboundMetrics(server.client, { date, granularity: 'WEEK' });
    expect(funnel.map(({ stage, count, rate }) => [stage, count, rate])).toEqual([
      ['dials', 40, 1],
      ['connected', 10, 0.25],
      ['conversations', 6, 0.15],
      ['conversions', 1, 0.025],
    ]);
    expect(timeSeries).toEqual([
      { date: '2026-04-20', dials: 40, connected: 10, connectionRate: 0.25, conversions: 1 },
    ]);
  });
});

it.each([
  [{ date: { from: '2026-04-30', to: '2026-04-01' } }, 'Expected date.from not to be after date.to'],
  [
    { date: { from: '2026-04-01T00:00:00Z', to: '2026-04-30' } },
    'got "2026-04-01T00:00:00Z" and "2026-04-30"',
  ],
  [{ date: { from: '2026-04-31x', to: '2026-04-30' } }, 'Expected date to have from and to as days'],
  [{ date: undefined }, 'got undefined and undefined'],
  [{ date, compare_date: { from: '2026-04-01' } }, 'Expected compare_date to have from and to'],
  [
    { date, user_ids: ['usr-1'], allo_numbers: ['+14155550100'] },
    'Expected user_ids or allo_numbers; got both.',
  ],
])('refuses %j and sends nothing', async (request, message) => {
  const server = await start();
  for (const pull of [pullTeamMetrics, pullOutboundMetrics]) {
    // @ts-expect-error The compiler refuses most of them as well.
    const error = await rejectionOf(pull(server.client, request));
    expect(error).toMatchObject({ name: 'TypeError', message: expect.stringContaining(message) });
  }
  expect(server.received).toEqual([]);
});
