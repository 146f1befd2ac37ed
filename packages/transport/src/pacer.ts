import { checkNumber } from './check-number.ts';
import { HeldLane } from './errors/held-lane.ts';
import type { Lane } from './operation.ts';
import { type Observation, Pace } from './pace.ts';
import type { Platform } from './platform.ts';

/** A request's turn. */
export interface Ticket {
  /** To be called once the answer came, or with null when none did; only the first call counts. */
  settle(observation: Observation | null): void;
}

/** What is known of a lane's limit. */
export interface LaneState {
  /** The limit as learned from the API's headers, or as given; null while unknown. */
  readonly requestsPerSecond: number | null;
  /** Requests that wait for their turn. */
  readonly waiting: number;
}

/**
 * Gives requests their turn so that the API's rate limit is never exceeded. Clients that share a key share a
 * pacer; an implementation of one's own can share it among processes.
 */
export interface Pacer {
  /** Resolves when it is the request's turn; rejects with the signal's reason, or with why there will be no turn. */
  acquire(lane: Lane, signal?: AbortSignal): Promise<Ticket>;
  state(lane: Lane): LaneState;
}

export interface PacerOptions extends Pick<Platform, 'now' | 'sleep'> {
  /** Requests per second until the API's headers say otherwise; null keeps no pace until they do. */
  readonly requestsPerSecond: Readonly<Record<Lane, number | null>>;
  /**
   * The longest pause that callers wait for in the queue, in milliseconds. When the API asks for more, they are
   * turned away at once instead.
   * @default 60000
   */
  readonly maxHoldMs?: number;
}

interface Waiter {
  readonly resolve: (ticket: Ticket) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * A pacer for one process: first come, first served in each lane, and whoever aborts leaves the queue at once.
 *
 * @throws {TypeError} for a limit that is no number above 0.
 */
export function createPacer({ requestsPerSecond, maxHoldMs = 60_000, ...timers }: PacerOptions): Pacer {
  const laneOf = (lane: Lane): LaneQueue => {
    const limit = requestsPerSecond[lane];
    if (limit !== null) {
      checkNumber(`requestsPerSecond.${lane}`, limit, 'a number above 0, or null', (value) => value > 0);
    }
    return createLane(new Pace(limit), maxHoldMs, timers);
  };
  const lanes = { read: laneOf('read'), write: laneOf('write') };
  return {
    acquire: (lane, signal) => lanes[lane].acquire(signal),
    state: (lane) => lanes[lane].state(),
  };
}

interface LaneQueue {
  acquire(signal?: AbortSignal): Promise<Ticket>;
  state(): LaneState;
}

function createLane(
  pace: Pace,
  maxHoldMs: number,
  { now, sleep }: Pick<Platform, 'now' | 'sleep'>,
): LaneQueue {
  const waiters = new Set<Waiter>();
  /** Set while the lane is served; aborts its sleep when the last waiter has left. */
  let nobodyWaits: AbortController | null = null;

  function createTicket(): Ticket {
    const sentAt = now();
    pace.sent(sentAt);
    let isSettled = false;
    return {
      settle(observation) {
        if (isSettled) return;
        isSettled = true;
        if (observation === null) return;
        pace.answered(sentAt, observation);
        if (isHeldTooLong()) turnAway(heldLane());
      },
    };
  }

  const isHeldTooLong = (): boolean => pace.holdUntil - now() > maxHoldMs;
  const heldLane = (): HeldLane => new HeldLane(pace.holdUntil - now());

  function turnAway(reason: unknown): void {
    for (const waiter of waiters) waiter.reject(reason);
    waiters.clear();
    nobodyWaits?.abort();
  }

  /** The one loop of the lane; it looks again after each sleep, since answers that came meanwhile may hold it longer. */
  async function serve(): Promise<void> {
    nobodyWaits = new AbortController();
    try {
      for (const waiter of waiters) {
        for (let waitMs = pace.nextSendAt() - now(); waitMs > 0; waitMs = pace.nextSendAt() - now()) {
          await sleep(waitMs, nobodyWaits.signal);
        }
        // Whoever aborted during the sleep has left the set, and its turn goes to the next.
        if (waiters.delete(waiter)) waiter.resolve(createTicket());
      }
    } catch (fault) {
      if (!nobodyWaits.signal.aborted) turnAway(fault);
    } finally {
      nobodyWaits = null;
      if (waiters.size > 0) void serve();
    }
  }

  return {
    acquire(signal) {
      if (signal?.aborted) return Promise.reject(signal.reason);
      if (isHeldTooLong()) return Promise.reject(heldLane());
      if (waiters.size === 0 && nobodyWaits === null && pace.nextSendAt() <= now())
        return Promise.resolve(createTicket());
      return new Promise((resolve, reject) => {
        const onAbort = (): void => {
          waiters.delete(waiter);
          if (waiters.size === 0) nobodyWaits?.abort();
          reject(signal?.reason);
        };
        const waiter: Waiter = {
          resolve(ticket) {
            signal?.removeEventListener('abort', onAbort);
            resolve(ticket);
          },
          reject(reason) {
            signal?.removeEventListener('abort', onAbort);
            reject(reason);
          },
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        waiters.add(waiter);
        if (nobodyWaits === null) void serve();
      });
    },
    state: () => ({ requestsPerSecond: pace.limit, waiting: waiters.size }),
  };
}
