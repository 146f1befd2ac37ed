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

/** A later moment of the same day by its clock alone, where that is what it is: Date takes several times as long. */
export function laterInstant({ ms, iso }: Instant, byMs: number): Instant | null {
  const laterMs = ms + byMs;
  const timeOfDayMs = laterMs % dayMs;
  const isSameDay = ms >= 0 && Number.isInteger(byMs) && byMs >= 0 && laterMs - timeOfDayMs <= ms;
  if (!isSameDay) return instantAt(laterMs);
  const seconds = Math.floor(timeOfDayMs / 1_000);
  const hour = Math.floor(seconds / 3_600);
  const minute = Math.floor(seconds / 60) % 60;
  const clock = `${pair(hour)}:${pair(minute)}:${pair(seconds % 60)}`;
  const millisecond = timeOfDayMs % 1_000;
  return {
    ms: laterMs,
    iso: `${iso.slice(0, 11)}${clock}.${Math.floor(millisecond / 100)}${pair(millisecond % 100)}Z`,
  };
}

export const dayMs = 86_400_000;
const zero = '0'.charCodeAt(0);
const hyphen = '-'.charCodeAt(0);
const colon = ':'.charCodeAt(0);
const point = '.'.charCodeAt(0);
const letterT = 'T'.charCodeAt(0);
const letterZ = 'Z'.charCodeAt(0);

const pairs: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

function pair(number: number): string {
  return pairs[number] ?? '';
}

/**
 * `2026-04-21T09:00:00Z` and `2026-04-21T09:00:00.123Z`, as both providers write nearly every time, by their
 * digits: a page has thousands of them, and Date takes ten times as long. Anything unusual is left to Date.
 */
function parseUtcForm(text: string): Instant | null {
  const isDated =
    text.charCodeAt(4) === hyphen && text.charCodeAt(7) === hyphen && text.charCodeAt(10) === letterT;
  if (!isDated) return null;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  // What is no digit is below 0; the leap day goes to Date.
  const isUsual = year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(month);
  const timeOfDayMs = isUsual ? timeOfDayMsOf(text) : null;
  if (timeOfDayMs === null) return null;
  return { ms: daysSince1970(year, month, day) * dayMs + timeOfDayMs, iso: withMilliseconds(text) };
}

/**
 * How long after midnight a text in one of the two forms is; null for every other form. Its date is not looked at.
 */
export function timeOfDayMsOf(text: string): number | null {
  const { length } = text;
  const isTimed =
    (length === 20 || (length === 24 && text.charCodeAt(19) === point)) &&
    text.charCodeAt(13) === colon &&
    text.charCodeAt(16) === colon &&
    text.charCodeAt(length - 1) === letterZ;
  if (!isTimed) return null;
  const hour = digits(text, 11);
  const minute = digits(text, 14);
  const second = digits(text, 17);
  const millisecond = length === 24 ? digit(text, 20) * 100 + digits(text, 21) : 0;
  const isUsual =
    hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59 && millisecond >= 0;
  return isUsual ? ((hour * 60 + minute) * 60 + second) * 1_000 + millisecond : null;
}

/** The longer of the two forms. */
export function withMilliseconds(text: string): string {
  return text.length === 24 ? text : `${text.slice(0, 19)}.000Z`;
}

/** A whole number, which NaN is not: the engine then counts in whole numbers throughout. */
const noDigit = -100_000;

function digit(text: string, index: number): number {
  const value = text.charCodeAt(index) - zero;
  return value >= 0 && value <= 9 ? value : noDigit;
}

/** Two digits as a number; far below 0 for anything else. */
function digits(text: string, index: number): number {
  return digit(text, index) * 10 + digit(text, index + 1);
}

/** In a year that is no leap year. */
function daysOfMonth(month: number): number {
  if (month === 2) return 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days of the Gregorian calendar, counted from March so that the leap day is the last of its year. */
function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((marchMonth * 153 + 2) / 5) + day - 1 - 719_468;
}
