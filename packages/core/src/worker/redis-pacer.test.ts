import { createVirtualClock } from '@callweave/transport/testing';
import { expect, it } from 'vitest';
import { createRedisPacer, type RedisPacerOptions } from './redis-pacer.ts';

const apiKey = 'acme_live_0123456789abcdef';
const api = { baseUrl: 'https://api.acme.example/v1', requestsPerSecond: { read: 20, write: 5 } };

/** A Redis that is asked, and never answers. */
function createSilentRedis(): {
  readonly asked: (string | number)[][];
  readonly redis: RedisPacerOptions['redis'];
} {
  const asked: (string | number)[][] = [];
  return {
    asked,
    redis: {
      eval: (_script, _keyCount, ...rest) => {
        asked.push([...rest]);
        return new Promise(() => undefined);
      },
    },
  };
}

it('sends Redis a name that the key can’t be read from', async () => {
  const clock = createVirtualClock();
  const { asked, redis } = createSilentRedis();
  const pacer = createRedisPacer({ redis, api, apiKey, platform: clock });
  const leaver = new AbortController();
  const waiting = pacer.acquire('write', { signal: leaver.signal }).catch(() => 'left');
  await clock.run(clock.sleep(1));
  leaver.abort();
  await waiting;
  const sent = JSON.stringify(asked);
  expect(sent).not.toContain(apiKey);
  expect(sent).not.toContain('0123456789');
  expect(asked[0]?.[0]).toMatch(/^callweave:pacer:\{[0-9a-f]{32}:write\}:log$/);
});

it.each([
  ['the same key', { apiKey, api }, true],
  ['another key', { apiKey: `${apiKey}0`, api }, false],
  ['the key at another server', { apiKey, api: { ...api, baseUrl: 'https://eu.acme.example/v1' } }, false],
  ['another path of the server', { apiKey, api: { ...api, baseUrl: 'https://api.acme.example/v2' } }, true],
])('shares with a pacer of %s: %#', async (_, other, isShared) => {
  const clock = createVirtualClock();
  const { asked, redis } = createSilentRedis();
  for (const options of [{ apiKey, api }, other]) {
    const pacer = createRedisPacer({ redis, platform: clock, ...options });
    void pacer.acquire('read').catch(() => undefined);
  }
  await clock.run(clock.sleep(1));
  expect(asked).toHaveLength(2);
  expect(asked[0]?.[0] === asked[1]?.[0]).toBe(isShared);
});

it('takes a Redis that does not answer for gone, and says what was expected', async () => {
  const clock = createVirtualClock();
  const { redis } = createSilentRedis();
  const events: unknown[] = [];
  const pacer = createRedisPacer({
    redis,
    api,
    apiKey,
    platform: clock,
    onEvent: (event) => events.push(event),
  });
  void pacer.acquire('read').catch(() => undefined);
  await clock.run(clock.sleep(60_000));
  expect(events).toEqual([
    { type: 'redis_unreachable', error: new Error('Expected Redis to answer within 2000 ms; it did not.') },
  ]);
});

it.each([
  [{ fallbackProcesses: 0 }, 'Expected fallbackProcesses to be a number of at least 1, or null; got 0.'],
  [{ timeoutMs: Number.NaN }, 'Expected timeoutMs to be a number of milliseconds above 0; got NaN.'],
])('refuses %o', (wrong, message) => {
  const { redis } = createSilentRedis();
  expect(() => createRedisPacer({ redis, api, apiKey, ...wrong })).toThrow(new TypeError(message));
});
