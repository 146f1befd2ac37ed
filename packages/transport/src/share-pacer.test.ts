import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { acme, acmeKey, rejectionOf } from '../test/acme.ts';
import {
  createRateLimitedServer,
  type RateLimitedServer,
  randomLatency,
} from '../test/rate-limited-server.ts';
import { createRandom } from '../test/seeded-random.ts';
import type { ClientOptions } from './client-options.ts';
import { createPacer } from './pacer.ts';
import { sharePacer } from './share-pacer.ts';
import { createVirtualClock, type VirtualClock } from './testing/virtual-clock.ts';
import { createTypedClient, type TypedClient } from './typed-client.ts';

const api = { ...acme, requestsPerSecond: { read: 5, write: 5 } };

interface Bench {
  readonly clock: VirtualClock;
  readonly server: RateLimitedServer;
  readonly create: (options?: Partial<ClientOptions>) => TypedClient<unknown>;
}

/** Clients made one by one, of one API that counts their requests together. */
function createBench({ limit = 5, phaseMs = 0, lowMs = 20, highMs = 60, seed = 1 } = {}): Bench {
  const clock = createVirtualClock();
  const server = createRateLimitedServer(clock, { limit, phaseMs });
  const latency = randomLatency(createRandom(seed), lowMs, highMs);
  const fetch: ClientOptions['fetch'] = async () => {
    const { toServerMs, backMs } = latency();
    await clock.sleep(toServerMs);
    const { status, headers } = server.answer();
    await clock.sleep(backMs);
    return Response.json({}, { status, headers });
  };
  const create: Bench['create'] = (options) =>
    createTypedClient(api, {
      apiKey: acmeKey,
      platform: { now: clock.now, sleep: clock.sleep },
      fetch,
      retry: { attempts: 1 },
      ...options,
    });
  return { clock, server, create };
}

/** So many requests by each client, all at once; how many of them were refused. */
async function callAll(clock: VirtualClock, clients: readonly TypedClient<unknown>[], requests: number) {
  const calls = clients.flatMap((client) =>
    Array.from({ length: requests }, () => client.request('GET', '/v1/me')),
  );
  const outcomes = await clock.run(Promise.allSettled(calls));
  return outcomes.filter(({ status }) => status === 'rejected').length;
}

describe('clients made apart with one key', () => {
  it('send what is live first, and a fifth of what has time meanwhile', async () => {
    const { clock, create } = createBench();
    const backfill = create({ priority: 'background' });
    const live = create();
    const endedAt = async (client: TypedClient<unknown>): Promise<number> => {
      await Promise.all(Array.from({ length: 40 }, () => client.request('GET', '/v1/me')));
      return clock.now();
    };
    const startedAt = clock.now();
    const [backfillEndedAt, liveEndedAt] = await clock.run(Promise.all([endedAt(backfill), endedAt(live)]));
    // 40 live requests and every fifth of 50 turns, at 5 a second.
    expect((liveEndedAt - startedAt) / 1_000).toBeLessThan(12);
    expect((backfillEndedAt - startedAt) / 1_000).toBeGreaterThan(15);
  });

  it.each([
    ['urgent', 'a string'],
    [null, 'null'],
  ])('refuse a priority of %s', (priority, got) => {
    const { create } = createBench();
    expect(() => create({ priority: priority as 'live' })).toThrow(
      new TypeError(`Expected priority to be "live" or "background"; got ${got}.`),
    );
  });

  it('never exceed the limit together, however many they are and whenever each begins', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          limit: fc.integer({ min: 1, max: 20 }),
          phaseMs: fc.integer({ min: 0, max: 999 }),
          lowMs: fc.integer({ min: 0, max: 400 }),
          seed: fc.nat(),
          starts: fc.array(fc.nat(3_000), { minLength: 2, maxLength: 5 }),
        }),
        async ({ limit, phaseMs, lowMs, seed, starts }) => {
          const { clock, server, create } = createBench({ limit, phaseMs, lowMs, highMs: lowMs + 200, seed });
          const requestsPerSecond = { read: limit };
          const work = starts.map(async (startMs) => {
            await clock.sleep(startMs);
            const client = create({ requestsPerSecond });
            await Promise.all(Array.from({ length: 15 }, () => client.request('GET', '/v1/me')));
          });
          await clock.run(Promise.all(work));
          expect(server.fullest()).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('use the whole limit, and tell the same of it', async () => {
    const { clock, server, create } = createBench();
    const clients = [create(), create({ userAgent: 'another', attemptTimeoutMs: 5_000 })];
    const startedAt = clock.now();
    expect(await callAll(clock, clients, 50)).toBe(0);
    expect(100 / ((clock.now() - startedAt) / 1_000) / server.limit).toBeGreaterThan(0.9);
    expect(clients[0]?.rateLimit('read')).toEqual({ requestsPerSecond: 5, waiting: 0 });
    expect(clients[1]?.rateLimit('read')).toEqual(clients[0]?.rateLimit('read'));
  });

  it('wait as long as each of them was told to, when the API asks for a pause', async () => {
    const { clock, create } = createBench();
    const patient = create({ retry: { attempts: 2, maxRetryAfterMs: 600_000 } });
    const hasty = create({ retry: { attempts: 2, maxRetryAfterMs: 1_000 } });
    const refusing = create({
      fetch: async () => Response.json({}, { status: 429, headers: { 'retry-after': '300' } }),
    });
    await clock.run(rejectionOf(refusing.request('GET', '/v1/me')));
    const startedAt = clock.now();
    expect(await rejectionOf(hasty.request('GET', '/v1/me'))).toMatchObject({
      kind: 'rate_limit',
      retryAfterMs: 300_000,
    });
    expect(clock.now()).toBe(startedAt);
    await clock.run(patient.request('GET', '/v1/me'));
    expect(clock.now() - startedAt).toBeGreaterThanOrEqual(300_000);
  });
});

