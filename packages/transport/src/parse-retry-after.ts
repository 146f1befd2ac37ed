/** The three date forms of RFC 9110 §5.6.7: IMF-fixdate, RFC 850 and asctime. */
const httpDates: readonly RegExp[] = [
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\d\d) (?<month>\w{3}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\d\d)-(?<month>\w{3})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?<month>\w{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/,
];

/**
 * How long the answer's headers ask to wait, in milliseconds from `now`; null when they don't say.
 * `retry-after-ms`, then `Retry-After` in all forms of RFC 9110 (delta seconds, and the three HTTP dates).
 * Signs, fractions, hexadecimals and dates that don't exist are no answer, rather than a wrong one.
 */
export function parseRetryAfter(headers: Headers, now: number): number | null {
  const milliseconds = headers.get('retry-after-ms')?.trim();
  if (milliseconds && /^\d+(?:\.\d+)?$/.test(milliseconds)) return clampWait(Number(milliseconds));
  const value = headers.get('retry-after')?.trim();
  if (!value) return null;
  if (/^\d+$/.test(value)) return clampWait(Number(value) * 1000);
  const time = parseHttpDate(value, now);
  return time === null ? null : clampWait(Math.max(0, time - now));
}

/** In milliseconds since 1970; null for what is no date, and for one that does not exist. */
export function parseHttpDate(value: string, now: number): number | null {
  const {
    day,
    month = '',
    year = '',
    time = '',
  } = httpDates.map((form) => form.exec(value)?.groups).find(Boolean) ?? {};
  const thisYear = new Date(now).getUTCFullYear();
  const century = year.length === 2 ? thisYear - (thisYear % 100) : 0;
  // A two-digit year more than 50 years ahead is one of the last century.
  const isLastCentury = century > 0 && century + Number(year) > thisYear + 50;
  const fullYear = century + Number(year) - (isLastCentury ? 100 : 0);
  const monthIndex = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month) / 3;
  const date = Date.UTC(fullYear, monthIndex, Number(day));
  // A leap second is the one before it, and one more.
  const timeMs = Date.parse(`1970-01-01T${time.replace(/60$/, '59')}Z`) + (time.endsWith('60') ? 1000 : 0);
  const exists = Number.isInteger(monthIndex) && new Date(date).getUTCDate() === Number(day);
  return exists && timeMs >= 0 ? date + timeMs : null;
}

/** A number too large for a timer stays a number: whoever compares it with a cap must not meet Infinity. */
function clampWait(milliseconds: number): number {
  return Math.min(Math.ceil(milliseconds), Number.MAX_SAFE_INTEGER);
}
