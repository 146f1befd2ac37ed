import type { Pagination } from '@callweave/transport';
import { examples } from '../src/generated/examples.ts';
import type { ReceivedRequest, Reply } from './http-server.ts';
import { valueAt, withValueAt } from './value-at.ts';

type PagedByNumber = Extract<Pagination, { style: 'page' }>;

/** The documented answer with one page of the rows in it, and what it then has to say of the others. */
export function answerPage(
  operation: string,
  rule: PagedByNumber,
  rows: readonly unknown[],
  request: ReceivedRequest,
): Reply {
  const page = numberIn(rule, request, rule.pageParameter);
  const size = numberIn(rule, request, rule.sizeParameter);
  const start = (page - rule.firstPage) * size;
  const totalPages = Math.ceil(rows.length / size);
  const facts: readonly (readonly [path: string | undefined, value: unknown])[] = [
    [rule.items, rows.slice(start, start + size)],
    [rule.total, rows.length],
    [rule.hasMore, start + size < rows.length],
    [rule.totalPages, totalPages],
    [rule.currentPage, page],
  ];
  return {
    body: facts.reduce<unknown>(
      (body, [path, value]) => (path === undefined ? body : withValueAt(body, path, value)),
      examples[operation]?.body,
    ),
  };
}

/** So many rows like the example's, which go by their own ids. */
export function rowsLike(
  operation: string,
  { items, itemId }: PagedByNumber,
  ids: readonly unknown[],
): unknown[] {
  const examplesRows = valueAt(examples[operation]?.body, items);
  const row = Array.isArray(examplesRows)
    ? examplesRows.find((candidate: unknown) => valueAt(candidate, itemId) !== undefined)
    : undefined;
  return ids.map((id) => withValueAt(row, itemId, id));
}

function numberIn(rule: PagedByNumber, { url, body }: ReceivedRequest, name: string): number {
  const value: unknown =
    rule.in === 'body'
      ? valueAt(JSON.parse(body), name)
      : new URL(url, 'http://localhost').searchParams.get(name);
  return Number(value);
}
