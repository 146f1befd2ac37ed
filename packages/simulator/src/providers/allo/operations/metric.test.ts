import { expect, it } from 'vitest';
import { metric, metricOrNull, share } from './metric.ts';
import { periodOf } from './outbound-series.ts';

it('compares with the other range', () => {
  expect(metric(23, 20)).toEqual({ value: 23, previous: 20, change: 0.15 });
  expect(metric(23, null)).toEqual({ value: 23, previous: null, change: null });
  expect(metric(23, 0)).toEqual({ value: 23, previous: 0, change: null });
  expect(metric(1 / 3, 2 / 3)).toEqual({ value: 0.3333, previous: 0.6667, change: -0.5 });
});

it('has no share of nothing', () => {
  expect([share(1, 4), share(0, 0)]).toEqual([0.25, null]);
  expect(metricOrNull(share(0, 0), 0.5)).toBeNull();
});

it('begins weeks on Monday and months on the first', () => {
  // A Sunday.
  expect(periodOf('2026-11-01', 6, 'DAY')).toBe('2026-11-01');
  expect(periodOf('2026-11-01', 6, 'WEEK')).toBe('2026-10-26');
  expect(periodOf('2026-11-30', 0, 'WEEK')).toBe('2026-11-30');
  expect(periodOf('2026-11-30', 0, 'MONTH')).toBe('2026-11-01');
});
