import { createAlloClient } from '@callweave/allo-client';
import { expect, it } from 'vitest';
import { fakeClock, startAllo, startItellico } from './started.ts';

const ME = '/v2/api/me';
const START = Date.UTC(2026, 10, 1, 12);

it('the Date of every answer is that of the clock', async () => {
  const clock = fakeClock(START);
  const { get } = await startAllo({ clock });
  expect((await get(ME)).headers.get('date')).toBe('Sun, 01 Nov 2026 12:00:00 GMT');
  await clock.advance(60_000);
  expect((await get('/nowhere')).headers.get('date')).toBe('Sun, 01 Nov 2026 12:01:00 GMT');
});

it('a clock that differs shows in dates, limits, records and webhooks, and may change', async () => {
  const clock = fakeClock(START);
  const { simulator, get } = await startAllo({
    clock,
    clockSkewMs: 7 * 60_000,
    rateLimits: { read: 1, write: 1 },
  });
  const ahead = await get(ME);
  expect([ahead.headers.get('date'), ahead.headers.get('x-ratelimit-reset')]).toEqual([
    'Sun, 01 Nov 2026 12:07:00 GMT',
    String(START / 1_000 + 421),
  ]);
  simulator.setClockSkew(-3_600_000);
  const behind = await get(ME);
  expect([behind.status, behind.headers.get('date')]).toEqual([200, 'Sun, 01 Nov 2026 11:00:00 GMT']);
  expect((await get(ME)).status).toBe(429);
  expect(simulator.requests.map(({ receivedAt }) => receivedAt)).toEqual([
    '2026-11-01T12:07:00.000Z',
    '2026-11-01T11:00:00.000Z',
    '2026-11-01T11:00:00.000Z',
  ]);
  expect(() => simulator.setClockSkew(0.5)).toThrow('Option "skewMs": expected a whole number');
  expect(clock.now()).toBe(START);
});

it('one clock serves the simulator and the client under test', async () => {
  const clock = fakeClock(START);
  const { simulator } = await startAllo({ clock });
  simulator.inject({ kind: 'rate-limit-storm', retryAfterSeconds: 50 });
  const client = createAlloClient({
    apiKey: simulator.apiKey,
    baseUrl: simulator.url,
    platform: { now: clock.now, sleep: clock.sleep },
  });
  const answer = client.GET('/v2/api/me', {});
  while (simulator.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
  while (simulator.requests.length === 1) await clock.advance(10_000);
  expect((await answer).response.status).toBe(200);
  expect(simulator.requests.map(({ status }) => status)).toEqual([429, 200]);
  expect(clock.now() - START).toBeGreaterThanOrEqual(50_000);
});

it('itellico goes by it too', async () => {
  const { get } = await startItellico({ clock: fakeClock(START), clockSkewMs: -1_000 });
  expect((await get('/v1/accounts/current')).headers.get('date')).toBe('Sun, 01 Nov 2026 11:59:59 GMT');
});
