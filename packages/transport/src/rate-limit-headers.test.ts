import { expect, it } from 'vitest';
import { readRateLimitHeaders } from './rate-limit-headers.ts';

const seconds = Date.UTC(2026, 10, 22) / 1000;

it.each([
  [{}, { limit: null, remaining: null, resetAt: null }],
  [
    { 'X-RateLimit-Limit': '20', 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': String(seconds) },
    { limit: 20, remaining: 0, resetAt: seconds * 1000 },
  ],
  [{ 'x-ratelimit-reset': `${seconds}.5` }, { limit: null, remaining: null, resetAt: seconds * 1000 + 500 }],
  // Epoch milliseconds, and seconds from now.
  [{ 'x-ratelimit-reset': `${seconds}000` }, { limit: null, remaining: null, resetAt: seconds * 1000 }],
  [{ 'x-ratelimit-reset': '1' }, { limit: null, remaining: null, resetAt: null }],
  [{ 'x-ratelimit-limit': '20, 20;w=1' }, { limit: null, remaining: null, resetAt: null }],
  [
    { 'x-ratelimit-limit': '-1', 'x-ratelimit-remaining': 'many' },
    { limit: null, remaining: null, resetAt: null },
  ],
])('%j', (headers, expected) => {
  expect(readRateLimitHeaders(new Headers(headers))).toEqual(expected);
});
