/** A stretch of time in milliseconds since 1970, its end not included; open where null. */
export interface TimeRange {
  readonly sinceMs: number | null;
  readonly untilMs: number | null;
}

/**
 * Checks the times of a list before anything is sent.
 * @throws {TypeError} telling what was expected and what came.
 */
export function parseTimeRange(
  since: string | Date | undefined,
  until: string | Date | undefined,
): TimeRange {
  const range = { sinceMs: parseBound('since', since), untilMs: parseBound('until', until) };
  if (range.sinceMs !== null && range.untilMs !== null && range.sinceMs >= range.untilMs) {
    throw new TypeError(
      `Expected since to be before until; got ${new Date(range.sinceMs).toISOString()} and ${new Date(range.untilMs).toISOString()}.`,
    );
  }
  return range;
}

/** A date, which is that day's beginning in UTC, or a time with its offset: https://tc39.es/ecma262/#sec-date-time-string-format */
const timeForm = /^\d{4}-\d\d-\d\d(?:T.+(?:Z|[+-]\d\d:?\d\d))?$/i;

function parseBound(name: string, value: string | Date | undefined): number | null {
  if (value === undefined) return null;
  // Other forms would be read in the machine's time zone, and 1.4.2026 as a day in January.
  const isTime = typeof value !== 'string' || timeForm.test(value);
  const time = isTime ? new Date(value).getTime() : Number.NaN;
  if (Number.isNaN(time)) {
    throw new TypeError(
      `Expected ${name} to be a date such as 2026-04-01, a time with its offset such as 2026-04-01T08:00:00Z, or a Date; got ${typeof value === 'string' ? JSON.stringify(value) : 'an invalid Date'}.`,
    );
  }
  return time;
}

/** Whether a start time lies in the range. One that is not known does: nothing may be lost for want of a time. */
export function isInRange({ sinceMs, untilMs }: TimeRange, startedAt: string | null): boolean {
  if (startedAt === null) return true;
  const time = Date.parse(startedAt);
  return (sinceMs === null || time >= sinceMs) && (untilMs === null || time < untilMs);
}
