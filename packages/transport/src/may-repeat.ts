import type { ApiError } from './errors/api-error.ts';
import type { FetchInit } from './fetch.ts';
import { idempotencyKeyHeader } from './with-idempotency-key.ts';

/**
 * Whether sending a request again can do no harm. Reads, and POSTs that change nothing, always; writes with an
 * idempotency key too, since the API answers the second one with the first one's result; every other write only
 * when it surely was not carried out: it never left, or was refused by the rate limit.
 */
export function mayRepeat({ call, headers }: FetchInit, error: ApiError): boolean {
  if (!error.retryable) return false;
  const { safe, hasIdempotencyKey } = call.operation;
  // A key that a caller gives to an operation which does not know such keys makes nothing harmless.
  if (safe || (hasIdempotencyKey && idempotencyKeyHeader in headers)) return true;
  return error.neverSent || error.kind === 'rate_limit';
}
