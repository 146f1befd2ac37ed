import { describe, expect, it } from 'vitest';
import { daysAgo } from './days-ago.ts';

const platform = { now: () => Date.UTC(2026, 3, 21, 9, 30) };

describe('daysAgo', () => {
  it.each([
    [1, '2026-04-20T09:30:00.000Z'],
    [7, '2026-04-14T09:30:00.000Z'],
    [0.5, '2026-04-20T21:30:00.000Z'],
    [365, '2025-04-21T09:30:00.000Z'],
  ])('%d', (days, expected) => {
    expect(daysAgo(days, platform).toISOString()).toBe(expected);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (days) => {
    expect(() => daysAgo(days)).toThrow(`Expected a number of days above 0, such as 7; got ${days}.`);
  });
});
