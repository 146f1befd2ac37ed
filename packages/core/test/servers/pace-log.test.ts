import { randomUUID } from 'node:crypto';
import type { Priority } from '@callweave/transport';
import { createVirtualClock } from '@callweave/transport/testing';
import fc from 'fast-check';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatAnswer } from '../../src/worker/pace-event.ts';
import { createPaceLog, type PaceLog, type TurnRequest } from '../../src/worker/pace-log.ts';
import { createRedisPacer } from '../../src/worker/redis-pacer.ts';
import { createMemoryRedis } from '../support/memory-redis.ts';
import { servers } from './support/postgres.ts';

let redis: Redis;
beforeAll(() => {
  redis = new Redis(servers().redisUrl);
});
afterAll(() => redis.disconnect());

const answer = formatAnswer(1_000, {
  receivedAt: 1_020,
  status: 200,
  headers: new Headers({ 'x-ratelimit-limit': '5' }),
  retryAfterMs: null,
});

function turn(changes: Partial<TurnRequest> = {}): TurnRequest {
  return {
    at: 0,
    leadMs: 2,
    priority: 'live',
    waitMs: { live: 0, background: 0 },
    waitMsThen: { live: 0, background: 0 },
    ...changes,
  };
}

/** Long enough that none ends while the test runs. */
const waits = fc.constantFrom(0, 3_600_000);
const waitMs = fc.record({ live: waits, background: waits });
const priority = fc.constantFrom<Priority>('live', 'background');
const step = fc.record({
  process: fc.nat(2),
  action: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('take' as const),
        isFar: fc.boolean(),
        priority,
        waitMs,
        waitMsThen: waitMs,
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('tell' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('lose' as const) }) },
  ),
});

it('does what the model does that the pacer is tested with', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const name = randomUUID();
      const clock = createVirtualClock();
      const memory = createMemoryRedis(clock, { wayMs: 0 });
      const real = [0, 1, 2].map((me) => createPaceLog(redis, name, `process ${me}`));
      const modelled = [0, 1, 2].map((me) => memory.logFor(`process ${me}`, () => 0));
      for (const { process, action } of steps) {
        const [log, model] = [real[process], modelled[process]];
        if (log === undefined || model === undefined) throw new Error('Expected three processes.');
        if (action.kind === 'lose') {
          await redis.del(...(await redis.keys(`callweave:pacer:{${name}}:*`)), 'none');
          memory.lose();
        } else if (action.kind === 'tell') {
          await log.tell(answer);
          await clock.run(model.tell(answer));
        } else {
          const { isFar, kind: _, ...request } = action;
          const wanted = turn({ ...request, at: isFar ? 1e15 : 0 });
          const seen = await tellTurn(log, wanted);
          const expected = await clock.run(tellTurn(model, wanted));
          expect(seen).toEqual(expected);
        }
      }
    }),
    { numRuns: 200 },
  );
});

/** What does not depend on the time. */
async function tellTurn(log: PaceLog, request: TurnRequest): Promise<unknown> {
  const { takenAt, events, wasLost } = await log.take(request);
  return {
    isTaken: takenAt !== null,
    wasLost,
    events: events.map((event) => (event.type === 'sent' ? event.priority : event.sentAt)),
  };
}

describe('a turn', () => {
  it('is taken at the time of Redis, or later as was asked', async () => {
    const log = createPaceLog(redis, randomUUID(), 'me');
    const { now } = await log.take(turn());
    const first = await log.take(turn());
    expect(first.takenAt).toBe(first.now);
    expect(first.now).toBeGreaterThanOrEqual(now);
    const ahead = await log.take(turn({ at: first.now + 60_000, leadMs: 120_000 }));
    expect(ahead.takenAt).toBe(first.now + 60_000);
    expect(ahead.events).toEqual([{ type: 'sent', at: first.now + 60_000, priority: 'live' }]);
  });

  it('is taken by one of those who want it at once', async () => {
    const name = randomUUID();
    const logs = Array.from({ length: 10 }, (_, me) => createPaceLog(redis, name, `process ${me}`));
    await Promise.all(logs.map((log) => log.take(turn())));
    const answers = await Promise.all(logs.map((log) => log.take(turn())));
    expect(answers.filter(({ takenAt }) => takenAt !== null)).toHaveLength(1);
  });
});

it('keeps no more than it needs, and nothing for ever', async () => {
  const name = randomUUID();
  const log = createPaceLog(redis, name, 'me');
  for (let count = 0; count < 300; count += 1) await log.tell(answer);
  await log.take(turn({ waitMs: { live: 1_000, background: 1_000 } }));
  expect(await redis.xlen(`callweave:pacer:{${name}}:log`)).toBe(256);
  const keys = await redis.keys(`callweave:pacer:{${name}}:*`);
  expect(keys).toHaveLength(4);
  for (const key of keys) expect(await redis.pttl(key)).toBeGreaterThan(0);
});

it('leaves nothing of the key in Redis', async () => {
  const apiKey = ['ak', 'live', randomUUID()].join('_');
  const api = { baseUrl: 'https://api.acme.example', requestsPerSecond: { read: 20, write: 5 } };
  const pacer = createRedisPacer({ redis, api, apiKey });
  const ticket = await pacer.acquire('read');
  const headers = new Headers({ authorization: `Api-Key ${apiKey}`, 'x-ratelimit-limit': '10' });
  ticket.settle({ receivedAt: Date.now(), status: 200, headers, retryAfterMs: null });
  await pacer.acquire('read');
  expect(pacer.state('read').requestsPerSecond).toBe(10);
  for (const key of await redis.keys('callweave:pacer:*')) {
    const value =
      (await redis.type(key)) === 'stream' ? await redis.xrange(key, '-', '+') : await redis.dump(key);
    expect(JSON.stringify([key, value])).not.toContain(apiKey.slice(-12));
  }
});