describe('a pacer is not shared', () => {
  const bench = createBench();
  const first = bench.create();
  // Long enough that whoever shares its pacer would wait.
  const busy = async (): Promise<void> => {
    await bench.clock.run(Promise.all(Array.from({ length: 5 }, () => first.request('GET', '/v1/me'))));
  };
  const own = createPacer({ ...bench.clock, requestsPerSecond: { read: null, write: null } });
  const otherClock = createVirtualClock();

  it.each<[string, Partial<ClientOptions>]>([
    ['with another key', { apiKey: 'acme_live_another' }],
    ['with another origin', { baseUrl: 'https://eu.api.acme.example' }],
    ['with a pacer of one’s own', { pacer: own }],
    ['without a limit', { requestsPerSecond: { read: null } }],
    ['on another clock', { platform: { now: otherClock.now, sleep: bench.clock.sleep } }],
    ['on another timer', { platform: { now: bench.clock.now, sleep: otherClock.sleep } }],
  ])('%s', async (_, options) => {
    await busy();
    const startedAt = bench.clock.now();
    const fetch = vi.fn(async () => Response.json({}));
    await bench.create({ fetch, ...options }).request('GET', '/v1/me');
    expect(bench.clock.now()).toBe(startedAt);
    expect(fetch).toHaveBeenCalledOnce();
    let isServed = false;
    const call = bench
      .create({ fetch })
      .request('GET', '/v1/me')
      .then(() => {
        isServed = true;
      });
    await Promise.resolve();
    expect(isServed).toBe(false);
    await bench.clock.run(call);
  });
});

describe('a pacer that nobody uses', () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const clock = createVirtualClock();
  const make = () => createPacer({ ...clock, requestsPerSecond: { read: 1, write: 1 } });

  it('is forgotten; one that is used is not', async () => {
    // A mock would remember what it returned.
    let made = 0;
    const create = () => {
      made += 1;
      return make();
    };
    const used = sharePacer(clock, 'used', create);
    sharePacer(clock, 'unused', create);
    await turn();
    collectGarbage();
    expect(sharePacer(clock, 'used', create)).toBe(used);
    expect(made).toBe(2);
    sharePacer(clock, 'unused', create);
    expect(made).toBe(3);
  });

  it('takes nothing of its client along', async () => {
    const client = new WeakRef(createTypedClient(api, { apiKey: acmeKey, platform: clock }));
    await turn();
    collectGarbage();
    expect(client.deref()).toBeUndefined();
  });

  it('is one for each client where there are no weak references', () => {
    vi.stubGlobal('WeakRef', undefined);
    expect(sharePacer(clock, 'same', make)).not.toBe(sharePacer(clock, 'same', make));
    vi.unstubAllGlobals();
  });
});
