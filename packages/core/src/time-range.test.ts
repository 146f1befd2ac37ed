import { describe, expect, it } from 'vitest';
import { isInRange, parseTimeRange } from './time-range.ts';

describe('parseTimeRange', () => {
  it('takes days, times with an offset, dates and nothing', () => {
    expect(parseTimeRange('2026-04-01', '2026-04-02T08:00:00+02:00')).toEqual({
      sinceMs: Date.UTC(2026, 3, 1),
      untilMs: Date.UTC(2026, 3, 2, 6),
    });
    expect(parseTimeRange(new Date(0), undefined)).toEqual({ sinceMs: 0, untilMs: null });
  });

  it.each([
    ['last week', undefined, /since.*got "last week"/],
    ['2026-04-01T08:00:00', undefined, /since.*offset/],
    ['1.4.2026', undefined, /since.*got "1.4.2026"/],
    [undefined, '04/01/2026', /until.*got/],
    ['2026-04-01 08:00', undefined, /since.*offset/],
    ['April 2026', undefined, /since/],
    [undefined, '2026-02-30T00:00:00Y', /until/],
    [new Date(Number.NaN), undefined, /an invalid Date/],
    ['2026-04-02', '2026-04-01', /since to be before until/],
    ['2026-04-01', '2026-04-01', /since to be before until/],
  ])('refuses since %s and until %s', (since, until, message) => {
    expect(() => parseTimeRange(since, until)).toThrow(message);
  });
});

describe('isInRange', () => {
  const range = parseTimeRange('2026-04-01', '2026-04-02');

  it.each([
    ['2026-04-01T00:00:00.000Z', true],
    ['2026-04-01T23:59:59.999Z', true],
    ['2026-04-02T00:00:00.000Z', false],
    ['2026-03-31T23:59:59.999Z', false],
    [null, true],
  ])('tells of %s: %s', (startedAt, expected) => {
    expect(isInRange(range, startedAt)).toBe(expected);
  });
});
