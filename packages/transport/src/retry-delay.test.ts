import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRetryOptions, parseRetryOptions, type RetryOptions, retryDelay } from './retry-delay.ts';

const options = defaultRetryOptions;
const delay = (attempts: number, retryAfterMs: number | null, random: number): number | null =>
  retryDelay({ attempts, retryAfterMs, random, options });

it.each([
  // attempts, retryAfterMs, random, expected
  [1, null, 0, 0],
  [1, null, 0.5, 250],
  [2, null, 0.5, 500],
  [3, null, 0.5, 1_000],
  [4, null, 0.5, null],
  [5, null, 0.5, null],
  [1, 1_000, 0, 1_000],
  [1, 1_000, 0.5, 1_050],
  [1, 30_000, 0.5, 30_500],
  [1, 60_000, 0, 60_000],
  [1, 60_001, 0, null],
  [1, Number.MAX_SAFE_INTEGER, 0, null],
  [4, 1_000, 0, null],
  // "0 seconds" is no pause: our own backoff stands in.
  [1, 0, 0.5, 250],
])('after %s attempts, asked for %s, random %s: %s', (attempts, retryAfterMs, random, expected) => {
  expect(delay(attempts, retryAfterMs, random)).toBe(expected);
});

it('doubles up to the longest pause, however many attempts', () => {
  const patient = { ...options, attempts: 5_000 };
  const longest = [1, 2, 3, 4, 5, 6, 4_000].map((attempts) =>
    retryDelay({ attempts, retryAfterMs: null, random: 1, options: patient }),
  );
  expect(longest).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
});

it('keeps to full jitter, to what was asked for, and to the cap, for any input', () => {
  const attempts = fc.integer({ min: 1, max: 10 });
  const asked = fc.option(fc.nat(200_000), { nil: null });
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(attempts, asked, random, (made, retryAfterMs, chance) => {
      const pause = delay(made, retryAfterMs, chance);
      if (made >= options.attempts || (retryAfterMs ?? 0) > options.maxRetryAfterMs) {
        expect(pause).toBeNull();
      } else if (retryAfterMs) {
        expect(pause).toBeGreaterThanOrEqual(retryAfterMs);
        expect(pause).toBeLessThanOrEqual(retryAfterMs + 1_000);
      } else {
        expect(pause).toBeGreaterThanOrEqual(0);
        expect(pause).toBeLessThanOrEqual(Math.min(8_000, 500 * 2 ** (made - 1)));
      }
    }),
  );
});

describe('parseRetryOptions', () => {
  it('fills in the defaults, for an explicit undefined too', () => {
    const given = { attempts: undefined, baseDelayMs: 10 } as unknown as RetryOptions;
    expect(parseRetryOptions(given)).toEqual({ ...options, baseDelayMs: 10 });
    expect(parseRetryOptions(undefined)).toEqual(options);
  });

  it.each([
    [{ attempts: 0 }, 'Expected retry.attempts to be a whole number from 1; got 0.'],
    [{ attempts: 1.5 }, 'Expected retry.attempts to be a whole number from 1; got 1.5.'],
    [
      { attempts: '3' as unknown as number },
      'Expected retry.attempts to be a whole number from 1; got a string.',
    ],
    [{ baseDelayMs: -1 }, 'Expected retry.baseDelayMs to be a number of milliseconds from 0; got -1.'],
    [
      { maxRetryAfterMs: Number.NaN },
      'Expected retry.maxRetryAfterMs to be a number of milliseconds from 0; got NaN.',
    ],
  ])('refuses %j', (given, message) => {
    expect(() => parseRetryOptions(given)).toThrow(new TypeError(message));
  });
});
