/** Where the rows of a list's answer are, in both vendors' envelopes. */
export interface ListRows {
  readonly rows: readonly unknown[];
  /** The answer with other rows, and its counts changed by so many. */
  with(rows: readonly unknown[], addedCount?: number): string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Allo's version 2 has `pagination` beside `data`; its pages are counted from 1. */
function recount(pagination: unknown, addedCount: number): unknown {
  if (!isRecord(pagination)) return pagination;
  const { page, size, total_count: totalCount } = pagination;
  if (typeof page !== 'number' || typeof size !== 'number' || typeof totalCount !== 'number')
    return pagination;
  const total = Math.max(0, totalCount + addedCount);
  const totalPages = Math.ceil(total / size);
  return { ...pagination, total_count: total, total_pages: totalPages, has_more: page < totalPages };
}

/** The rows of an answer, or null where it is no list. */
export function listRowsOf(json: string): ListRows | null {
  let answer: unknown;
  try {
    answer = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isRecord(answer)) return null;
  const { data, items, count } = answer;
  if (Array.isArray(items)) {
    return {
      rows: items,
      with: (rows, addedCount = 0) =>
        JSON.stringify({
          ...answer,
          items: rows,
          ...(typeof count === 'number' && { count: Math.max(0, count + addedCount) }),
        }),
    };
  }
  if (Array.isArray(data)) {
    return {
      rows: data,
      with: (rows, addedCount = 0) =>
        JSON.stringify({ ...answer, data: rows, pagination: recount(answer.pagination, addedCount) }),
    };
  }
  // Version 1 of Allo has them one level down.
  if (isRecord(data) && Array.isArray(data.results)) {
    return {
      rows: data.results,
      with: (rows) => JSON.stringify({ ...answer, data: { ...data, results: rows } }),
    };
  }
  return null;
}
