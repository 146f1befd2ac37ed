import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '@callweave/simulator';
import { onTestFinished, vi } from 'vitest';

export interface MovedClock {
  set(timeMs: number): void;
  /** The same time for those who would otherwise keep the machine's. */
  readonly forSimulators: Clock;
}

/** A clock that shows another time and goes on: one that stood still would let those who pace requests wait forever. */
export function movedClock(timeMs: number): MovedClock {
  const realNow = Date.now.bind(Date);
  let aheadMs = timeMs - realNow();
  const spy = vi.spyOn(Date, 'now').mockImplementation(() => realNow() + aheadMs);
  onTestFinished(() => spy.mockRestore());
  return {
    forSimulators: { now: () => Date.now(), sleep: (milliseconds) => sleep(milliseconds) },
    set: (newTimeMs) => {
      aheadMs = newTimeMs - realNow();
    },
  };
}
