import type { LimiterVerdict } from '../../../fixed-window-limiter.ts';
import { waitSeconds } from '../../../http/rate-gate.ts';

/** The three headers that every response has. The end of the window is rounded up, so that waiting is enough. */
export function rateHeaders(verdict: LimiterVerdict, reset: 'epoch' | 'delta'): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(verdict.limit),
    'X-RateLimit-Remaining': String(verdict.remaining),
    'X-RateLimit-Reset': String(
      reset === 'epoch' ? Math.ceil(verdict.resetAtMs / 1000) : waitSeconds(verdict.waitMs),
    ),
  };
}
