import { describe, expect, it } from 'vitest';
import { parseDateTime } from '../src/execution/parse-date-time.ts';

const isoOf = (value: unknown, timeZone: string): string | null => {
  const time = parseDateTime(value, timeZone);
  return time === null ? null : new Date(time).toISOString();
};

describe('parseDateTime', () => {
  it.each([
    ['2026-04-01T08:00:00Z', 'Asia/Tokyo', '2026-04-01T08:00:00.000Z'],
    ['2026-04-01T08:00:00.250+02:00', 'Asia/Tokyo', '2026-04-01T06:00:00.250Z'],
    ['2026-04-01T08:00:00', 'Asia/Tokyo', '2026-03-31T23:00:00.000Z'],
    ['2026-04-01 08:00', 'Asia/Tokyo', '2026-03-31T23:00:00.000Z'],
    ['2026-04-01T08:00:00.500', 'UTC', '2026-04-01T08:00:00.500Z'],
    ['2026-04-01', 'America/New_York', '2026-04-01T04:00:00.000Z'],
    // An hour before and after the clocks go forward, and the same when they go back.
    ['2026-03-29T01:30:00', 'Europe/Berlin', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29T03:30:00', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T01:30:00', 'Europe/Berlin', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25T03:30:00', 'Europe/Berlin', '2026-10-25T02:30:00.000Z'],
  ])('%s in %s is %s', (value, timeZone, expected) => {
    expect(isoOf(value, timeZone)).toBe(expected);
  });

  it('takes a Date, and whatever writes itself as ISO 8601, as Luxon does', () => {
    const date = new Date('2026-04-01T08:00:00Z');
    expect(isoOf(date, 'Asia/Tokyo')).toBe(date.toISOString());
    expect(isoOf({ toString: () => '2026-04-01T10:00:00.000+02:00' }, 'UTC')).toBe(date.toISOString());
  });

  it.each(['', 'yesterday', '2026-13-01', '2026-13-01T00:00:00', 'NaN'])('can’t read %j', (value) => {
    expect(parseDateTime(value, 'UTC')).toBeNull();
  });
});
