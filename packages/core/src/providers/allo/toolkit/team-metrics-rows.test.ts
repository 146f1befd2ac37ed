import { describe, expect, it } from 'vitest';
import { teamMetricsRows } from './team-metrics-rows.ts';

const april = { from: '2026-04-01', to: '2026-04-30' };
const march = { from: '2026-03-01', to: '2026-03-31' };

describe('teamMetricsRows', () => {
  it('has the team first, then each user, a column for each figure', () => {
    const rows = teamMetricsRows({
      date: april,
      compare_date: march,
      summary: {
        total_calls: { value: 120, previous: 100, change: 0.2 },
        talk_time_seconds: { value: 36_000, previous: 40_000, change: -0.1 },
        calls_over_1_min: { value: 60, previous: 50, change: 0.2 },
        answer_rate: { value: 0.8, previous: 0.75, change: 0.0667 },
      },
      breakdown: [
        {
          user: { id: 'usr-1', name: 'Robin Sample', email: 'robin@example.com' },
          calls: { value: 70, previous: null, change: null },
          talk_time_seconds: { value: 20_000 },
          calls_over1_min: { value: 31, previous: 30, change: 0.0333 },
          answer_rate: null,
        },
      ],
      last_updated: '2026-05-01T00:10:00Z',
    });
    const period = {
      from: '2026-04-01',
      to: '2026-04-30',
      compareFrom: '2026-03-01',
      compareTo: '2026-03-31',
      lastUpdated: '2026-05-01T00:10:00Z',
    };
    expect(rows).toEqual([
      {
        ...period,
        subject: 'team',
        userId: null,
        userName: null,
        userEmail: null,
        calls: 120,
        callsPrevious: 100,
        callsChange: 0.2,
        talkTimeSeconds: 36_000,
        talkTimeSecondsPrevious: 40_000,
        talkTimeSecondsChange: -0.1,
        callsOver1Min: 60,
        callsOver1MinPrevious: 50,
        callsOver1MinChange: 0.2,
        answerRate: 0.8,
        answerRatePrevious: 0.75,
        answerRateChange: 0.0667,
      },
      {
        ...period,
        subject: 'user',
        userId: 'usr-1',
        userName: 'Robin Sample',
        userEmail: 'robin@example.com',
        calls: 70,
        callsPrevious: null,
        callsChange: null,
        talkTimeSeconds: 20_000,
        talkTimeSecondsPrevious: null,
        talkTimeSecondsChange: null,
        callsOver1Min: 31,
        callsOver1MinPrevious: 30,
        callsOver1MinChange: 0.0333,
        answerRate: null,
        answerRatePrevious: null,
        answerRateChange: null,
      },
    ]);
  });

  it('reads the other spelling in the summary too', () => {
    const [team] = teamMetricsRows({ summary: { calls_over1_min: { value: 1 } } });
    expect(team).toMatchObject({
      callsOver1Min: 1,
      calls: null,
      from: null,
      compareFrom: null,
      lastUpdated: null,
    });
  });

  it('is a row of nothing where there is nothing', () => {
    expect(teamMetricsRows({})).toHaveLength(1);
  });
});
