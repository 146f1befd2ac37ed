import type { LaneState, Platform, Priority, Ticket, TurnOptions } from '@callweave/transport';
import { createTurnQueue, pauseFault } from '@callweave/transport/pacing';
import { createFallbackShare, type FallbackShare } from './fallback-share.ts';
import { formatAnswer, parsePaceEvent } from './pace-event.ts';
import type { PaceLog, TurnAnswer } from './pace-log.ts';
import { type Reachability, UnreachableFault } from './reachability.ts';
import { createSharedPace } from './shared-pace.ts';

export interface SharedLaneOptions extends Pick<Platform, 'now' | 'sleep'> {
  readonly log: PaceLog;
  readonly requestsPerSecond: number | null;
  /** Null to wait while Redis can't be reached. */
  readonly fallbackProcesses: number | null;
  readonly redis: Reachability;
}

export interface SharedLane {
  acquire(turn: TurnOptions & { readonly maxHoldMs: number }): Promise<Ticket>;
  state(): LaneState;
  /** Turns away who waits, and who comes. */
  close(): void;
}

/** A turn is taken when it is there, as what is written down is when requests are sent; timers are no more exact than that. */
const leadMs = 2;
/** How often a background request looks whether somebody live elsewhere has had his turn. */
const yieldMs = 25;
/** What nobody has counted is over after so long. */
const windowMs = 1_000;
/** Who waits is remembered for so much longer than until the next turn. */
const rememberedMs = 1_000;

/** The queue of one process for a lane that many share: its own order within, the log's among processes. */
export function createSharedLane(options: SharedLaneOptions): SharedLane {
  const { log, now, sleep, redis, fallbackProcesses } = options;
  const pace = createSharedPace(options.requestsPerSecond);
  const queue = createTurnQueue<Ticket>(() => nobodyWaits?.abort());
  /** Set while the queue is served; aborts its sleep when the last waiter has left. */
  let nobodyWaits: AbortController | null = null;
  /** From our clock to Redis'. */
  let offsetMs = 0;
  /** On Redis' clock. */
  let notBefore = Number.NEGATIVE_INFINITY;
  let fallback: FallbackShare | null = null;
  let isCatchingUp = false;
  const waiting = { live: 0, background: 0 };
  let isClosed = false;

  const pauseLeftMs = (): number => pace.holdUntil() - (now() + offsetMs);
  const faultOf = (maxHoldMs: number): unknown => pauseFault(pauseLeftMs(), maxHoldMs);
  const nextTurnAt = (): number => Math.max(notBefore, pace.nextSendAt());

  function createTicket(takenAt: number): Ticket {
    const sentAt = now();
    let isSettled = false;
    return {
      settle(observation) {
        if (isSettled) return;
        isSettled = true;
        if (observation === null) return;
        const receivedAt = takenAt + Math.max(0, now() - sentAt);
        const event = formatAnswer(takenAt, { ...observation, receivedAt });
        redis
          .ask(() => log.tell(event))
          .catch(() => {
            // The others can't be told; this process at least keeps to it.
            const own = parsePaceEvent(event);
            if (own !== null) pace.apply(own);
          });
      },
    };
  }

  function learn(answer: TurnAnswer): void {
    offsetMs = answer.now - now();
    if (answer.wasLost) pace.restart();
    for (const event of answer.events) pace.apply(event);
    // What was sent within the last window, nobody knows who reads the log.
    if (answer.wasLost || isCatchingUp) notBefore = answer.now + windowMs;
    isCatchingUp = false;
    fallback = null;
    queue.giveUp(faultOf);
  }

  /** For how long others are to know who waits here, when one of them had his turn. */
  function waitMsOf(untilTurnMs: number, served: Priority | null): Record<Priority, number> {
    const msOf = (priority: Priority): number =>
      waiting[priority] > (served === priority ? 1 : 0) ? untilTurnMs + rememberedMs : 0;
    return { live: msOf('live'), background: msOf('background') };
  }

  /** Takes a turn or learns why not; the milliseconds until asking again makes sense. */
  async function takeTurn(): Promise<number> {
    const priority = queue.next()?.isLive === false ? 'background' : 'live';
    const at = nextTurnAt();
    const untilTurnMs = Math.max(0, at - (now() + offsetMs));
    const answer = await redis.ask(() =>
      log.take({
        at,
        leadMs,
        priority,
        waitMs: waitMsOf(untilTurnMs, null),
        waitMsThen: waitMsOf(0, priority),
      }),
    );
    learn(answer);
    if (answer.takenAt === null) {
      const leftMs = nextTurnAt() - answer.now;
      return answer.events.length === 0 && leftMs <= leadMs ? yieldMs : leftMs - leadMs;
    }
    queue.next()?.take(createTicket(answer.takenAt));
    return nextTurnAt() - answer.takenAt - leadMs;
  }

  /** A turn without Redis, where that is wished for; else the milliseconds until asking it again. */
  async function takeShare(signal: AbortSignal): Promise<number> {
    isCatchingUp = true;
    const limit = pace.limit();
    if (fallbackProcesses === null || limit === null) return redis.pauseMs();
    if (fallback === null) {
      fallback = createFallbackShare(limit / fallbackProcesses, { now, sleep });
      // What was sent within the last window by the rules that held then is not counted by those that hold now.
      await sleep(Math.max(windowMs, pauseLeftMs()), signal);
    }
    const ticket = await fallback.take(signal);
    queue.next()?.take(ticket);
    return 0;
  }

  async function serve(): Promise<void> {
    nobodyWaits = new AbortController();
    const { signal } = nobodyWaits;
    try {
      while (queue.size > 0) {
        const leftMs = redis.isToBeAsked() ? await takeTurn() : await takeShare(signal);
        if (leftMs > 0) await sleep(leftMs, signal);
      }
    } catch (fault) {
      if (!signal.aborted && !(fault instanceof UnreachableFault)) queue.giveUp(() => fault);
    } finally {
      nobodyWaits = null;
      if (queue.size > 0) void serve();
    }
  }

  async function waitFor(turn: TurnOptions & { readonly maxHoldMs: number }): Promise<Ticket> {
    const { priority = 'live' } = turn;
    waiting[priority] += 1;
    try {
      return await queue.wait(turn);
    } finally {
      waiting[priority] -= 1;
    }
  }

  return {
    async acquire(turn) {
      turn.signal?.throwIfAborted();
      if (isClosed) throw closedFault();
      const fault = faultOf(turn.maxHoldMs);
      if (fault !== null) throw fault;
      const ticket = waitFor(turn);
      if (nobodyWaits === null) void serve();
      return ticket;
    },
    state: () => ({ requestsPerSecond: pace.limit(), waiting: queue.size }),
    close() {
      isClosed = true;
      queue.giveUp(closedFault);
    },
  };
}

function closedFault(): Error {
  return new Error('The pacer was closed, and the request was not sent.');
}
