import { describe, expect, it } from 'vitest';
import { parseTimeRange } from '../../time-range.ts';
import { dateFilter } from './date-filter.ts';

const nowMs = Date.UTC(2026, 4, 1, 12);

describe('the days that are asked for', () => {
  it.each([
    [undefined, undefined, undefined],
    ['2026-04-10', '2026-04-20', { from: '2026-04-09', to: '2026-04-20' }],
    ['2026-04-10T23:30:00Z', '2026-04-20T00:30:00Z', { from: '2026-04-09', to: '2026-04-21' }],
    ['2026-04-10', undefined, { from: '2026-04-09', to: '2026-05-02' }],
    [undefined, '2026-04-20', { from: '2000-01-01', to: '2026-04-20' }],
    ['2026-08-01', undefined, { from: '2026-07-31', to: '2026-07-31' }],
  ])('from %s until %s: %j', (since, until, date) => {
    expect(dateFilter(parseTimeRange(since, until), nowMs).date).toEqual(date);
  });
});
