import { describe, expect, it } from 'vitest';
import { outboundMetricsTables } from './outbound-metrics-tables.ts';

describe('outboundMetricsTables', () => {
  it('makes a table of each part', () => {
    const tables = outboundMetricsTables({
      funnel: {
        dials: { count: { value: 40, previous: 50, change: -0.2 }, rate: 1 },
        connected: { count: { value: 10 }, rate: 0.25 },
      },
      time_series: {
        dials: [
          { date: '2026-04-21', value: 25 },
          { date: '2026-04-20', value: 15 },
        ],
        connected: [{ date: '2026-04-20', value: 4 }],
        connection_rate: [{ date: '2026-04-20', value: 0.2667 }],
      },
      heatmap: {
        dials: [
          { day: 'TUESDAY', hour: 9, value: 3 },
          { day: 'MONDAY', hour: 14, value: 2 },
          { day: 'MONDAY', hour: 9, value: 1 },
        ],
        connected: [{ day: 'MONDAY', hour: 9, value: 1 }],
      },
      leaderboard: [
        { user: { id: 'usr-1', name: 'Robin Sample', email: 'robin@example.com' }, connected: 4 },
      ],
      time_spent: { avg_ringing_time_seconds: { value: 12.5, previous: 10, change: 0.25 } },
      last_updated: '2026-05-01T00:10:00Z',
    });
    const nothing = { count: null, countPrevious: null, countChange: null, rate: null };
    expect(tables).toEqual({
      funnel: [
        { stage: 'dials', count: 40, countPrevious: 50, countChange: -0.2, rate: 1 },
        { stage: 'connected', count: 10, countPrevious: null, countChange: null, rate: 0.25 },
        { stage: 'conversations', ...nothing },
        { stage: 'conversions', ...nothing },
      ],
      timeSeries: [
        { date: '2026-04-20', dials: 15, connected: 4, connectionRate: 0.2667, conversions: null },
        { date: '2026-04-21', dials: 25, connected: null, connectionRate: null, conversions: null },
      ],
      heatmap: [
        { day: 'MONDAY', hour: 9, dials: 1, connected: 1, connectionRate: null },
        { day: 'MONDAY', hour: 14, dials: 2, connected: null, connectionRate: null },
        { day: 'TUESDAY', hour: 9, dials: 3, connected: null, connectionRate: null },
      ],
      leaderboard: [
        { userId: 'usr-1', userName: 'Robin Sample', userEmail: 'robin@example.com', connected: 4 },
      ],
      timeSpent: {
        averageRingingSeconds: 12.5,
        averageRingingSecondsPrevious: 10,
        averageRingingSecondsChange: 0.25,
        averageConversationSeconds: null,
        averageConversationSecondsPrevious: null,
        averageConversationSecondsChange: null,
        totalConversationSeconds: null,
        totalConversationSecondsPrevious: null,
        totalConversationSecondsChange: null,
      },
      lastUpdated: '2026-05-01T00:10:00Z',
    });
  });

  it('is empty tables where there is nothing', () => {
    const { timeSeries, heatmap, leaderboard, lastUpdated } = outboundMetricsTables({});
    expect([timeSeries, heatmap, leaderboard, lastUpdated]).toEqual([[], [], [], null]);
  });
});
