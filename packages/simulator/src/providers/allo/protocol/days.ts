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
