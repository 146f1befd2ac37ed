import { FixedWindowLimiter, type LimiterVerdict } from '../fixed-window-limiter.ts';

export interface RateLimits {
  /** Requests a second with GET. */
  readonly read: number;
  /** Requests a second with any other method. */
  readonly write: number;
}

export type RateLane = keyof RateLimits;

interface RateGateOptions {
  readonly rateLimits: RateLimits | null;
  readonly now: () => number;
  readonly windowPhaseMs: number;
}

/** Both lanes of one API; null where there is no limit. */
export class RateGate {
  readonly #limiters: Readonly<Record<RateLane, FixedWindowLimiter>> | null;

  constructor({ rateLimits, now, windowPhaseMs }: RateGateOptions) {
    const limiter = (limit: number): FixedWindowLimiter =>
      new FixedWindowLimiter({ limit, now, phaseMs: windowPhaseMs });
    this.#limiters =
      rateLimits === null ? null : { read: limiter(rateLimits.read), write: limiter(rateLimits.write) };
  }

  take(lane: RateLane, key: string): LimiterVerdict | null {
    return this.#limiters?.[lane].take(key) ?? null;
  }
}

/** Whole seconds to wait, and never none: a client that retries at once would be refused again. */
export const waitSeconds = (waitMs: number): number => Math.max(1, Math.ceil(waitMs / 1000));
