import { AlloProblem } from './problem.ts';

const LARGEST_PAGE = 100;

export interface PageRequest {
  readonly page: number;
  readonly size: number;
}

/** Counted from 1, as v2 does; v1 counts from 0. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** The `pagination` object, written out. */
  readonly pagination: string;
}

function whole(value: unknown, param: string, usual: number, largest: number): number {
  if (value === undefined || value === null) return usual;
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (Number.isSafeInteger(number) && Number(number) >= 1 && Number(number) <= largest) return Number(number);
  const range = largest === LARGEST_PAGE ? `from 1 to ${LARGEST_PAGE}` : 'of at least 1';
  const message = `${param} must be a whole number ${range}.`;
  throw new AlloProblem({ status: 400, code: 'INVALID_PAGE_SIZE', message, param });
}

/** `page` and `size`, of a query or of a body. */
export const readPageRequest = (page: unknown, size: unknown): PageRequest => ({
  page: whole(page, 'page', 1, Number.MAX_SAFE_INTEGER),
  size: whole(size, 'size', 20, LARGEST_PAGE),
});

export function pageOf<Row>(rows: readonly Row[], { page, size }: PageRequest): Page<Row> {
  const totalPages = Math.ceil(rows.length / size);
  const pagination = {
    page,
    size,
    total_count: rows.length,
    total_pages: totalPages,
    has_more: page < totalPages,
  };
  return { rows: rows.slice((page - 1) * size, page * size), pagination: JSON.stringify(pagination) };
}
