import { type AlloClient, createAlloClient } from '@callweave/allo-client';
import { createVirtualClock, type VirtualClock } from '@callweave/transport/testing';
import { describe, expect, it } from 'vitest';
import { FixedWindowLimiter } from '../../src/index.ts';

/** The real client, in front of the simulator's limiter, on one clock that takes no time. */
function createPacedClient(
  phaseMs: number,
  latencyMs: number,
): {
  readonly clock: VirtualClock;
  readonly client: AlloClient;
  readonly statuses: number[];
} {
  const clock = createVirtualClock();
  const limiter = new FixedWindowLimiter({ limit: 5, phaseMs, now: clock.now });
  const statuses: number[] = [];
  const client: AlloClient = createAlloClient({
    apiKey: 'ak_test_pacing',
    platform: { now: clock.now, sleep: clock.sleep, random: () => 0.5 },
    fetch: async () => {
      await clock.sleep(latencyMs / 2);
      const { allowed, remaining, resetAtMs } = limiter.take();
      await clock.sleep(latencyMs / 2);
      const status = allowed ? 200 : 429;
      statuses.push(status);
      return new Response('{"data":[]}', {
        status,
        headers: {
          'x-ratelimit-limit': '5',
          'x-ratelimit-remaining': String(remaining),
          'x-ratelimit-reset': String(Math.ceil(resetAtMs / 1000)),
        },
      });
    },
  });
  return { clock, client, statuses };
}

describe('100 batch requests against 5 writes a second in fixed windows', () => {
  it.each(
    [0, 1, 137, 250, 499, 500, 777, 999].flatMap((phaseMs) =>
      [2, 80, 300].map((latencyMs) => [phaseMs, latencyMs]),
    ),
  )(
    'window phase %i ms, latency %i ms: no 429, and at least 0.95 of the limit',
    async (phaseMs = 0, latencyMs = 0) => {
      const { clock, client, statuses } = createPacedClient(phaseMs, latencyMs);
      const startedAt = clock.now();
      const calls = Array.from({ length: 100 }, (_, index) =>
        client.POST('/v2/api/conversations/items/batch', { body: { ids: [`cll-${index}`] } }),
      );
      await clock.run(Promise.all(calls));
      const seconds = (clock.now() - startedAt) / 1000;
      expect(statuses).toEqual(Array(100).fill(200));
      expect(100 / (5 * seconds)).toBeGreaterThanOrEqual(0.95);
    },
  );
});
