import { amountOf } from '@callweave/transport/json';
import { type Instant, laterInstant } from '../time.ts';

/** The end that follows from start and length; null unless both were told. */
export function endOf(started: Instant | null, durationSeconds: number | null): Instant | null {
  return started === null || durationSeconds === null ? null : laterInstant(started, durationSeconds * 1000);
}

/** Fractional minutes as seconds, to the millisecond: 5.5 is 330, and 1.1 is 66 rather than 66.00000000000001. */
export function secondsOfMinutes(minutes: unknown): number | null {
  return rounded(amountOf(minutes), 60_000, 1000);
}

/** Seconds of an offset as whole milliseconds. */
export function millisecondsOf(seconds: unknown): number | null {
  return rounded(amountOf(seconds), 1000, 1);
}

/** How far from the start something was. Transcripts may begin before it, when it is when the line was picked up. */
export function offsetOf(at: Instant | null, started: Instant | null): number | null {
  return at === null || started === null ? null : Math.max(0, at.ms - started.ms);
}

function rounded(amount: number | null, factor: number, divisor: number): number | null {
  // Past what a number holds, the amount is none that a vendor meant.
  return amount === null ? null : amountOf(Math.round(amount * factor) / divisor);
}
