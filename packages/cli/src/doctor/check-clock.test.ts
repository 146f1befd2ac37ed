import { expect, it } from 'vitest';
import { checkClock } from './check-clock.ts';

const theirs = Date.parse('2026-11-01T12:00:00Z');

function check(skewMs: number, date: string | null = 'Sun, 01 Nov 2026 12:00:00 GMT', tookMs = 100) {
  const headers = new Headers(date === null ? {} : { date });
  const sentAt = theirs + 500 + skewMs - tookMs / 2;
  const { status, message } = checkClock('clock', { headers, sentAt, receivedAt: sentAt + tookMs });
  return [status, message];
}

it.each([
  [0, 'ok', "agrees with the provider's"],
  [29_000, 'ok', "agrees with the provider's"],
  [-29_000, 'ok', "agrees with the provider's"],
  [60_000, 'warn', "this machine's clock is 1:00 ahead of the provider's"],
  [-60_000, 'warn', "this machine's clock is 1:00 behind the provider's"],
  [
    -600_000,
    'fail',
    "this machine's clock is 10:00 behind the provider's: true webhooks are refused as too old",
  ],
])('%d ms off is %s', (skewMs, status, message) => {
  expect(check(skewMs)).toEqual([status, message]);
});

it('does not take a slow answer for a wrong clock', () => {
  expect(check(40_000, undefined, 60_000)[0]).toBe('ok');
});

it('says when there is nothing to compare with', () => {
  expect(check(0, null)).toEqual(['ok', 'the answer has no Date to compare with']);
  expect(check(0, 'noon')).toEqual(['ok', 'the answer has no Date to compare with']);
});
