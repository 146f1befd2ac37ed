const timeWithoutOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/**
 * A provider's time as milliseconds since 1970, or null when there is none that can be read. One without an
 * offset is UTC: Allo sends such on some routes, and JavaScript would take it for local time.
 */
export function parseTime(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const time = Date.parse(timeWithoutOffset.test(value) ? `${value}Z` : value);
  return Number.isNaN(time) ? null : time;
}

/** ISO 8601 in UTC with milliseconds; null for null. */
export function toIso(time: number | null): string | null {
  // Years past 9999 have another form, and no provider means them.
  return time === null || Math.abs(time) > 253_402_300_799_999 ? null : new Date(time).toISOString();
}
