import { checkInteger, checkKeys } from '../options/check.ts';
import { SimulatorOptionError } from '../options/simulator-option-error.ts';
import { nextTurn, systemClock } from '../platform.ts';
import type { MovableClock } from './clock.ts';
import { readInstant } from './read-instant.ts';
import { WorkTracker } from './work-tracker.ts';

export interface TestClockOptions {
  /**
   * Where it stands at first: milliseconds since 1970, or ISO 8601 with an offset.
   * @default '2026-11-01T00:00:00Z'
   */
  readonly at?: number | string;
  /**
   * How long, in real milliseconds, a move waits for a webhook's receiver that does not answer. After that the time
   * goes on, so that the delivery can time out.
   * @default 2000
   */
  readonly patienceMs?: number;
}

interface Sleeper {
  readonly dueMs: number;
  readonly wake: () => void;
}

/**
 * A clock that stands until it is moved. Give it to a simulator, and to the client under test: days of retries pass at
 * once, and always in the same order.
 *
 * @throws {SimulatorOptionError}
 *
 * @example
 * const clock = createTestClock({ at: '2026-11-01T00:00:00Z' });
 * const simulator = await createSimulator({ provider: 'allo', clock }).listen();
 * await clock.advance(5_000);
 */
export function createTestClock(options: TestClockOptions = {}): MovableClock {
  checkKeys(options, ['at', 'patienceMs']);
  const { at = '2026-11-01T00:00:00Z', patienceMs = 2_000 } = options;
  checkInteger('patienceMs', patienceMs, 0);
  let nowMs = readInstant('at', at);
  let lastMove: Promise<void> = Promise.resolve();
  const sleepers = new Set<Sleeper>();
  const tracker = new WorkTracker({ clock: systemClock, patienceMs, nextTurn });

  function nextSleeper(untilMs: number): Sleeper | null {
    let next: Sleeper | null = null;
    for (const sleeper of sleepers) {
      if (sleeper.dueMs <= untilMs && (next === null || sleeper.dueMs < next.dueMs)) next = sleeper;
    }
    return next;
  }

  async function pass(untilMs: number): Promise<void> {
    await tracker.settle();
    for (let next = nextSleeper(untilMs); next !== null; next = nextSleeper(untilMs)) {
      nowMs = Math.max(nowMs, next.dueMs);
      next.wake();
      await tracker.settle();
    }
    nowMs = Math.max(nowMs, untilMs);
  }

  /** One move after the other, each from where the one before it ended. */
  function move(target: () => number): Promise<void> {
    const moved = lastMove.then(() => pass(target()));
    lastMove = moved.catch(() => undefined);
    return moved;
  }

  return {
    now: () => nowMs,
    sleep: (durationMs, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const onAbort = (): void => {
          sleepers.delete(sleeper);
          reject(signal?.reason);
        };
        const sleeper: Sleeper = {
          dueMs: nowMs + Math.max(0, durationMs),
          wake: () => {
            sleepers.delete(sleeper);
            signal?.removeEventListener('abort', onAbort);
            resolve();
          },
        };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', onAbort, { once: true });
        // Who does not want to wait does not wait for a move either.
        if (durationMs <= 0) sleeper.wake();
      }),
    advance: async (durationMs) => {
      checkInteger('durationMs', durationMs, 0);
      await move(() => nowMs + durationMs);
    },
    moveTo: async (time) => {
      const targetMs = readInstant('time', time);
      await move(() => {
        if (targetMs >= nowMs) return targetMs;
        const expected = `a time that is not before ${new Date(nowMs).toISOString()}`;
        throw new SimulatorOptionError({ option: 'time', expected, received: time });
      });
    },
    track: (work) => tracker.track(work),
  };
}
