import { ApiError } from '@callweave/allo-client';
import type { ApiErrorOptions } from '@callweave/transport';
import { describe, expect, it } from 'vitest';
import { isRefused } from './is-refused.ts';

function errorOf(options: Partial<ApiErrorOptions>): ApiError {
  return new ApiError({
    api: 'Allo',
    method: 'POST',
    path: '/v1/api/sms',
    kind: 'http',
    reason: 'a fault of this test',
    advice: '',
    ...options,
  });
}

describe('isRefused', () => {
  it.each<[Partial<ApiErrorOptions>, boolean]>([
    [{ kind: 'validation', status: 400 }, true],
    [{ kind: 'permission', status: 403 }, true],
    [{ kind: 'conflict', status: 409 }, true],
    [{ kind: 'quota', status: 429 }, true],
    [{ kind: 'rate_limit', status: null }, true],
    [{ kind: 'connection', neverSent: true }, true],
    [{ kind: 'connection' }, false],
    [{ kind: 'timeout' }, false],
    [{ kind: 'http', status: 408 }, false],
    [{ kind: 'server', status: 500 }, false],
    [{ kind: 'server', status: 504 }, false],
    [{ kind: 'parse', status: 200 }, false],
    [{ kind: 'redirect', status: 302 }, false],
  ])('%j: %j', (options, expected) => {
    expect(isRefused(errorOf(options))).toBe(expected);
  });

  it.each([new Error('Enough.'), undefined])('cannot tell for %s', (error) => {
    expect(isRefused(error)).toBe(false);
  });
});
