import { jsonReply, type Reply } from '../../../http/reply.ts';
import { type Fields, numberIn } from './fields.ts';

/** Which rows were asked for. */
export interface PageRequest {
  readonly page: number;
  readonly size: number;
  /** How many rows come before. */
  readonly skip: number;
}

/** Version 2 counts pages from 1 and has 20 rows on one. */
export function v2Page(fields: Fields): PageRequest {
  const [page, size] = [numberIn(fields, 'page') ?? 1, numberIn(fields, 'size') ?? 20];
  return { page, size, skip: (page - 1) * size };
}

/** Version 1 counts pages from 0 and has 10 rows on one. */
export function v1Page(fields: Fields): PageRequest {
  const [page, size] = [numberIn(fields, 'page') ?? 0, numberIn(fields, 'size') ?? 10];
  return { page, size, skip: page * size };
}

export interface Pagination {
  readonly page: number;
  readonly size: number;
  readonly total_count: number;
  readonly total_pages: number;
  readonly has_more: boolean;
}

export function paginationOf({ page, size }: PageRequest, totalCount: number): Pagination {
  const totalPages = Math.ceil(totalCount / size);
  return {
    page,
    size,
    total_count: totalCount,
    total_pages: totalPages,
    has_more: page < totalPages,
  };
}

export const v1PageMetadata = (
  { page, size }: PageRequest,
  totalCount: number,
): { total_pages: number; current_page: number } => ({
  total_pages: Math.ceil(totalCount / size),
  current_page: page,
});

export const rowsOf = <Row>(rows: readonly Row[], { skip, size }: PageRequest): readonly Row[] =>
  rows.slice(skip, skip + size);

/** A page of version 2 out of all rows. */
export function pageReply(rows: readonly object[], page: PageRequest): Reply {
  return dataReply(200, rowsOf(rows, page), { pagination: paginationOf(page, rows.length) });
}

export const dataReply = (status: number, data: unknown, beside: Fields = {}): Reply =>
  jsonReply(status, JSON.stringify({ data, ...beside }));

/** A reply without a body. */
export const emptyReply = (status: number): Reply => ({ status, headers: {}, body: '' });
