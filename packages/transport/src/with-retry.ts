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
 * Repeats a failed attempt when that can't do harm (see `mayRepeat`) and the budget allows it. A refusal by the rate
 * limit costs no budget: the pacer keeps those from multiplying. The vendor's own word on retrying wins over the status.
 */
export function withRetry(
  options: Required<RetryOptions>,
  { platform: { now, sleep, random }, timeouts, budget, report }: RetryContext,
): FetchLayer {
  return (next) => async (url, init) => {
    for (;;) {
      init.call.attempts += 1;
      try {
        const result = await next(url, init);
        budget.earn();
        return result;
      } catch (error) {
        if (!ApiError.isInstance(error) || !mayRepeat(init, error)) throw error;
        const delayMs = retryDelay({
          attempts: init.call.attempts,
          retryAfterMs: error.retryAfterMs,
          random: random(),
          options,
        });
        const leftOfCallMs = leftMs(init.call, timeouts.totalTimeoutMs, now());
        if (delayMs === null || leftOfCallMs <= 0 || (error.kind !== 'rate_limit' && !budget.spend()))
          throw error;
        init.call.lastFailure = error;
        report?.(init.call, { type: 'wait', delayMs });
        await abortable(sleep(Math.min(delayMs, leftOfCallMs), init.signal), init.signal);
        if (delayMs >= leftOfCallMs) throw timeoutFault(timeouts, true);
      }
    }
  };
}
