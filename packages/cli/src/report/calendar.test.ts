import { describe, expect, it } from 'vitest';
import { createCalendar, datesBetween, mondayOf } from './calendar.ts';

const at = (zone: string, time: string) => {
  const { date, hour, weekday } = createCalendar(zone).localTimeOf(Date.parse(time));
  return `${date} ${hour} ${weekday}`;
};

describe('localTimeOf', () => {
  it.each([
    ['UTC', '2026-04-01T00:00:00Z', '2026-04-01 0 2'],
    // Summer time began in Berlin on 29 March 2026 at 01:00 UTC: 02:00 to 03:00 was skipped.
    ['Europe/Berlin', '2026-03-29T00:59:59Z', '2026-03-29 1 6'],
    ['Europe/Berlin', '2026-03-29T01:00:00Z', '2026-03-29 3 6'],
    // It ended on 25 October 2026 at 01:00 UTC: 02:00 to 03:00 was there twice.
    ['Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25 2 6'],
    ['Europe/Berlin', '2026-10-25T01:30:00Z', '2026-10-25 2 6'],
    ['Europe/Berlin', '2026-10-25T02:30:00Z', '2026-10-25 3 6'],
    ['America/New_York', '2026-04-01T03:59:59Z', '2026-03-31 23 1'],
    ['America/New_York', '2026-04-01T04:00:00Z', '2026-04-01 0 2'],
    // Offsets that are no full hours.
    ['Asia/Kathmandu', '2026-04-01T18:14:59Z', '2026-04-01 23 2'],
    ['Asia/Kathmandu', '2026-04-01T18:15:00Z', '2026-04-02 0 3'],
    ['Pacific/Kiritimati', '2026-04-01T10:00:00Z', '2026-04-02 0 3'],
    ['Europe/Berlin', '1969-12-31T23:00:00Z', '1970-01-01 0 3'],
  ])('tells what the clocks of %s show at %s', (zone, time, expected) => {
    expect(at(zone, time)).toBe(expected);
  });

  it('counts 23 hours on the day that summer time begins, and 25 on the day that it ends', () => {
    const { localTimeOf } = createCalendar('Europe/Berlin');
    const hoursOf = (date: string): number[] =>
      Array.from({ length: 72 }, (_, hour) =>
        localTimeOf(Date.parse(`${date}T00:00:00Z`) + (hour - 24) * 3_600_000),
      )
        .filter((local) => local.date === date)
        .map(({ hour }) => hour);
    expect(hoursOf('2026-03-29')).toHaveLength(23);
    expect(hoursOf('2026-03-29')).not.toContain(2);
    expect(hoursOf('2026-10-25')).toHaveLength(25);
    expect(hoursOf('2026-10-25').filter((hour) => hour === 2)).toHaveLength(2);
  });

  it('refuses a time zone that is none', () => {
    expect(() => createCalendar('Europe/Atlantis')).toThrow(RangeError);
  });
});

describe('startOfDay', () => {
  it.each([
    ['UTC', '2026-04-01', '2026-04-01T00:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['America/New_York', '2026-11-02', '2026-11-02T05:00:00.000Z'],
    // Chile skips the hour from midnight on: that day began at 01:00 there.
    ['America/Santiago', '2024-09-08', '2024-09-08T04:00:00.000Z'],
    // Havana has the hour from midnight on twice; the day begins with the first.
    ['America/Havana', '2024-11-03', '2024-11-03T04:00:00.000Z'],
  ])('in %s, %s begins at %s', (zone, date, expected) => {
    expect(new Date(createCalendar(zone).startOfDay(date)).toISOString()).toBe(expected);
  });
});

it('datesBetween has no gap where the clocks change', () => {
  expect(datesBetween('2026-03-28', '2026-03-30')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
  expect(datesBetween('2026-04-02', '2026-04-01')).toEqual([]);
});

it('mondayOf gives the first day of a week', () => {
  expect(mondayOf('2026-04-01')).toBe('2026-03-30');
  expect(mondayOf('2026-03-30')).toBe('2026-03-30');
  expect(mondayOf('2026-04-05')).toBe('2026-03-30');
});
