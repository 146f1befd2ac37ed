import { expect, it } from 'vitest';
import { createCalendar } from './calendar.ts';
import { dayBound } from './day-bound.ts';

it.each([
  ['2026-04-01', '2026-03-31T22:00:00.000Z'],
  // The day before has 23 hours.
  ['2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['2026-04-01T08:00:00Z', '2026-04-01T08:00:00Z'],
  ['2026-13-01', '2026-13-01'],
  ['yesterday', 'yesterday'],
  [undefined, undefined],
])('dayBound of %j in Berlin is %j', (value, expected) => {
  expect(dayBound(value, createCalendar('Europe/Berlin'))).toBe(expected);
});
