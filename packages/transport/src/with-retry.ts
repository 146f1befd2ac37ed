import { abortable } from './abortable.ts';
import { leftMs } from './call.ts';
import { ApiError } from './errors/api-error.ts';
import type { FetchLayer } from './fetch.ts';
import { mayRepeat } from './may-repeat.ts';
import type { Platform } from './platform.ts';
import type { RetryBudget } from './retry-budget.ts';
import { type RetryOptions, retryDelay } from './retry-delay.ts';
import type { Report } from './with-diagnostics.ts';
import { type Timeouts, timeoutFault } from './with-timeout.ts';

export interface RetryContext {
  readonly platform: Pick<Platform, 'now' | 'sleep' | 'random'>;
  readonly timeouts: Timeouts;
  /** One for each client. */
  readonly budget: RetryBudget;
  readonly report: Report | undefined;
}

/**
 * Repeats a failed attempt when that can't do harm (see `mayRepeat`) and the budget allows it. The vendor's own word on
 * retrying wins over the status.
 *
 * A refusal by the rate limit is no failed attempt: others use the same key, and however often they come first, the
 * request's turn comes. So it costs no budget, as the pacer keeps refusals from multiplying, and is waited out as long
 * as the call may take.
 */
export function withRetry(
  options: Required<RetryOptions>,
  { platform: { now, sleep, random }, timeouts, budget, report }: RetryContext,
): FetchLayer {
  const patient = options.attempts === 1 ? options : { ...options, attempts: Number.POSITIVE_INFINITY };
  return (next) => async (url, init) => {
    let refusals = 0;
    let refusedSince = 0;
    for (;;) {
      init.call.attempts += 1;
      try {
        const result = await next(url, init);
        budget.earn();
        return result;
      } catch (error) {
        if (!ApiError.isInstance(error) || !mayRepeat(init, error)) throw error;
        const isRefusal = error.kind === 'rate_limit';
        if (isRefusal) {
          refusals += 1;
          if (refusals === 1) refusedSince = now();
        }
        const delayMs = retryDelay({
          attempts: isRefusal ? refusals : init.call.attempts - refusals,
          retryAfterMs: error.retryAfterMs,
          random: random(),
          options: isRefusal ? patient : options,
        });
        let leftOfCallMs = leftMs(init.call, timeouts.totalTimeoutMs, now());
        // Where nobody is let in, the queue doesn't move: from here on, waiting for a turn counts too.
        if (isRefusal && refusals >= options.attempts) {
          leftOfCallMs = Math.min(leftOfCallMs, refusedSince + timeouts.totalTimeoutMs - now());
        }
        if (delayMs === null || leftOfCallMs <= 0) throw error;
        // What to do about a refusal says more than that the time was over.
        if (isRefusal ? delayMs >= leftOfCallMs : !budget.spend()) throw error;
        init.call.lastFailure = error;
        report?.(init.call, { type: 'wait', delayMs });
        await abortable(sleep(Math.min(delayMs, leftOfCallMs), init.signal), init.signal);
        if (delayMs >= leftOfCallMs) throw timeoutFault(timeouts, true);
      }
    }
  };
}
