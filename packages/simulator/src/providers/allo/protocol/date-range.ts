import { invalidField, isJsonObject, type JsonObject } from './field-readers.ts';
import { AlloProblem } from './problem.ts';

/** Days in UTC, both included; one border may be open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

function readDay(range: JsonObject, key: 'from' | 'to'): string | null {
  const value = range[key];
  if (value === undefined || value === null) return null;
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T.*)?$/.test(value) ? value.slice(0, 10) : '';
  const instant = new Date(`${day}T00:00:00Z`);
  // JavaScript takes 30 February for 2 March; a day that comes back changed does not exist.
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day) {
    throw invalidField(`date.${key}`, 'a day as YYYY-MM-DD', value);
  }
  return day;
}

/** The nested `date` of a search. Of a full time, as one integrator sends it, the day counts. */
export function readDayRange(value: unknown): DayRange {
  if (value === undefined || value === null) return { from: null, to: null };
  if (!isJsonObject(value)) throw invalidField('date', 'an object with from and to', value);
  const range: DayRange = { from: readDay(value, 'from'), to: readDay(value, 'to') };
  if (range.from !== null && range.to !== null && range.from > range.to) {
    const message = `date.from (${range.from}) is after date.to (${range.to}).`;
    throw new AlloProblem({ status: 400, code: 'INVALID_DATE_RANGE', message, param: 'date' });
  }
  return range;
}

/** Items write their time in UTC, so the day is the beginning of the text. */
export const isWithinDays = (date: string, { from, to }: DayRange): boolean =>
  (from === null || date.slice(0, 10) >= from) && (to === null || date.slice(0, 10) <= to);
