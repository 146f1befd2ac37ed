import { Random } from '../content/random.ts';
import type { Frequency, Script } from './scheduled.ts';

/** Says of one candidate after the other what happens to it. */
export interface Schedule<Kind, Candidate> {
  /** Null for nothing. */
  next(candidate: Candidate): Kind | null;
  /** Whether nothing will happen any more. */
  isOver(): boolean;
}

/** The same each time, by its frequency. */
export function drawnSchedule<Kind>(
  kind: Kind,
  { after = 0, times, rate, seed }: Frequency & { readonly seed: number },
): Schedule<Kind, unknown> {
  const random = new Random(seed, 'faults');
  let toSkip = after;
  let left = times ?? (rate === undefined ? 1 : Number.POSITIVE_INFINITY);
  return {
    isOver: () => left <= 0,
    next: () => {
      if (toSkip > 0) {
        toSkip -= 1;
        return null;
      }
      if (rate !== undefined && !random.chance(rate)) return null;
      left -= 1;
      return kind;
    },
  };
}

/** One step after the other. */
export function scriptedSchedule<Kind, Step, Candidate>(
  { script, repeat = false, after = 0 }: Script<Step, Candidate>,
  kindOf: (step: Step) => Kind | null,
): Schedule<Kind, Candidate> {
  let index = 0 - after;
  return {
    isOver: () => typeof script !== 'function' && !repeat && index >= script.length,
    next: (candidate) => {
      const at = index;
      index += 1;
      if (at < 0) return null;
      const step = typeof script === 'function' ? script(candidate, at) : script[at % script.length];
      return step === undefined ? null : kindOf(step);
    },
  };
}
