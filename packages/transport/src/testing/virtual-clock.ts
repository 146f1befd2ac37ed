import type { Platform } from '../platform.ts';

/** A clock whose time passes only while everybody waits: tests of timeouts, retries and pacing take no real time. */
export interface VirtualClock extends Pick<Platform, 'now' | 'sleep'> {
  /** Lets time jump from sleep to sleep until the work is settled. */
  run: <T>(work: Promise<T>) => Promise<T>;
  /** Sleeps under way: none should be left behind when the work is done. */
  sleeperCount: () => number;
}

interface Sleeper {
  readonly wakeAt: number;
  readonly wake: () => void;
}

/**
 * @example
 * const clock = createVirtualClock();
 * await clock.run(clock.sleep(3_600_000)); // at once
 */
export function createVirtualClock(startMs: number = Date.UTC(2026, 0, 1)): VirtualClock {
  let time = startMs;
  const sleepers = new Set<Sleeper>();

  const sleep: Platform['sleep'] = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const onAbort = (): void => {
        sleepers.delete(sleeper);
        reject(signal?.reason);
      };
      const sleeper: Sleeper = {
        wakeAt: time + Math.max(0, milliseconds),
        wake: () => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', onAbort);
          resolve();
        },
      };
      sleepers.add(sleeper);
      signal?.addEventListener('abort', onAbort, { once: true });
    });

  function wakeNext(): boolean {
    let next: Sleeper | null = null;
    for (const sleeper of sleepers) if (next === null || sleeper.wakeAt < next.wakeAt) next = sleeper;
    if (next === null) return false;
    time = Math.max(time, next.wakeAt);
    next.wake();
    return true;
  }

  async function run<T>(work: Promise<T>): Promise<T> {
    let isSettled = false;
    const settled = work.finally(() => {
      isSettled = true;
    });
    settled.catch(() => {
      // The caller hears of it by the promise that run returns.
    });
    const turns = createTurns();
    try {
      for (let idleTurns = 0; !isSettled; ) {
        await turns.next();
        if (isSettled) break;
        idleTurns = wakeNext() ? 0 : idleTurns + 1;
        if (idleTurns > 1_000) throw new Error('The work waits for something else than this clock.');
      }
    } finally {
      turns.end();
    }
    return settled;
  }

  return { now: () => time, sleep, run, sleeperCount: () => sleepers.size };
}

/** Turns of the event loop: in each, every promise that can go on does so. */
function createTurns(): { next: () => Promise<void>; end: () => void } {
  const { port1, port2 } = new MessageChannel();
  return {
    next: () =>
      new Promise((resolve) => {
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    end: () => port1.close(),
  };
}
