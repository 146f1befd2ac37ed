import { checkNumber } from './check-number.ts';
import type { CallFault } from './errors/call-fault.ts';
import type { Lane } from './operation.ts';
import { createPace, type Observation } from './pace.ts';
import { pauseFault } from './pause-fault.ts';
import type { Platform } from './platform.ts';
import { createTurnQueue, type TurnOptions } from './turn-queue.ts';

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
  acquire(lane: Lane, options?: TurnOptions): Promise<Ticket>;
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

/**
 * A pacer for one process. In each lane live requests go before background ones, of which one in five turns is kept
 * none the less; among equals, first come is first served. Whoever aborts leaves the queue at once.
 *
 * @throws {TypeError} for a limit that is no number above 0.
 */
export function createPacer({ requestsPerSecond, maxHoldMs = 60_000, ...timers }: PacerOptions): Pacer {
  const laneOf = (lane: Lane): LaneQueue => {
    const limit = requestsPerSecond[lane];
    if (limit !== null) {
      checkNumber(`requestsPerSecond.${lane}`, limit, 'a number above 0, or null', (value) => value > 0);
    }
    return createLane(limit, timers);
  };
  const lanes = { read: laneOf('read'), write: laneOf('write') };
  return {
    acquire: (lane, { signal, priority, maxHoldMs: callerMs = maxHoldMs } = {}) =>
      lanes[lane].acquire({ signal, priority, maxHoldMs: Math.min(callerMs, maxHoldMs) }),
    state: (lane) => lanes[lane].state(),
  };
}

interface LaneQueue {
  acquire(turn: TurnOptions & { readonly maxHoldMs: number }): Promise<Ticket>;
  state(): LaneState;
}

function createLane(limit: number | null, { now, sleep }: Pick<Platform, 'now' | 'sleep'>): LaneQueue {
  let pace = createPace(limit);
  const waiters = createTurnQueue<Ticket>(() => nobodyWaits?.abort());
  /** Set while the lane is served; aborts its sleep when the last waiter has left. */
  let nobodyWaits: AbortController | null = null;

  function createTicket(): Ticket {
    const sentAt = now();
    const sentBy = pace;
    sentBy.sent(sentAt);
    let isSettled = false;
    return {
      settle(observation) {
        if (!isSettled && observation !== null) {
          sentBy.answered(sentAt, observation);
          waiters.giveUp(faultOf);
        }
        isSettled = true;
      },
    };
  }

  /** Milliseconds until the next request may be sent; of a clock that was set back, nothing that was learned holds. */
  function waitMs(): number {
    if (now() < pace.lastSentAt()) pace = createPace(pace.limit());
    return pace.nextSendAt() - now();
  }

  const faultOf = (maxHoldMs: number): CallFault | null => pauseFault(pace.holdUntil() - now(), maxHoldMs);

  /** The one loop of the lane; it looks again after each sleep, since answers that came meanwhile may hold it longer. */
  async function serve(): Promise<void> {
    nobodyWaits = new AbortController();
    const { signal } = nobodyWaits;
    try {
      while (waiters.size > 0) {
        for (let leftMs = waitMs(); leftMs > 0; leftMs = waitMs()) {
          await sleep(leftMs, signal);
        }
        // Chosen only now: during the sleep some have left, and others come who go first.
        waiters.next()?.take(createTicket());
      }
    } catch (fault) {
      if (!signal.aborted) waiters.giveUp(() => fault);
    } finally {
      nobodyWaits = null;
      if (waiters.size > 0) void serve();
    }
  }

  return {
    async acquire(turn) {
      turn.signal?.throwIfAborted();
      const leftMs = waitMs();
      const fault = faultOf(turn.maxHoldMs);
      if (fault !== null) throw fault;
      if (nobodyWaits === null && leftMs <= 0) return createTicket();
      const ticket = waiters.wait(turn);
      if (nobodyWaits === null) void serve();
      return ticket;
    },
    state: () => ({ requestsPerSecond: pace.limit(), waiting: waiters.size }),
  };
}
