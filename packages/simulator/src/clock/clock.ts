/** What tells the time and waits: the real one, or one that a test moves. Its functions need no `this`. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves when this much of its time has passed; rejects with the signal's reason as soon as it aborts. */
  readonly sleep: (durationMs: number, signal?: AbortSignal) => Promise<void>;
}

/** A clock that can be moved forward. */
export interface MovableClock extends Clock {
  /**
   * Lets this much time pass at once. Resolves when everything that fell due on the way has happened: sleepers wake in
   * the order of their times, and the time stands still while one of them works.
   */
  readonly advance: (durationMs: number) => Promise<void>;
  /** The same up to a time: milliseconds since 1970, or ISO 8601 with an offset. It never goes back. */
  readonly moveTo: (time: number | string) => Promise<void>;
  /** Makes every move wait for this work before it goes on. */
  readonly track: <Value>(work: Promise<Value>) => Promise<Value>;
}

export const isMovable = (clock: Clock): clock is MovableClock => 'advance' in clock && 'track' in clock;
