import type { Clock } from './clock.ts';

/** The vendor's clock: that of the test, and wrong by as much as the vendor's differs from the client's. */
export class VendorClock implements Clock {
  readonly #clock: Clock;
  /** By how much it is ahead; behind if negative. */
  skewMs: number;

  constructor(clock: Clock, skewMs: number) {
    this.#clock = clock;
    this.skewMs = skewMs;
  }

  readonly now = (): number => this.#clock.now() + this.skewMs;

  /** It runs as fast as the other, so waiting takes as long. */
  readonly sleep: Clock['sleep'] = (durationMs, signal) => this.#clock.sleep(durationMs, signal);
}
