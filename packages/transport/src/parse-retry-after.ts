const imfFixdate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const rfc850 =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (\d{2})-(\w{3})-(\d{2}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const asctime = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\w{3}) ([ \d]\d) (\d{2}):(\d{2}):(\d{2}) (\d{4})$/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * How long the answer's headers ask to wait, in milliseconds from `now`; null when they don't say.
 * `retry-after-ms`, then `Retry-After` in all forms of RFC 9110 (delta seconds, and the three HTTP dates).
 * Signs, fractions, hexadecimals and dates that don't exist are no answer, rather than a wrong one.
 */
export function parseRetryAfter(headers: Headers, now: number): number | null {
  const milliseconds = headers.get('retry-after-ms')?.trim();
  if (milliseconds !== undefined && /^\d+(?:\.\d+)?$/.test(milliseconds))
    return clampWait(Number(milliseconds));

  const value = headers.get('retry-after')?.trim();
  if (!value) return null;
  if (/^\d+$/.test(value)) return clampWait(Number(value) * 1000);
  const date = parseHttpDate(value, now);
  return date === null ? null : clampWait(Math.max(0, date - now));
}

/** The three date forms of RFC 9110 §5.6.7, as milliseconds since 1970. */
export function parseHttpDate(value: string, now: number): number | null {
  let match = imfFixdate.exec(value);
  if (match) {
    const [, day, month, year, hour, minute, second] = match;
    return toTime(Number(year), month, Number(day), Number(hour), Number(minute), Number(second));
  }
  match = rfc850.exec(value);
  if (match) {
    const [, day, month, shortYear, hour, minute, second] = match;
    // A two-digit year more than 50 years ahead is one of the last century.
    const century = Math.floor(new Date(now).getUTCFullYear() / 100) * 100;
    const year = century + Number(shortYear);
    const likely = year > new Date(now).getUTCFullYear() + 50 ? year - 100 : year;
    return toTime(likely, month, Number(day), Number(hour), Number(minute), Number(second));
  }
  match = asctime.exec(value);
  if (match) {
    const [, month, day, hour, minute, second, year] = match;
    return toTime(Number(year), month, Number(day), Number(hour), Number(minute), Number(second));
  }
  return null;
}

function toTime(
  year: number,
  monthName: string | undefined,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | null {
  const month = months.indexOf(monthName ?? '');
  if (month < 0 || hour > 23 || minute > 59 || second > 60) return null;
  const time = Date.UTC(year, month, day, hour, minute, second);
  return new Date(Date.UTC(year, month, day)).getUTCDate() === day ? time : null;
}

/** A number too large for a timer stays a number: whoever compares it with a cap must not meet Infinity. */
function clampWait(milliseconds: number): number {
  return Math.min(Math.ceil(milliseconds), Number.MAX_SAFE_INTEGER);
}
