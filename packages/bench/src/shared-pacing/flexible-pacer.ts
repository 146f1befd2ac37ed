import type { Pacer, Ticket } from '@callweave/transport';
import { defaultPlatform } from '@callweave/transport/platform';
import type { Redis } from 'ioredis';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * Fixed windows of a second by rate-limiter-flexible. Shorter ones, which would let less through around an edge, it does
 * not have in Redis: their keys never expire, since `EX` takes whole seconds (`_upsert` of its RateLimiterRedis, 11.4.0).
 */
export function createFlexiblePacer(redis: Redis, name: string, limitPerSecond: number): Pacer {
  const { sleep } = defaultPlatform;
  const limiter = new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: 'bench',
    points: limitPerSecond,
    duration: 1,
  });
  const ticket: Ticket = {
    settle(observation) {
      if (observation?.status === 429) void limiter.block(name, (observation.retryAfterMs || 1_000) / 1_000);
    },
  };
  return {
    async acquire(_lane, { signal } = {}) {
      for (;;) {
        try {
          await limiter.consume(name);
          return ticket;
        } catch (refusal) {
          if (!(refusal instanceof RateLimiterRes)) throw refusal;
          await sleep(Math.max(1, refusal.msBeforeNext), signal);
        }
      }
    },
    state: () => ({ requestsPerSecond: limitPerSecond, waiting: 0 }),
  };
}
