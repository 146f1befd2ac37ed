import type { Pacer } from '@callweave/transport';
import { createVirtualClock, type VirtualClock } from '@callweave/transport/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryRedis, type MemoryRedis } from '../../test/support/memory-redis.ts';
import {
  createRandom,
  createRateLimitedServer,
  type RateLimitedServer,
  randomLatency,
  sendThrough,
} from '../../test/support/rate-limited-server.ts';
import { createReachability, type PacerEvent } from './reachability.ts';
import { createSharedLane, type SharedLane } from './shared-lane.ts';

interface Bench {
  readonly clock: VirtualClock;
  readonly server: RateLimitedServer;
  readonly redis: MemoryRedis;
  readonly events: PacerEvent[];
  /** The pacer of one more process. */
  start(options?: {
    readonly fallbackProcesses?: number;
    readonly limit?: number | null;
  }): Pacer & Pick<SharedLane, 'close'>;
}

function createBench({ limit = 5, phaseMs = 0, seed = 1, clockAheadMs = 0, wayMs = 2 } = {}): Bench {
  const clock = createVirtualClock();
  const redis = createMemoryRedis(clock, { clockAheadMs, wayMs });
  const events: PacerEvent[] = [];
  let processes = 0;
  return {
    clock,
    redis,
    events,
    server: createRateLimitedServer(clock, { limit, phaseMs }),
    start({ fallbackProcesses, limit: assumed = limit } = {}) {
      processes += 1;
      const lane = createSharedLane({
        now: clock.now,
        sleep: clock.sleep,
        requestsPerSecond: assumed,
        fallbackProcesses: fallbackProcesses ?? null,
        log: redis.logFor(`process ${processes}`, createRandom(seed * 100 + processes)),
        redis: createReachability({
          now: clock.now,
          sleep: clock.sleep,
          timeoutMs: 2_000,
          onEvent: (event) => events.push(event),
        }),
      });
      return {
        acquire: (_, turn = {}) =>
          lane.acquire({ ...turn, maxHoldMs: turn.maxHoldMs ?? Number.POSITIVE_INFINITY }),
        state: () => lane.state(),
        close: () => lane.close(),
      };
    },
  };
}

/** So many requests by each process, all at once; the seconds that they took. */
async function sendAll(
  { clock, server }: Bench,
  pacers: readonly Pacer[],
  requests: number,
  { lowMs = 5, highMs = 60, seed = 1 } = {},
): Promise<number> {
  const latency = randomLatency(createRandom(seed), lowMs, highMs);
  const startedAt = clock.now();
  await clock.run(
    Promise.all(
      pacers.flatMap((pacer) =>
        Array.from({ length: requests }, () => sendThrough(clock, pacer, server, latency)),
      ),
    ),
  );
  return (clock.now() - startedAt) / 1_000;
}

const seeds = Array.from({ length: 10 }, (_, seed) => seed);

