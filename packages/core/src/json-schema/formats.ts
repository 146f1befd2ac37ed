const dateTime =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const uriCharacters = /^[a-z][a-z\d+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\da-f]{2})+$/i;

/** A time of RFC 3339 with its offset, on a day that there is. A leap second is taken only as 23:59:60 UTC. */
export function isDateTime(text: string): boolean {
  const [, year, month, day, hour, minute, second] = (dateTime.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  if (hour === undefined || minute === undefined || second === undefined) return false;
  const isLeapSecond = second === 60 && hour === 23 && minute === 59 && /z$/i.test(text);
  const isOnClock = hour <= 23 && minute <= 59 && (second <= 59 || isLeapSecond);
  return isOnClock && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A UUID in the form of RFC 9562, of any version. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** An absolute URI of RFC 3986: a scheme, and only characters that may stand in one. */
export function isUri(text: string): boolean {
  return uriCharacters.test(text) && URL.canParse(text);
}

function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeapYear ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
