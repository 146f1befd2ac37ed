import type { FetchLayer } from './fetch.ts';
import type { Platform } from './platform.ts';

export const idempotencyKeyHeader = 'idempotency-key';
/** With which Allo marks an answer that it gave before (https://help.withallo.com/en/v2/api-reference/guides/error-handling). */
const replayedHeader = 'idempotency-replayed';

/**
 * Gives a write one key before its first attempt, where the API honours such keys: each further attempt carries the
 * same one, so that what was carried out once is not carried out again.
 */
export function withIdempotencyKey({ uuid }: Pick<Platform, 'uuid'>): FetchLayer {
  return (next) => (url, init) => {
    if (!init.call.operation.hasIdempotencyKey || idempotencyKeyHeader in init.headers)
      return next(url, init);
    return next(url, { ...init, headers: { ...init.headers, [idempotencyKeyHeader]: uuid() } });
  };
}

/** Whether the API answered with the stored result of an earlier request of the same key. */
export function isReplay({ headers }: Response): boolean {
  return headers.get(replayedHeader)?.toLowerCase() === 'true';
}
