import { dayMs, type Instant, parseInstant, timeOfDayMsOf, withMilliseconds } from '../time.ts';
import { offsetOf } from './length.ts';

export interface TurnTimes {
  readonly at: string | null;
  readonly startOffsetMs: number | null;
}

/**
 * Reads the times of a conversation's turns. Nearly all are of the day on which it started: then the date need only be
 * compared, which halves the work of what a page has thousands of.
 */
export function createTurnTimes(started: Instant | null): (value: unknown) => TurnTimes {
  const slowly = (value: unknown): TurnTimes => {
    const at = parseInstant(value);
    return { at: at?.iso ?? null, startOffsetMs: offsetOf(at, started) };
  };
  if (started === null) return slowly;
  const date = started.iso.slice(0, 11);
  const startTimeOfDayMs = started.ms - Math.floor(started.ms / dayMs) * dayMs;
  return (value) => {
    if (typeof value !== 'string' || !value.startsWith(date)) return slowly(value);
    const timeOfDayMs = timeOfDayMsOf(value);
    if (timeOfDayMs === null) return slowly(value);
    const offsetMs = timeOfDayMs - startTimeOfDayMs;
    return { at: withMilliseconds(value), startOffsetMs: Math.max(0, offsetMs) };
  };
}
