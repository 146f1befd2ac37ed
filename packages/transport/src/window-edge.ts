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
export interface WindowEdge {
  learn(sentAt: number, resetAt: number, spreadMs: number): void;
  /** Null until an answer has named its window. */
  doubtAt(time: number, spreadMs: number): Doubt | null;
}

export function createWindowEdge(windowMs: number): WindowEdge {
  /** The latest send time, relative to the window's end, that stayed in the window. */
  let latestStayed = Number.NEGATIVE_INFINITY;
  /** The earliest one that fell into the next. */
  let earliestNext = Number.POSITIVE_INFINITY;
  let learnedAt = 0;
  const driftMsAt = (time: number): number => Math.max(0, time - learnedAt) * driftPerMs;
  return {
    learn(sentAt, resetAt, spreadMs) {
      const offset = sentAt - resetAt;
      latestStayed = Math.max(latestStayed - driftMsAt(sentAt), offset);
      earliestNext = Math.min(earliestNext + driftMsAt(sentAt), offset + windowMs);
      learnedAt = Math.max(learnedAt, sentAt);
      // More overlap than round trips explain: the windows don't follow each other evenly, or a clock was set.
      if (latestStayed - spreadMs > earliestNext + spreadMs) {
        latestStayed = offset;
        earliestNext = offset + windowMs;
      }
    },
    doubtAt(time, spreadMs) {
      if (latestStayed === Number.NEGATIVE_INFINITY) return null;
      // A request that is slower, or quicker, by the spread may cross the edge where another did not.
      const marginMs = driftMsAt(time) + spreadMs;
      const widthMs = Math.min(windowMs, earliestNext - latestStayed + 2 * marginMs);
      return { offsetMs: latestStayed - marginMs, widthMs };
    },
  };
}
