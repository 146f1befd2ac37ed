import type { Pacer, Ticket } from '@callweave/transport';
import { defaultPlatform } from '@callweave/transport/platform';
import type { Redis } from 'ioredis';

/** https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm without a burst: even distances, by Redis' clock. */
const script = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local at = math.max(now, tonumber(redis.call('GET', KEYS[1]) or '0'), tonumber(redis.call('GET', KEYS[2]) or '0'))
redis.call('SET', KEYS[1], string.format('%.3f', at + tonumber(ARGV[1])), 'PX', 60000)
return string.format('%.3f', at - now)
`;
const holdScript = `
local time = redis.call('TIME')
redis.call('SET', KEYS[1], time[1] * 1000 + ARGV[1], 'PX', 60000)
`;

/** Turns at even distances, each a little longer than the limit asks for; a refusal holds all. */
export function createGcraPacer(redis: Redis, name: string, limitPerSecond: number, headroom: number): Pacer {
  const { sleep } = defaultPlatform;
  const [key, hold] = [`bench:{${name}}:next`, `bench:{${name}}:hold`];
  const ticket: Ticket = {
    settle(observation) {
      if (observation?.status === 429)
        void redis.eval(holdScript, 1, hold, observation.retryAfterMs || 1_000);
    },
  };
  return {
    async acquire(_lane, { signal } = {}) {
      const waitMs = Number(await redis.eval(script, 2, key, hold, (1_000 / limitPerSecond) * headroom));
      await sleep(waitMs, signal);
      return ticket;
    },
    state: () => ({ requestsPerSecond: limitPerSecond, waiting: 0 }),
  };
}
