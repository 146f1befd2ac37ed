import { checkNumber } from './check-number.ts';
import { withDefaults } from './with-defaults.ts';

/** How often and how patiently a failed call is repeated. */
export interface RetryOptions {
  /**
   * Attempts, the first one included, without those that the rate limit refused: they are waited out within
   * `totalTimeoutMs`. With 1 nothing is sent again, after a refusal neither.
   * @default 4
   */
  readonly attempts?: number;
  /**
   * The first pause at most, in milliseconds; each further one is at most twice as long.
   * @default 500
   */
  readonly baseDelayMs?: number;
  /**
   * The longest pause of our own, in milliseconds.
   * @default 8000
   */
  readonly maxDelayMs?: number;
  /**
   * The longest pause that the API may ask for, in milliseconds. When it asks for more, the call fails at once
   * and the error's `retryAfterMs` says how long.
   * @default 60000
   */
  readonly maxRetryAfterMs?: number;
}

export const defaultRetryOptions: Required<RetryOptions> = {
  attempts: 4,
  baseDelayMs: 500,
  maxDelayMs: 8_000,
  maxRetryAfterMs: 60_000,
};

/**
 * The options, complete and checked.
 *
 * @throws {TypeError} telling what was expected and what came.
 */
export function parseRetryOptions(given: RetryOptions | undefined): Required<RetryOptions> {
  const options = withDefaults(defaultRetryOptions, given);
  checkNumber(
    'retry.attempts',
    options.attempts,
    'a whole number from 1',
    (value) => value >= 1 && (Number.isInteger(value) || value === Number.POSITIVE_INFINITY),
  );
  for (const name of ['baseDelayMs', 'maxDelayMs', 'maxRetryAfterMs'] as const) {
    checkNumber(`retry.${name}`, options[name], 'a number of milliseconds from 0', (value) => value >= 0);
  }
  return options;
}

export interface RetryDelayInput {
  /** Attempts already made that count; 1 after the first failure. */
  readonly attempts: number;
  /** What the API asked for, or null. */
  readonly retryAfterMs: number | null;
  /** From 0 up to 1. */
  readonly random: number;
  readonly options: Required<RetryOptions>;
}

/**
 * The pause before the next attempt in milliseconds, or null for "not again". A pure function: what the API
 * asked for is kept exactly, plus up to a tenth (at most a second) so that many clients don't come back
 * together; otherwise exponential backoff with full jitter. "Wait 0 seconds" says nothing of how long to wait.
 */
export function retryDelay({ attempts, retryAfterMs, random, options }: RetryDelayInput): number | null {
  if (attempts >= options.attempts) return null;
  if (retryAfterMs !== null && retryAfterMs > 0) {
    if (retryAfterMs > options.maxRetryAfterMs) return null;
    return retryAfterMs + random * Math.min(1_000, retryAfterMs / 10);
  }
  return random * Math.min(options.maxDelayMs, options.baseDelayMs * 2 ** (attempts - 1));
}
