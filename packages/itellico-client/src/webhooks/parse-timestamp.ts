/**
 * itellico documents no form. Seconds, milliseconds (from 10^12 on) and ISO 8601 are understood; a time without an
 * offset is taken as UTC. What else may come is too old for every tolerance but an infinite one.
 */
export function parseTimestamp(text: string): number {
  const number = Number(text);
  if (!Number.isNaN(number)) return number < 1e12 ? number * 1000 : number;
  const time = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