describe('processes that share a key', () => {
  it.each([
    { processes: 1, limit: 5 },
    { processes: 2, limit: 5 },
    { processes: 4, limit: 5 },
    { processes: 4, limit: 20 },
    { processes: 16, limit: 20 },
  ])('use the whole limit of $limit a second and never exceed it, $processes of them', async (scenario) => {
    const { processes, limit } = scenario;
    for (const seed of seeds) {
      const bench = createBench({ limit, seed, phaseMs: seed * 97, clockAheadMs: seed * 7_000 });
      const pacers = Array.from({ length: processes }, () => bench.start());
      const requests = (limit * 24) / processes;
      const seconds = await sendAll(bench, pacers, requests, { seed });
      expect(bench.server.refusedAt).toEqual([]);
      expect((requests * processes) / (seconds * limit)).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('never exceed it whatever the phase, the latencies, the clock of Redis and whoever comes and leaves', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          limit: fc.integer({ min: 1, max: 20 }),
          phaseMs: fc.nat(999),
          lowMs: fc.nat(400),
          // One way differs by half of this: by no more than is assumed before round trips are known.
          widthMs: fc.nat(150),
          wayMs: fc.nat(20),
          clockAheadMs: fc.integer({ min: -600_000, max: 600_000 }),
          seed: fc.nat(1_000),
          starts: fc.array(fc.nat(3_000), { minLength: 2, maxLength: 5 }),
          leaving: fc.array(fc.record({ index: fc.nat(49), afterMs: fc.nat(6_000) }), { maxLength: 20 }),
        }),
        async ({ limit, phaseMs, lowMs, widthMs, wayMs, clockAheadMs, seed, starts, leaving }) => {
          const bench = createBench({ limit, phaseMs, seed, clockAheadMs, wayMs });
          const { clock, server } = bench;
          const latency = randomLatency(createRandom(seed), lowMs, lowMs + widthMs);
          const controllers: AbortController[] = [];
          const pacers: Pacer[] = [];
          const work = starts.map(async (startMs) => {
            await clock.sleep(startMs);
            const pacer = bench.start();
            pacers.push(pacer);
            const requests = Array.from({ length: 10 }, () => {
              const controller = new AbortController();
              controllers.push(controller);
              return sendThrough(clock, pacer, server, latency, controller.signal).catch(() => 0);
            });
            await Promise.all(requests);
          });
          const leave = leaving.map(async ({ index, afterMs }) => {
            await clock.sleep(afterMs);
            controllers[index]?.abort();
          });
          await clock.run(Promise.all([...work, ...leave]));
          expect(server.fullest()).toBeLessThanOrEqual(limit);
          expect(pacers.map((pacer) => pacer.state('write').waiting)).toEqual(pacers.map(() => 0));
        },
      ),
      // One that never ends is told with its seed, too.
      { numRuns: 40, timeout: 20_000 },
    );
  });

  it('have a fair part each', async () => {
    const bench = createBench({ limit: 20 });
    const pacers = [bench.start(), bench.start(), bench.start()];
    await sendAll(bench, pacers, 200);
    const firstHalf = bench.redis.turns.slice(0, 300);
    for (const number of [1, 2, 3]) {
      const own = firstHalf.filter(({ me }) => me === `process ${number}`).length;
      expect(own).toBeGreaterThan(60);
      expect(own).toBeLessThan(140);
    }
  });

  it('learn from one another what the API’s limit is', async () => {
    const bench = createBench({ limit: 20 });
    const first = bench.start({ limit: 5 });
    const second = bench.start({ limit: 5 });
    await sendAll(bench, [first], 20);
    await sendAll(bench, [second], 1);
    expect(second.state('write').requestsPerSecond).toBe(20);
    expect(bench.server.refusedAt).toEqual([]);
  });

  it('all wait when the API asks one of them to', async () => {
    const bench = createBench();
    const { clock } = bench;
    const first = bench.start();
    const second = bench.start();
    const ticket = await clock.run(first.acquire('write'));
    ticket.settle({ receivedAt: clock.now(), status: 429, headers: new Headers(), retryAfterMs: 30_000 });
    const receivedAt = clock.now();
    await clock.run(clock.sleep(5));
    await clock.run(Promise.all([first.acquire('write'), second.acquire('write')]));
    expect(clock.now() - receivedAt).toBeGreaterThanOrEqual(30_000);
    expect(clock.now() - receivedAt).toBeLessThan(32_000);
  });

  it('turn away who does not wait that long', async () => {
    const bench = createBench();
    const { clock } = bench;
    const first = bench.start();
    const second = bench.start();
    const ticket = await clock.run(first.acquire('write'));
    ticket.settle({ receivedAt: clock.now(), status: 429, headers: new Headers(), retryAfterMs: 90_000 });
    await clock.run(clock.sleep(5));
    const refusal = second.acquire('write', { maxHoldMs: 60_000 });
    await expect(clock.run(refusal)).rejects.toMatchObject({ details: { kind: 'rate_limit' } });
    await expect(second.acquire('write', { maxHoldMs: 60_000 })).rejects.toThrow(
      /a pause, of which 90 s are left/,
    );
  });
});

