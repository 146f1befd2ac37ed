import { checkInteger } from '../options/check.ts';

const DEFAULT_LIMIT = 100;

/** A part of a list: `offset` rows are left out, at most `limit` are given. */
export function adminPage(
  rows: readonly unknown[],
  query: URLSearchParams,
): { count: number; offset: number; limit: number; items: readonly unknown[] } {
  const numberOf = (name: string, otherwise: number, lowest: number): number => {
    const text = query.get(name);
    if (text === null) return otherwise;
    const value = /^\d+$/.test(text) ? Number(text) : text;
    checkInteger(name, value, lowest);
    return Number(value);
  };
  const offset = numberOf('offset', 0, 0);
  const limit = numberOf('limit', DEFAULT_LIMIT, 1);
  return { count: rows.length, offset, limit, items: rows.slice(offset, offset + limit) };
}
