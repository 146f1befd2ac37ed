import { describe, expect, it } from 'vitest';
import { calendarOf } from './calendar.ts';

const iso = (timeMs: number): string => new Date(timeMs).toISOString();

describe('the borders of a day', () => {
  it.each([
    ['2026-09-01', 'UTC', '2026-09-01T00:00:00.000Z', '2026-09-02T00:00:00.000Z'],
    ['2026-09-01', 'Europe/Paris', '2026-08-31T22:00:00.000Z', '2026-09-01T22:00:00.000Z'],
    ['2026-09-01', 'America/Los_Angeles', '2026-09-01T07:00:00.000Z', '2026-09-02T07:00:00.000Z'],
    // 25 hours, and 23.
    ['2026-10-25', 'Europe/Paris', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['2026-03-29', 'Europe/Paris', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ])('of %s in %s', (day, timeZone, start, end) => {
    const calendar = calendarOf(timeZone);
    expect([iso(calendar.startOfDayMs(day)), iso(calendar.endOfDayMs(day))]).toEqual([start, end]);
  });
});

it('reads the calendar of a time zone', () => {
  const instantMs = Date.parse('2026-09-06T23:30:00Z');
  expect(calendarOf('UTC').at(instantMs)).toEqual({ day: '2026-09-06', weekday: 6, hour: 23 });
  expect(calendarOf('Europe/Paris').at(instantMs)).toEqual({ day: '2026-09-07', weekday: 0, hour: 1 });
});
