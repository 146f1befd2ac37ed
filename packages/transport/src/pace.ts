import { readRateLimitHeaders } from './rate-limit-headers.ts';
import { createRoundTrips } from './round-trips.ts';
import { createSlowdown } from './slowdown.ts';
import { createWindowEdge } from './window-edge.ts';

/** What became of a request: what its answer said. */
export interface Observation {
  readonly receivedAt: number;
  readonly status: number;
  readonly headers: Headers;
  readonly retryAfterMs: number | null;
}

const windowMs = 1_000;
/** Between two sends, so that rounding never makes a pace too quick. */
const headroom = 1.005;
/** Before all times of all clocks. */
const never = Number.NEGATIVE_INFINITY;
/** With less of a window than this to send in, an even pace is as quick. */
const smallestSafeShare = 0.3;

/**
 * When the next request of one lane may be sent. No timers and no queue: a state machine on a clock that is
 * handed in, so every rule of it can be tested without waiting.
 *
 * Limits are counted where requests arrive, and requests don't arrive as evenly as they were sent. So:
 *
 * 1. While nothing is known of how the API counts, requests are spaced so that even the largest difference
 *    seen between round trips can't bring one too many into any second, however seconds are counted.
 * 2. Answers that name their window (`X-RateLimit-Reset` as a time) tell, by and by, which send times fall into
 *    which window. Then each window gets its full number, spread over the part where there is no doubt, and
 *    nothing is sent in the doubtful part around the edge: the whole limit is used, and never exceeded.
 * 3. `X-RateLimit-Remaining` counts what others send with the same key: at nothing left the window is over.
 * 4. A 429 holds the lane for as long as it says, and slows it down for a while. If no one but us can have
 *    brought it about, the API counts in another way than its headers say, and rule 2 is given up.
 */
export interface Pace {
  /** Requests per second; null while unknown. */
  limit(): number | null;
  /** Until when a 429 holds the lane; in the past where none does. */
  holdUntil(): number;
  /** The earliest time at which the next request may be sent; it may move while answers come in. */
  nextSendAt(): number;
  lastSentAt(): number;
  sent(at: number): void;
  answered(sentAt: number, observation: Observation): void;
}

export function createPace(assumedLimit: number | null): Pace {
  let limit = assumedLimit;
  let limitLearnedAt = never;
  const sendTimes: number[] = [];
  let lastSentAt = never;
  let holdUntil = never;
  let told: { readonly resetAt: number; readonly remaining: number; readonly sentAt: number } | null = null;
  /** True once the API was seen to count in another way than by the windows that it names. */
  let countsUnknown = false;
  const roundTrips = createRoundTrips();
  const edge = createWindowEdge(windowMs);
  const slowdown = createSlowdown();

  const countFrom = (time: number): number => sendTimes.filter((sentAt) => sentAt >= time).length;
  const countAfter = (time: number): number => sendTimes.filter((sentAt) => sentAt > time).length;

  function placesLeft(places: number, window: number, offsetMs: number): number {
    const own = places - countFrom(offsetMs + window * windowMs);
    if (told?.resetAt !== (window + 1) * windowMs) return own;
    return Math.min(own, told.remaining - countAfter(told.sentAt));
  }

  return {
    limit: () => limit,
    holdUntil: () => holdUntil,
    lastSentAt: () => lastSentAt,
    nextSendAt() {
      if (limit === null) return holdUntil;
      const places = Math.floor(limit / slowdown.factor());
      const spreadMs = roundTrips.spreadMs();
      const evenMs = ((windowMs + spreadMs) / limit) * headroom * slowdown.factor();
      const doubt = countsUnknown || places < 1 ? null : edge.doubtAt(lastSentAt, spreadMs);
      // One crossing of the edge at an even pace bounds it that well; sooner, more is learned by going on evenly.
      const largestDoubtMs = Math.min(evenMs + 2 * spreadMs, windowMs * (1 - smallestSafeShare));
      if (doubt === null || doubt.widthMs > largestDoubtMs) {
        // A burst may lie behind us, from before round trips began to differ more.
        const asManyAgo = sendTimes.at(-Math.max(1, places)) ?? never;
        return Math.max(holdUntil, lastSentAt + evenMs, asManyAgo + windowMs + spreadMs);
      }
      const { offsetMs, widthMs } = doubt;
      const at = Math.max(holdUntil, lastSentAt + (windowMs - widthMs) / places);
      // The doubtful part opens the window that it belongs to.
      let window = Math.floor((at - offsetMs) / windowMs);
      while (placesLeft(places, window, offsetMs) <= 0) window += 1;
      return Math.max(at, offsetMs + window * windowMs + widthMs);
    },
    sent(at) {
      lastSentAt = at;
      // Two windows and the doubt between them are all that is ever counted.
      sendTimes.push(at);
      while ((sendTimes[0] ?? at) < at - 3 * windowMs) sendTimes.shift();
    },
    answered(sentAt, { receivedAt, status, headers, retryAfterMs }) {
      roundTrips.add(receivedAt - sentAt);
      const stated = readRateLimitHeaders(headers);
      const { remaining, resetAt } = stated;
      if (stated.limit !== null && stated.limit >= 1 && stated.limit !== limit) {
        limit = stated.limit;
        limitLearnedAt = receivedAt;
      }
      if (resetAt !== null) {
        edge.learn(sentAt, resetAt, roundTrips.spreadMs());
        if (remaining !== null && sentAt >= (told?.sentAt ?? never)) told = { resetAt, remaining, sentAt };
      }
      slowdown.answered(receivedAt);
      // A 429 with places left in the window is about another quota, and does not concern the pace.
      if (status !== 429 || (remaining ?? 0) > 0) return;
      // "Wait 0 seconds" was rounded down from somewhere within the window.
      holdUntil = Math.max(holdUntil, receivedAt + (retryAfterMs || windowMs));
      // What was sent by another limit tells nothing of how this one is counted.
      if (sentAt <= limitLearnedAt) return;
      slowdown.refused(sentAt, receivedAt);
      // Our own requests, however seconds are counted, can be why this one was refused; else somebody else's were.
      const spreadMs = roundTrips.spreadMs();
      const around = countFrom(sentAt - windowMs - spreadMs) - countAfter(sentAt + spreadMs);
      if (around > (limit ?? 0)) countsUnknown = true;
    },
  };
}
