import { checkInteger } from '../options/check.ts';

const DEFAULT_LIMIT = 100;

interface Part {
  readonly offset: number;
  readonly limit: number;
}

function numberOf(query: URLSearchParams, name: string, otherwise: number, lowest: number): number {
  const text = query.get(name);
  if (text === null) return otherwise;
  const value: unknown = /^\d+$/.test(text) ? Number(text) : text;
  checkInteger(name, value, lowest);
  return value;
}

const partOf = (query: URLSearchParams): Part => ({
  offset: numberOf(query, 'offset', 0, 0),
  limit: numberOf(query, 'limit', DEFAULT_LIMIT, 1),
});

/** A part of a list: `offset` rows are left out, at most `limit` are given. */
export function adminPage(
  rows: readonly unknown[],
  query: URLSearchParams,
): Part & { readonly count: number; readonly items: readonly unknown[] } {
  const { offset, limit } = partOf(query);
  return { count: rows.length, offset, limit, items: rows.slice(offset, offset + limit) };
}

/** The same of what comes one by one, and is not counted. */
export function adminPartOf(
  rows: Iterable<unknown>,
  query: URLSearchParams,
): Part & { readonly hasMore: boolean; readonly items: readonly unknown[] } {
  const { offset, limit } = partOf(query);
  const items: unknown[] = [];
  let index = 0;
  for (const row of rows) {
    if (items.length === limit) return { offset, limit, hasMore: true, items };
    if (index >= offset) items.push(row);
    index += 1;
  }
  return { offset, limit, hasMore: false, items };
}
