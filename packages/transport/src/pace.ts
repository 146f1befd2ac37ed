import { readRateLimitHeaders } from './rate-limit-headers.ts';
import { RoundTrips } from './round-trips.ts';
import { Slowdown } from './slowdown.ts';
import { WindowEdge } from './window-edge.ts';

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
export class Pace {
  /** Requests per second; null while unknown. */
  limit: number | null;
  #limitLearnedAt = Number.NEGATIVE_INFINITY;
  #sentAt: number[] = [];
  #lastSentAt = Number.NEGATIVE_INFINITY;
  #holdUntil = Number.NEGATIVE_INFINITY;
  readonly #roundTrips = new RoundTrips();
  readonly #edge = new WindowEdge(windowMs);
  #told: { readonly resetAt: number; readonly remaining: number; readonly sentAt: number } | null = null;
  /** True once the API was seen to count in another way than by the windows that it names. */
  #countsUnknown = false;
  readonly #slowdown = new Slowdown();

  constructor(limit: number | null) {
    this.limit = limit;
  }

  /** The earliest time at which the next request may be sent; it may move while answers come in. */
  nextSendAt(): number {
    if (this.limit === null) return this.#holdUntil;
    const places = Math.floor(this.limit / this.#slowdown.factor);
    const spreadMs = this.#roundTrips.spreadMs;
    const evenMs = ((windowMs + spreadMs) / this.limit) * headroom * this.#slowdown.factor;
    const doubt = this.#countsUnknown || places < 1 ? null : this.#edge.doubtAt(this.#lastSentAt, spreadMs);
    // One crossing of the edge at an even pace bounds it that well; sooner, more is learned by going on evenly.
    const largestDoubtMs = Math.min(evenMs + 2 * spreadMs, windowMs * (1 - smallestSafeShare));
    if (doubt === null || doubt.widthMs > largestDoubtMs) {
      // A burst may lie behind us, from before round trips began to differ more.
      const asManyAgo = this.#sentAt.at(-Math.max(1, places)) ?? Number.NEGATIVE_INFINITY;
      return Math.max(this.#holdUntil, this.#lastSentAt + evenMs, asManyAgo + windowMs + spreadMs);
    }
    const safeMs = windowMs - doubt.widthMs;
    let at = Math.max(this.#holdUntil, this.#lastSentAt + safeMs / places);
    // The doubtful part opens the window that it belongs to.
    let window = Math.floor((at - doubt.offsetMs) / windowMs);
    while (this.#placesLeft(places, window, doubt.offsetMs) <= 0) window += 1;
    at = Math.max(at, doubt.offsetMs + window * windowMs + doubt.widthMs);
    return at;
  }

  /** Until when a 429 holds the lane; in the past where none does. */
  get holdUntil(): number {
    return this.#holdUntil;
  }

  sent(at: number): void {
    this.#lastSentAt = at;
    this.#sentAt.push(at);
    // Two windows and the doubt between them are all that is ever counted.
    while ((this.#sentAt[0] ?? at) < at - 3 * windowMs) this.#sentAt.shift();
  }

  answered(sentAt: number, { receivedAt, status, headers, retryAfterMs }: Observation): void {
    this.#roundTrips.add(receivedAt - sentAt);
    const { limit, remaining, resetAt } = readRateLimitHeaders(headers);
    if (limit !== null && limit >= 1 && limit !== this.limit) {
      this.limit = limit;
      this.#limitLearnedAt = receivedAt;
    }
    if (resetAt !== null) {
      this.#edge.learn(sentAt, resetAt, this.#roundTrips.spreadMs);
      if (remaining !== null && (this.#told === null || sentAt >= this.#told.sentAt)) {
        this.#told = { resetAt, remaining, sentAt };
      }
    }
    this.#slowdown.answered(receivedAt);
    // A 429 with places left in the window is about another quota, and does not concern the pace.
    if (status !== 429 || (remaining !== null && remaining > 0)) return;
    // "Wait 0 seconds" was rounded down from somewhere within the window.
    this.#holdUntil = Math.max(this.#holdUntil, receivedAt + (retryAfterMs || windowMs));
    // What was sent by another limit tells nothing of how this one is counted.
    if (sentAt <= this.#limitLearnedAt) return;
    this.#slowdown.refused(sentAt, receivedAt);
    if (this.#mayHaveSentTooMany(sentAt)) this.#countsUnknown = true;
  }

  /** Whether our own requests, however seconds are counted, can be why one was refused; else somebody else's were. */
  #mayHaveSentTooMany(refusedAt: number): boolean {
    const spreadMs = this.#roundTrips.spreadMs;
    return (
      this.#sentFrom(refusedAt - windowMs - spreadMs) - this.#sentAfter(refusedAt + spreadMs) >
      (this.limit ?? 0)
    );
  }

  #placesLeft(places: number, window: number, offsetMs: number): number {
    const opensAt = offsetMs + window * windowMs;
    const own = places - this.#sentFrom(opensAt);
    if (this.#told === null || this.#told.resetAt !== (window + 1) * windowMs) return own;
    return Math.min(own, this.#told.remaining - this.#sentAfter(this.#told.sentAt));
  }

  #sentFrom(time: number): number {
    return this.#sentAt.reduce((count, sentAt) => (sentAt >= time ? count + 1 : count), 0);
  }

  #sentAfter(time: number): number {
    return this.#sentAt.reduce((count, sentAt) => (sentAt > time ? count + 1 : count), 0);
  }
}
