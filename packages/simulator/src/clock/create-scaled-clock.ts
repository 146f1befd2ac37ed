import { checkInteger, checkKeys } from '../options/check.ts';
import { SimulatorOptionError } from '../options/simulator-option-error.ts';
import { nextTurn, systemClock } from '../platform.ts';
import type { Clock, MovableClock } from './clock.ts';
import { readInstant } from './read-instant.ts';
import { WorkTracker } from './work-tracker.ts';

export interface ScaledClockOptions {
  /** How many of its seconds pass in a real one. */
  readonly speed: number;
  /**
   * Where it begins: milliseconds since 1970, or ISO 8601 with an offset.
   * @default the real time
   */
  readonly at?: number | string;
  /**
   * The clock that it runs by.
   * @default the real one
   */
  readonly clock?: Clock;
}

/** In real time; a jump while a receiver works does not wait for it any longer. */
const PATIENCE_MS = 2_000;

/**
 * A clock that runs by itself, faster or slower than the real one, and can be moved forward: for watching a day of
 * traffic in a few minutes. What falls due within one move happens at its end.
 *
 * @throws {SimulatorOptionError}
 *
 * @example
 * const clock = createScaledClock({ speed: 60, at: '2026-11-01T00:00:00Z' });
 */
export function createScaledClock(options: ScaledClockOptions): MovableClock {
  checkKeys(options, ['speed', 'at', 'clock']);
  const { speed, clock = systemClock } = options;
  if (typeof speed !== 'number' || !(speed > 0) || !Number.isFinite(speed)) {
    throw new SimulatorOptionError({ option: 'speed', expected: 'a number above 0', received: speed });
  }
  const startedMs = clock.now();
  const atMs = options.at === undefined ? startedMs : readInstant('at', options.at);
  const tracker = new WorkTracker({ clock, patienceMs: PATIENCE_MS, nextTurn });
  let jumpedMs = 0;
  let nextJump = new AbortController();
  const now = (): number => Math.floor(atMs + (clock.now() - startedMs) * speed) + jumpedMs;

  async function sleep(durationMs: number, signal?: AbortSignal): Promise<void> {
    const dueMs = now() + durationMs;
    for (signal?.throwIfAborted(); now() < dueMs; signal?.throwIfAborted()) {
      const signals = signal === undefined ? [nextJump.signal] : [nextJump.signal, signal];
      // A jump ends the wait as an abort does; the loop tells them apart.
      await clock.sleep(Math.ceil((dueMs - now()) / speed), AbortSignal.any(signals)).catch(() => undefined);
    }
  }

  async function jump(durationMs: number): Promise<void> {
    jumpedMs += durationMs;
    const jumped = nextJump;
    nextJump = new AbortController();
    jumped.abort();
    await tracker.settle();
  }

  return {
    now,
    sleep,
    advance: async (durationMs) => {
      checkInteger('durationMs', durationMs, 0);
      await jump(durationMs);
    },
    moveTo: async (time) => {
      const durationMs = readInstant('time', time) - now();
      if (durationMs < 0) {
        const expected = `a time that is not before ${new Date(now()).toISOString()}`;
        throw new SimulatorOptionError({ option: 'time', expected, received: time });
      }
      await jump(durationMs);
    },
    track: (work) => tracker.track(work),
  };
}
