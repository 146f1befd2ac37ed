import { fold, IndexDraws, mix } from './index-draws.ts';

/** Whoever draws by the same seed and index draws something else. */
const OWN_DRAWS = 0x5bd1_e995;

export interface TimelineOptions {
  readonly seed: number;
  /** How many instants there are. */
  readonly count: number;
  /** The earliest of them can be this one. In milliseconds. */
  readonly fromMs: number;
  /** All of them are before this one. */
  readonly untilMs: number;
}

/**
 * The instants of so many things, spread evenly with some disorder, each later than the one before or the same:
 * which of them lie in a window is arithmetic, and none of them is held.
 */
export class Timeline {
  readonly count: number;
  readonly #seed: number;
  readonly #fromMs: number;
  readonly #stepMs: number;

  constructor({ seed, count, fromMs, untilMs }: TimelineOptions) {
    this.count = count;
    this.#seed = mix(fold(seed) ^ OWN_DRAWS);
    this.#fromMs = fromMs;
    this.#stepMs = count === 0 ? 0 : Math.max(0, untilMs - fromMs) / count;
  }

  /** In whole milliseconds. */
  timeAt(index: number): number {
    const place = index + new IndexDraws(this.#seed, index).next(0);
    return Math.floor(this.#fromMs + place * this.#stepMs);
  }

  /** The first index at this time or later; `count` when there is none. */
  firstAtOrAfter(timeMs: number): number {
    let lowest = 0;
    let highest = this.count;
    while (lowest < highest) {
      const middle = lowest + Math.floor((highest - lowest) / 2);
      if (this.timeAt(middle) < timeMs) lowest = middle + 1;
      else highest = middle;
    }
    return lowest;
  }
}
