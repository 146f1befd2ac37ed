import { checkFunction, checkInteger } from './options/check.ts';

export interface FixedWindowLimiterOptions {
  /** How many requests a window lets through. */
  readonly limit: number;
  /** The clock, in milliseconds; set back, it begins a window anew. */
  readonly now: () => number;
  /** @default 1000 */
  readonly windowMs?: number;
  /**
   * How long after the full second (the clock's multiple of `windowMs`) a window begins.
   * @default 0
   */
  readonly phaseMs?: number;
}

/** What the limiter says to one request. */
export interface LimiterVerdict {
  readonly allowed: boolean;
  readonly limit: number;
  /** How many more this window lets through. */
  readonly remaining: number;
  /** When the window ends, on the limiter's clock. */
  readonly resetAtMs: number;
  /** How long until then. */
  readonly waitMs: number;
}

/** Counts requests in windows that begin at fixed times, each key for itself. A refused request costs nothing. */
export class FixedWindowLimiter {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #phaseMs: number;
  readonly #now: () => number;
  readonly #counts = new Map<string, number>();
  #window = Number.NEGATIVE_INFINITY;

  constructor({ limit, now, windowMs = 1000, phaseMs = 0 }: FixedWindowLimiterOptions) {
    checkInteger('limit', limit, 1);
    checkInteger('windowMs', windowMs, 1);
    checkInteger('phaseMs', phaseMs, 0);
    checkFunction('now', now);
    this.#limit = limit;
    this.#windowMs = windowMs;
    this.#phaseMs = phaseMs;
    this.#now = now;
  }

  /** Counts one request of this key, unless the window is full. */
  take(key = ''): LimiterVerdict {
    const nowMs = this.#now();
    const current = Math.floor((nowMs - this.#phaseMs) / this.#windowMs);
    if (current !== this.#window) {
      this.#window = current;
      this.#counts.clear();
    }
    const used = this.#counts.get(key) ?? 0;
    const allowed = used < this.#limit;
    if (allowed) this.#counts.set(key, used + 1);
    const resetAtMs = (this.#window + 1) * this.#windowMs + this.#phaseMs;
    return {
      allowed,
      limit: this.#limit,
      remaining: this.#limit - used - (allowed ? 1 : 0),
      resetAtMs,
      waitMs: resetAtMs - nowMs,
    };
  }
}
