/** A moment, in both forms that a record needs. */
export interface Instant {
  /** Milliseconds since 1970. */
  readonly ms: number;
  /** ISO 8601 in UTC with milliseconds. */
  readonly iso: string;
}

const timeWithoutOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
/** Years past 9999 have another form, and no provider means them. */
const latestMs = 253_402_300_799_999;

/**
 * A provider's time, or null when there is none that can be read. One without an offset is UTC: Allo sends such on
 * some routes, and JavaScript would take it for local time.
 */
export function parseInstant(value: unknown): Instant | null {
  if (typeof value !== 'string') return null;
  const utc = parseUtcForm(value);
  if (utc !== null) return utc;
  const ms = Date.parse(timeWithoutOffset.test(value) ? `${value}Z` : value);
  return Number.isNaN(ms) ? null : instantAt(ms);
}

/** Null past the years that ISO 8601 writes with four digits. */
export function instantAt(ms: number): Instant | null {
  return ms < -62_167_219_200_000 || ms > latestMs ? null : { ms, iso: new Date(ms).toISOString() };
}

const zero = 48;

/**
 * `2026-04-21T09:00:00Z` and `2026-04-21T09:00:00.123Z`, as both providers write nearly every time, by their
 * digits: a page has thousands of them, and Date takes ten times as long. Anything unusual is left to Date.
 */
function parseUtcForm(text: string): Instant | null {
  const { length } = text;
  if ((length !== 20 && length !== 24) || text.charCodeAt(length - 1) !== 0x5a) return null;
  if (text[4] !== '-' || text[7] !== '-' || text[10] !== 'T' || text[13] !== ':' || text[16] !== ':')
    return null;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  const hour = digits(text, 11);
  const minute = digits(text, 14);
  const second = digits(text, 17);
  let millisecond = 0;
  if (length === 24) {
    if (text[19] !== '.') return null;
    millisecond = digits(text, 20) * 10 + (digits(text, 21) % 10);
  }
  // Written so that NaN, for what is no digit, is refused as well; days that not every month has go to Date.
  const isUsual =
    year >= 1970 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 28 &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59;
  if (!isUsual || !(millisecond >= 0)) return null;
  const days = daysSince1970(year, month, day);
  const ms = (((days * 24 + hour) * 60 + minute) * 60 + second) * 1_000 + millisecond;
  return { ms, iso: length === 24 ? text : `${text.slice(0, 19)}.000Z` };
}

/** Two digits as a number; NaN for anything else. */
function digits(text: string, index: number): number {
  const tens = text.charCodeAt(index) - zero;
  const ones = text.charCodeAt(index + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Days of the Gregorian calendar, counted from March so that the leap day is the last of its year. */
function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((marchMonth * 153 + 2) / 5) + day - 1 - 719_468;
}
