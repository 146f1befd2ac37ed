import type { FetchLayer } from './fetch.ts';
import type { Pacer } from './pacer.ts';
import { parseRetryAfter } from './parse-retry-after.ts';
import type { Platform } from './platform.ts';

/** Waits for a turn before each attempt, and tells the pacer what the answer's headers say of the limit. */
export function withPacing(pacer: Pacer, { now }: Pick<Platform, 'now'>): FetchLayer {
  return (next) => async (url, init) => {
    const { call } = init;
    const { lane } = call.operation;
    call.queuedSince = now();
    let ticket: Awaited<ReturnType<Pacer['acquire']>>;
    try {
      ticket = await pacer.acquire(lane, init.signal);
    } finally {
      call.queuedMs += now() - (call.queuedSince ?? now());
      call.queuedSince = null;
    }
    try {
      const result = await next(url, init);
      const { status, headers } = result.response;
      const receivedAt = now();
      ticket.settle({ receivedAt, status, headers, retryAfterMs: parseRetryAfter(headers, receivedAt) });
      return result;
    } finally {
      ticket.settle(null);
    }
  };
}
