import { type Fields, fieldsOf } from './fields.ts';
import { AlloProblem } from './problem.ts';
import { dayOf } from './tolerance.ts';

const DAY_MS = 86_400_000;

/** Days, both included; a border that is null is open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** The days under a name; null where there are none. Of a full time, as one integrator sends it, the day counts. */
export function daysIn(fields: Fields, name: string, widestRangeDays: number | null): DayRange | null {
  const value = fields[name];
  if (typeof value !== 'object' || value === null) return null;
  const range: DayRange = { from: dayOf(fieldsOf(value).from), to: dayOf(fieldsOf(value).to) };
  if (range.from === null || range.to === null) return range;
  if (range.from > range.to) {
    const message = `${name}.from (${range.from}) is after ${name}.to (${range.to}).`;
    throw new AlloProblem({ status: 400, code: 'INVALID_DATE_RANGE', message, param: name });
  }
  if (widestRangeDays !== null && widthOf(range.from, range.to) > widestRangeDays) {
    throw tooWide(name, widestRangeDays);
  }
  return range;
}

export const widthOf = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;

export function tooWide(param: string, days: number): AlloProblem {
  const message = `The range of days is too wide; the maximum is ${days} days.`;
  return new AlloProblem({ status: 400, code: 'DATE_RANGE_TOO_WIDE', message, param });
}

/** How far the clocks of a time zone are ahead of UTC at an instant. */
function offsetMs(instantMs: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  const parts = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  }).formatToParts(instantMs);
  const at = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return (
    Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second')) -
    Math.floor(instantMs / 1000) * 1000
  );
}

/** When a day begins there. */
export function startOfDayMs(day: string, timeZone: string): number {
  const utcMs = Date.parse(`${day}T00:00:00Z`);
  const guessMs = utcMs - offsetMs(utcMs, timeZone);
  return utcMs - offsetMs(guessMs, timeZone);
}

/** When the day after this one begins there. */
export const endOfDayMs = (day: string, timeZone: string): number =>
  startOfDayMs(new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10), timeZone);

/** The calendar there: day, weekday from Monday as 0, and hour. */
export function calendarAt(
  instantMs: number,
  timeZone: string,
): { readonly day: string; readonly weekday: number; readonly hour: number } {
  const local = new Date(instantMs + offsetMs(instantMs, timeZone));
  return {
    day: local.toISOString().slice(0, 10),
    weekday: (local.getUTCDay() + 6) % 7,
    hour: local.getUTCHours(),
  };
}
