/** Which part of a list a request is for, however it says so. */
export interface PageRequest {
  /** Counted from 0. */
  readonly index: number;
  readonly size: number;
  /** The same request for another page. */
  at(index: number): { readonly body: string; readonly query: URLSearchParams };
}

interface Paging {
  readonly size: 'size' | 'limit';
  readonly defaultSize: number;
  readonly position: 'page' | 'offset';
  /** The number of the first page; of an offset, the first row's. */
  readonly first: number;
}

function pagingOf(path: string): Paging {
  if (path.startsWith('/v1/accounts/'))
    return { size: 'limit', defaultSize: 100, position: 'offset', first: 0 };
  const isVersion1 = path.startsWith('/v1/');
  return { size: 'size', defaultSize: isVersion1 ? 10 : 20, position: 'page', first: isVersion1 ? 0 : 1 };
}

function readObject(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Reads the page that is asked for: in the query of a GET, in the body of a POST. */
export function pageRequestOf(
  {
    method,
    path,
    query,
  }: { readonly method: string; readonly path: string; readonly query: URLSearchParams },
  body: string,
): PageRequest {
  const paging = pagingOf(path);
  const isInBody = method !== 'GET';
  const sent = isInBody ? readObject(body) : Object.fromEntries(query);
  const numberOf = (key: string, otherwise: number): number => {
    const value = Number(sent[key] ?? otherwise);
    return Number.isSafeInteger(value) && value >= 0 ? value : otherwise;
  };
  const size = Math.max(1, numberOf(paging.size, paging.defaultSize));
  const position = numberOf(paging.position, paging.first);
  const step = paging.position === 'offset' ? size : 1;
  return {
    index: Math.max(0, Math.floor((position - paging.first) / step)),
    size,
    at: (index) => {
      const wanted = paging.first + index * step;
      if (isInBody) return { body: JSON.stringify({ ...sent, [paging.position]: wanted }), query };
      const other = new URLSearchParams(query);
      other.set(paging.position, String(wanted));
      return { body, query: other };
    },
  };
}
