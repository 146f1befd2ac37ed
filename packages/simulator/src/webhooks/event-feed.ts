import type { Clock } from '../clock/clock.ts';
import type { SimulatorEvent } from './simulator-event.ts';
import { waitBriefly } from './wait-briefly.ts';

interface EventFeedOptions {
  readonly clock: Clock;
  /** Aborts when the simulator closes. */
  readonly signal: AbortSignal;
  readonly eventsBetween: (afterMs: number, untilMs: number) => readonly SimulatorEvent[];
  /** Whether anybody is there to be told. */
  readonly isWanted: () => boolean;
  readonly dispatch: (event: SimulatorEvent) => Promise<unknown>;
  readonly track: <Value>(work: Promise<Value>) => Promise<Value>;
}

/** How far ahead it looks for the next event before it looks again. */
const HORIZON_MS = 60_000;
/** How far back an event may be dated that is only just there: times of the vendors' are rounded. */
const OVERLAP_MS = 60_000;

/** Follows what happens in the simulated world, on its clock, and has each event told once. */
export class EventFeed {
  readonly #options: EventFeedOptions;
  /** The ids of the events that were told, or that nobody wanted, with their times. */
  readonly #known = new Map<string, number>();
  #isFollowing = false;
  #toldUntilMs = 0;
  #woken = new AbortController();

  constructor(options: EventFeedOptions) {
    this.#options = options;
  }

  /** Looks anew: a request may have changed what happens, or who wants to know. */
  wake(): void {
    const { isWanted, signal } = this.#options;
    if (signal.aborted) return;
    if (!this.#isFollowing) {
      if (!isWanted()) return;
      this.#isFollowing = true;
      // What was before anybody asked is nobody's news.
      this.#toldUntilMs = this.#options.clock.now();
      for (const event of this.#news(this.#toldUntilMs)) this.#known.set(event.id, event.occurredAtMs);
      this.#follow().catch(() => undefined);
      return;
    }
    const woken = this.#woken;
    this.#woken = new AbortController();
    woken.abort();
  }

  #news(nowMs: number): readonly SimulatorEvent[] {
    return this.#options
      .eventsBetween(Math.min(this.#toldUntilMs, nowMs) - OVERLAP_MS, nowMs)
      .filter(({ id }) => !this.#known.has(id));
  }

  async #follow(): Promise<void> {
    const { clock, signal, eventsBetween, track } = this.#options;
    while (!signal.aborted) {
      const woken = this.#woken.signal;
      await track(this.#tell());
      const nowMs = clock.now();
      const next = eventsBetween(nowMs, nowMs + HORIZON_MS)[0];
      const waitMs = Math.max(1, (next?.occurredAtMs ?? nowMs + HORIZON_MS) - nowMs);
      // Being woken ends the wait; the loop looks whether the simulator closes.
      await clock.sleep(waitMs, AbortSignal.any([woken, signal])).catch(() => undefined);
    }
  }

  async #tell(): Promise<void> {
    const nowMs = this.#options.clock.now();
    for (const event of this.#news(nowMs)) {
      this.#known.set(event.id, event.occurredAtMs);
      await waitBriefly(this.#options.dispatch(event), this.#options);
    }
    this.#toldUntilMs = nowMs;
    for (const [id, occurredAtMs] of this.#known) {
      if (occurredAtMs < nowMs - OVERLAP_MS) this.#known.delete(id);
    }
  }
}
