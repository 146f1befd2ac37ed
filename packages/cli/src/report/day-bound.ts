import type { Calendar } from './calendar.ts';

/**
 * A day alone begins at its midnight on the report's clocks; anything else stays as it is, for others to read.
 *
 * @example
 * dayBound('2026-04-01', createCalendar('Europe/Berlin')); // '2026-03-31T22:00:00.000Z'
 */
export function dayBound(value: string | undefined, calendar: Calendar): string | undefined {
  if (value === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    return value;
  return new Date(calendar.startOfDay(value)).toISOString();
}
