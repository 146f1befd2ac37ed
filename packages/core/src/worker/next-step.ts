import { retryDelay } from '@callweave/transport';
import { checkNumber } from '@callweave/transport/pacing';
import { isWorthRepeating, retryAfterMsOf } from './failure.ts';

/** What becomes of a job that failed: it is tried again after so long, or it is put aside. */
export type NextStep = { readonly kind: 'retry'; readonly delayMs: number } | { readonly kind: 'put_aside' };

/** How often and how patiently a partition is tried. */
export interface JobRetryOptions {
  /**
   * Attempts in a row that may fail before a partition is put aside.
   * @default 8
   */
  readonly attempts?: number | undefined;
  /**
   * The first pause at most, in milliseconds; each further one is at most twice as long.
   * @default 5000
   */
  readonly baseDelayMs?: number | undefined;
  /**
   * The longest pause, in milliseconds, but for one that the API asks for.
   * @default 600000
   */
  readonly maxDelayMs?: number | undefined;
}

/** The same, complete and checked. */
export type ParsedJobRetryOptions = { readonly [Name in keyof JobRetryOptions]-?: number };

/** A quota begins anew on the next day, or sooner. */
const maxRetryAfterMs = 86_400_000;

/** A pure function. @param failures in a row, this one included. @param random from 0 up to 1. */
export function nextStepAfter(
  error: unknown,
  failures: number,
  random: number,
  { attempts, baseDelayMs, maxDelayMs }: ParsedJobRetryOptions,
): NextStep {
  if (!isWorthRepeating(error)) return { kind: 'put_aside' };
  const options = { attempts, baseDelayMs, maxDelayMs, maxRetryAfterMs };
  const delayMs = retryDelay({ attempts: failures, retryAfterMs: retryAfterMsOf(error), random, options });
  return delayMs === null ? { kind: 'put_aside' } : { kind: 'retry', delayMs: Math.ceil(delayMs) };
}

/** @throws {TypeError} telling what was expected and what came. */
export function parseJobRetryOptions({
  attempts = 8,
  baseDelayMs = 5_000,
  maxDelayMs = 600_000,
}: JobRetryOptions = {}): ParsedJobRetryOptions {
  checkNumber('retry.attempts', attempts, 'a whole number from 1', (value) => value >= 1 && value % 1 === 0);
  checkNumber('retry.baseDelayMs', baseDelayMs, 'a number of milliseconds from 0', (value) => value >= 0);
  checkNumber('retry.maxDelayMs', maxDelayMs, 'a number of milliseconds from 0', (value) => value >= 0);
  return { attempts, baseDelayMs, maxDelayMs };
}
