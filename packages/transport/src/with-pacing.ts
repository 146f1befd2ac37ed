import { abortable } from './abortable.ts';
import type { FetchLayer } from './fetch.ts';
import type { Pacer } from './pacer.ts';
import { parseRetryAfter } from './parse-retry-after.ts';
import type { Platform } from './platform.ts';
import type { TurnOptions } from './turn-queue.ts';

/** Waits for a turn before each attempt, and tells the pacer what the answer's headers say of the limit. */
export function withPacing(
  pacer: Pacer,
  { now }: Pick<Platform, 'now'>,
  turn: Pick<TurnOptions, 'maxHoldMs' | 'priority'>,
): FetchLayer {
  return (next) => async (url, init) => {
    const { call, signal } = init;
    const startedAt = now();
    // Whoever wrote the pacer may have forgotten the signal.
    const ticket = await abortable(pacer.acquire(call.operation.lane, { ...turn, signal }), signal);
    call.queuedMs += now() - startedAt;
    try {
      const result = await next(url, init);
      const { status, headers } = result.response;
      const receivedAt = now();
      const retryAfterMs = status < 400 ? null : parseRetryAfter(headers, receivedAt);
      ticket.settle({ receivedAt, status, headers, retryAfterMs });
      return result;
    } finally {
      ticket.settle(null);
    }
  };
}
