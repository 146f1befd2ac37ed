import { ApiError } from './api-error.ts';
import type { FetchLayer } from './fetch.ts';
import type { Platform } from './platform.ts';
import { type RetryOptions, retryDelay } from './retry-delay.ts';

/**
 * Repeats a failed attempt when that can't do harm: safe operations after any passing fault, all others only
 * after a 429, which says that nothing was done. The vendor's own word on retrying wins over the status.
 */
export function withRetry(
  options: Required<RetryOptions>,
  { sleep, random }: Pick<Platform, 'sleep' | 'random'>,
): FetchLayer {
  return (next) => async (url, init) => {
    for (;;) {
      init.call.attempts += 1;
      try {
        return await next(url, init);
      } catch (error) {
        if (!ApiError.isInstance(error) || !error.retryable) throw error;
        if (!init.call.operation.safe && error.kind !== 'rate_limit') throw error;
        const delayMs = retryDelay({
          attempts: init.call.attempts,
          retryAfterMs: error.retryAfterMs,
          random: random(),
          options,
        });
        if (delayMs === null) throw error;
        init.call.lastFailure = error;
        await sleep(delayMs, init.signal);
      }
    }
  };
}
