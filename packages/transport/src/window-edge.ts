/** A stretch of send times, modulo the window, of which it is not known on which side of the edge they arrive. */
export interface Doubt {
  /** Where the stretch begins: send times at `offsetMs + n * windowMs` open window n. */
  readonly offsetMs: number;
  readonly widthMs: number;
}

/** Two clocks drift apart by less than this, in milliseconds per millisecond. */
const driftPerMs = 0.0001;

/**
 * Learns at which send times requests fall into which of an API's counting windows. An answer names its window
 * by the window's end, `resetAt`, on the API's clock; how far that clock is from ours, and how long a request
 * takes to arrive, is unknown, but both stay about the same. So only the send times count: those that stayed in
 * their window bound its edge from below, those that fell into the next one bound it from above.
 */
export class WindowEdge {
  readonly #windowMs: number;
  /** The latest send time, relative to the window's end, that stayed in the window. */
  #latestStayed = Number.NEGATIVE_INFINITY;
  /** The earliest one that fell into the next. */
  #earliestNext = Number.POSITIVE_INFINITY;
  #learnedAt = 0;

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  learn(sentAt: number, resetAt: number, spreadMs: number): void {
    const offset = sentAt - resetAt;
    const driftMs = Math.max(0, sentAt - this.#learnedAt) * driftPerMs;
    this.#latestStayed = Math.max(this.#latestStayed - driftMs, offset);
    this.#earliestNext = Math.min(this.#earliestNext + driftMs, offset + this.#windowMs);
    this.#learnedAt = Math.max(this.#learnedAt, sentAt);
    // More overlap than round trips explain: the windows don't follow each other evenly, or a clock was set.
    if (this.#latestStayed - spreadMs > this.#earliestNext + spreadMs) {
      this.#latestStayed = offset;
      this.#earliestNext = offset + this.#windowMs;
    }
  }

  /** Null until an answer has named its window. */
  doubtAt(time: number, spreadMs: number): Doubt | null {
    if (this.#latestStayed === Number.NEGATIVE_INFINITY) return null;
    const driftMs = Math.max(0, time - this.#learnedAt) * driftPerMs;
    // A request that is slower, or quicker, by the spread may cross the edge where another did not.
    const from = this.#latestStayed - driftMs - spreadMs;
    const to = this.#earliestNext + driftMs + spreadMs;
    return { offsetMs: from, widthMs: Math.min(this.#windowMs, to - from) };
  }
}
