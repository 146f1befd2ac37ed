import { ApiError, type ApiErrorKind } from '@callweave/transport';
import { expect, it } from 'vitest';
import { LeaseLostError } from '../sync/lease-lost-error.ts';
import { StoreError, type StoreErrorCode } from '../sync/store-error.ts';
import { wordsOf } from './failure.ts';
import { nextStepAfter, parseJobRetryOptions } from './next-step.ts';

const options = { attempts: 4, baseDelayMs: 1_000, maxDelayMs: 3_000 };
const fault = new Error('socket hang up');

function apiError(kind: ApiErrorKind, retryAfterMs: number | null = null): ApiError {
  const [method, path] = ['GET', '/v1/calls'];
  return new ApiError({ api: 'Acme', kind, method, path, reason: 'refused', advice: 'Look.', retryAfterMs });
}

it.each([
  [1, 0, 0],
  [1, 0.5, 500],
  [1, 0.999, 999],
  [2, 0.5, 1_000],
  [3, 0.5, 1_500],
] as const)(
  'waits longer and longer, never the same: failure %i, at random %d',
  (failures, random, delayMs) => {
    expect(nextStepAfter(fault, failures, random, options)).toEqual({ kind: 'retry', delayMs });
  },
);

it('puts aside what failed as often as it may', () => {
  expect(nextStepAfter(fault, 4, 0.5, options)).toEqual({ kind: 'put_aside' });
});

it('waits as long as the API asks', () => {
  expect(nextStepAfter(apiError('rate_limit', 90_000), 1, 0, options)).toEqual({
    kind: 'retry',
    delayMs: 90_000,
  });
  expect(nextStepAfter(apiError('quota', 43_200_000), 1, 0, options)).toEqual({
    kind: 'retry',
    delayMs: 43_200_000,
  });
});

it.each<ApiErrorKind>(['authentication', 'payment', 'permission', 'validation', 'not_found'])(
  'puts aside at once what repeating can’t help: %s',
  (kind) => {
    expect(nextStepAfter(apiError(kind), 1, 0.5, options)).toEqual({ kind: 'put_aside' });
  },
);

it.each<ApiErrorKind>([
  'rate_limit',
  'quota',
  'server',
  'http',
  'redirect',
  'connection',
  'timeout',
  'parse',
  'conflict',
])('repeats what may pass: %s', (kind) => {
  expect(nextStepAfter(apiError(kind), 1, 0.5, options)).toMatchObject({ kind: 'retry' });
});

it.each<[StoreErrorCode, string]>([
  ['locked', 'retry'],
  ['unreachable', 'retry'],
  ['full', 'retry'],
  ['other', 'retry'],
  ['denied', 'put_aside'],
  ['newer_schema', 'put_aside'],
  ['not_a_store', 'put_aside'],
])('of a store that is %s: %s', (code, kind) => {
  expect(nextStepAfter(new StoreError({ code, reason: 'No.' }), 1, 0.5, options)).toMatchObject({ kind });
});

it('puts aside what was called wrongly, and repeats after a lease that was lost', () => {
  expect(nextStepAfter(new TypeError('Expected …'), 1, 0.5, options)).toEqual({ kind: 'put_aside' });
  const lost = new LeaseLostError({ partitionKey: 'allo/main/live', owner: 'me' });
  expect(nextStepAfter(lost, 1, 0.5, options)).toMatchObject({ kind: 'retry' });
});

it('keeps the words of an error without numbers, and no more than somebody reads', () => {
  expect(wordsOf(new Error('no line +14155550123'))).toBe('Error: no line +•••••••••23');
  expect(wordsOf('plain')).toBe('plain');
  expect(wordsOf(new Error('x'.repeat(5_000)))).toHaveLength(1_000);
});

it('has defaults, and refuses what can’t be used', () => {
  expect(parseJobRetryOptions()).toEqual({ attempts: 8, baseDelayMs: 5_000, maxDelayMs: 600_000 });
  expect(() => parseJobRetryOptions({ attempts: 0 })).toThrow(
    /Expected retry.attempts to be a whole number from 1; got 0/,
  );
  expect(() => parseJobRetryOptions({ baseDelayMs: -1 })).toThrow(/retry.baseDelayMs/);
  expect(() => parseJobRetryOptions({ maxDelayMs: Number.NaN })).toThrow(/retry.maxDelayMs/);
});