describe('priorities', () => {
  it('send what is live in one process before the background of another, which has one turn in five', async () => {
    const bench = createBench({ limit: 5 });
    const { clock, redis } = bench;
    const backfill = bench.start();
    const live = bench.start();
    const background = Promise.all(
      Array.from({ length: 40 }, () => backfill.acquire('write', { priority: 'background' })),
    );
    await clock.run(clock.sleep(3_000));
    const before = redis.turns.length;
    await clock.run(Promise.all(Array.from({ length: 40 }, () => live.acquire('write'))));
    const during = redis.turns.slice(before);
    const turnsInBackground = during.filter(({ priority }) => priority === 'background').length;
    expect(during.filter(({ priority }) => priority === 'live')).toHaveLength(40);
    // Every fifth, and one that was taken before it was known that somebody live waits.
    expect(turnsInBackground).toBeGreaterThanOrEqual(9);
    expect(turnsInBackground).toBeLessThanOrEqual(12);
    await clock.run(background);
  });

  it('let nobody wait for ever after Redis has lost who was passed over', async () => {
    const bench = createBench({ limit: 5 });
    const { clock, redis } = bench;
    const [live, backfill] = [bench.start(), bench.start()];
    for (let round = 0; round < 8; round += 1) {
      const turns = [
        ...Array.from({ length: 6 }, () => live.acquire('write')),
        ...Array.from({ length: 3 }, () => backfill.acquire('write', { priority: 'background' })),
      ];
      await clock.run(clock.sleep(round * 150));
      redis.lose();
      await clock.run(Promise.all(turns));
    }
    expect(redis.turns).toHaveLength(72);
  });

  it('go on in the background when who waited live is gone', async () => {
    const bench = createBench({ limit: 5 });
    const { clock, redis } = bench;
    const live = bench.start();
    const backfill = bench.start();
    await clock.run(live.acquire('write'));
    const leaver = new AbortController();
    const left = live.acquire('write', { signal: leaver.signal }).catch(() => 'left');
    await clock.run(clock.sleep(50));
    leaver.abort();
    expect(await left).toBe('left');
    await clock.run(backfill.acquire('write', { priority: 'background' }));
    expect(redis.turns.map(({ priority }) => priority)).toEqual(['live', 'background']);
  });
});

describe('without Redis', () => {
  it('requests wait, say so once, and go on when it is back', async () => {
    const bench = createBench();
    const { clock, redis, events, server } = bench;
    const pacer = bench.start();
    await sendAll(bench, [pacer], 10);
    redis.isGone = true;
    redis.lose();
    const goneAt = clock.now();
    const back = clock.sleep(30_000).then(() => {
      redis.isGone = false;
    });
    await Promise.all([sendAll(bench, [pacer], 10), back]);
    expect(clock.now() - goneAt).toBeGreaterThan(30_000);
    expect(events).toEqual([
      { type: 'redis_unreachable', error: new Error('connect ECONNREFUSED') },
      { type: 'redis_reachable' },
    ]);
    expect(server.refusedAt).toEqual([]);
  });

  it('whoever aborts leaves at once', async () => {
    const bench = createBench();
    bench.redis.isGone = true;
    const pacer = bench.start();
    const leaver = new AbortController();
    const waiting = pacer.acquire('write', { signal: leaver.signal });
    await bench.clock.run(bench.clock.sleep(10_000));
    const abortedAt = bench.clock.now();
    leaver.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    expect(bench.clock.now()).toBe(abortedAt);
    expect(pacer.state('write').waiting).toBe(0);
  });

  it('turns away who waits when it is closed, and who comes after', async () => {
    const bench = createBench();
    bench.redis.isGone = true;
    const pacer = bench.start();
    const waiting = pacer.acquire('write');
    await bench.clock.run(bench.clock.sleep(10_000));
    pacer.close();
    await expect(waiting).rejects.toThrow('The pacer was closed, and the request was not sent.');
    await expect(pacer.acquire('write')).rejects.toThrow('The pacer was closed');
    await bench.clock.run(bench.clock.sleep(1));
    expect(bench.clock.sleeperCount()).toBe(0);
  });

  it('processes keep to their parts of the limit, before, while and after it is gone', async () => {
    for (const seed of seeds) {
      const bench = createBench({ limit: 8, seed, phaseMs: seed * 97 });
      const { clock, redis, server } = bench;
      const pacers = Array.from({ length: 4 }, () => bench.start({ fallbackProcesses: 4 }));
      const outage = clock.sleep(5_000 + seed * 131).then(async () => {
        redis.isGone = true;
        redis.lose();
        await clock.sleep(10_000);
        redis.isGone = false;
      });
      const seconds = await sendAll(bench, pacers, 40, { seed });
      await clock.run(outage);
      expect(server.refusedAt).toEqual([]);
      // 160 requests at 8 a second, three pauses of a second or two, and four even paces instead of one.
      expect(seconds).toBeLessThan(30);
    }
  });
});
