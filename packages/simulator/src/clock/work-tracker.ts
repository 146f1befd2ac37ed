import type { Clock } from './clock.ts';

/** Turns of the event loop after which promises that follow one another have come to their next wait. */
const TURNS = 4;

interface WorkTrackerOptions {
  /** Real time: that of the clock stands still. */
  readonly clock: Clock;
  readonly patienceMs: number;
  readonly nextTurn: () => Promise<void>;
}

/** Knows what is being done, so that a clock can wait for it before it moves on. */
export class WorkTracker {
  readonly #options: WorkTrackerOptions;
  readonly #work = new Set<Promise<unknown>>();

  constructor(options: WorkTrackerOptions) {
    this.#options = options;
  }

  track<Value>(work: Promise<Value>): Promise<Value> {
    const done = (): void => {
      this.#work.delete(work);
    };
    this.#work.add(work);
    work.then(done, done);
    return work;
  }

  /** Resolves when nothing is being done, or when what is being done has taken too long to be waited for. */
  async settle(): Promise<void> {
    for (;;) {
      for (let turn = 0; turn < TURNS; turn += 1) await this.#options.nextTurn();
      if (this.#work.size === 0) return;
      await this.#waitForAll();
    }
  }

  async #waitForAll(): Promise<void> {
    const { clock, patienceMs } = this.#options;
    const waited = new AbortController();
    const work = [...this.#work];
    const patience = clock.sleep(patienceMs, waited.signal).then(
      () => {
        for (const unfinished of work) this.#work.delete(unfinished);
      },
      () => undefined,
    );
    await Promise.race([Promise.allSettled(work), patience]);
    waited.abort();
  }
}
