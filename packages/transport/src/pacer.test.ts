import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRateLimitedServer,
  type RateLimitedServer,
  randomLatency,
  type ServerOptions,
  sendThrough,
} from '../test/rate-limited-server.ts';
import { createRandom } from '../test/seeded-random.ts';
import { CallFault } from './errors/call-fault.ts';
import { createPacer, type Pacer } from './pacer.ts';
import type { Priority } from './priority.ts';
import { createVirtualClock, type VirtualClock } from './testing/virtual-clock.ts';

interface Scenario extends ServerOptions {
  readonly requests: number;
  /** @default the server's limit */
  readonly assumedLimit?: number;
  readonly latencyMs: readonly [low: number, high: number];
  readonly seed: number;
}

interface Outcome {
  readonly clock: VirtualClock;
  readonly pacer: Pacer;
  readonly server: RateLimitedServer;
  readonly seconds: number;
  /** Requests per second, as a share of the limit. */
  readonly efficiency: number;
  readonly refused: number;
}

/** All requests at once into the pacer's queue, as a caller with work does. */
async function measure(scenario: Scenario): Promise<Outcome> {
  const { requests, limit, assumedLimit = limit, latencyMs, seed } = scenario;
  const clock = createVirtualClock();
  const server = createRateLimitedServer(clock, scenario);
  const pacer = createPacer({ ...clock, requestsPerSecond: { read: null, write: assumedLimit } });
  const latency = randomLatency(createRandom(seed), ...latencyMs);
  const startedAt = clock.now();
  const statuses = await clock.run(
    Promise.all(Array.from({ length: requests }, () => sendThrough(clock, pacer, server, latency))),
  );
  const seconds = (clock.now() - startedAt) / 1000;
  const refused = statuses.filter((status) => status === 429).length;
  return { clock, pacer, server, seconds, efficiency: requests / (seconds * server.limit), refused };
}

const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const phaseOf = (seed: number): number => seed * 50 + 7;

function measureAll(scenario: Omit<Scenario, 'seed'>): Promise<Outcome[]> {
  return Promise.all(seeds.map((seed) => measure({ ...scenario, seed, phaseMs: phaseOf(seed) })));
}

const worst = (outcomes: readonly Outcome[]): number => Math.min(...outcomes.map((one) => one.efficiency));
const mostRefused = (outcomes: readonly Outcome[]): number => Math.max(...outcomes.map((one) => one.refused));

describe('a fixed window that the headers name', () => {
  it.each([
    { limit: 5, latencyMs: [1, 3], atLeast: 0.95 },
    { limit: 5, latencyMs: [5, 60], atLeast: 0.95 },
    { limit: 5, latencyMs: [100, 200], atLeast: 0.95 },
    { limit: 5, latencyMs: [400, 600], atLeast: 0.9 },
    { limit: 20, latencyMs: [1, 3], atLeast: 0.95 },
    { limit: 20, latencyMs: [5, 60], atLeast: 0.95 },
    { limit: 20, latencyMs: [100, 200], atLeast: 0.95 },
    { limit: 20, latencyMs: [400, 600], atLeast: 0.9 },
  ] as const)(
    'is used to $atLeast of $limit/s at $latencyMs ms and never exceeded',
    async ({ limit, latencyMs, atLeast }) => {
      const outcomes = await measureAll({ limit, latencyMs, requests: limit * 20 });
      expect(mostRefused(outcomes)).toBe(0);
      expect(worst(outcomes)).toBeGreaterThanOrEqual(atLeast);
    },
  );

  it('is never exceeded, whatever the phase, the latency and whoever leaves the queue', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          limit: fc.integer({ min: 1, max: 30 }),
          phaseMs: fc.integer({ min: 0, max: 999 }),
          lowMs: fc.integer({ min: 0, max: 800 }),
          // One way differs by half of this: by no more than is assumed before round trips are known.
          widthMs: fc.integer({ min: 0, max: 200 }),
          seed: fc.nat(),
          leaving: fc.array(fc.record({ index: fc.nat(119), afterMs: fc.nat(20_000) }), { maxLength: 30 }),
        }),
        async ({ limit, phaseMs, lowMs, widthMs, seed, leaving }) => {
          const clock = createVirtualClock();
          const server = createRateLimitedServer(clock, { limit, phaseMs });
          const pacer = createPacer({ ...clock, requestsPerSecond: { read: null, write: limit } });
          const latency = randomLatency(createRandom(seed), lowMs, lowMs + widthMs);
          const controllers = Array.from({ length: 120 }, () => new AbortController());
          const work = controllers.map(({ signal }) =>
            sendThrough(clock, pacer, server, latency, signal).catch(() => 0),
          );
          const leave = leaving.map(async ({ index, afterMs }) => {
            await clock.sleep(afterMs);
            controllers[index]?.abort();
          });
          await clock.run(Promise.all([...work, ...leave]));
          expect(server.fullest()).toBeLessThanOrEqual(limit);
          expect(pacer.state('write').waiting).toBe(0);
          expect(clock.sleeperCount()).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a limit that is counted otherwise', () => {
  it.each([
    { reset: 'none', name: 'no headers' },
    { reset: 'delta', name: 'a Reset in seconds from now' },
  ] as const)('keeps an even pace with $name', async ({ reset }) => {
    for (const limit of [5, 20]) {
      const outcomes = await measureAll({ limit, latencyMs: [5, 60], requests: limit * 20, reset });
      expect(mostRefused(outcomes)).toBe(0);
      expect(worst(outcomes)).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('learns from the first refusal that a second slides', async () => {
    for (const limit of [5, 20]) {
      const outcomes = await measureAll({
        limit,
        latencyMs: [5, 60],
        requests: limit * 20,
        counting: 'sliding',
      });
      expect(mostRefused(outcomes)).toBe(1);
      expect(worst(outcomes)).toBeGreaterThanOrEqual(0.65);
    }
  });

  it('slows down before a limit that is lower than assumed and never stated', async () => {
    const outcomes = await measureAll({
      limit: 5,
      assumedLimit: 10,
      latencyMs: [5, 60],
      requests: 100,
      reset: 'none',
    });
    expect(mostRefused(outcomes)).toBeLessThanOrEqual(8);
    expect(worst(outcomes)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a limit that the headers state', () => {
  it('speeds up to a higher one', async () => {
    const outcomes = await measureAll({ limit: 20, assumedLimit: 5, latencyMs: [5, 60], requests: 400 });
    expect(mostRefused(outcomes)).toBe(0);
    expect(worst(outcomes)).toBeGreaterThanOrEqual(0.95);
    expect(outcomes[0]?.pacer.state('write').requestsPerSecond).toBe(20);
  });

  it('slows down to a lower one before it is exceeded', async () => {
    const outcomes = await measureAll({ limit: 5, assumedLimit: 20, latencyMs: [5, 60], requests: 100 });
    expect(mostRefused(outcomes)).toBe(0);
    expect(worst(outcomes)).toBeGreaterThanOrEqual(0.95);
  });

  it('forgives what was sent before a lower one was known', async () => {
    const outcomes = await measureAll({ limit: 5, assumedLimit: 20, latencyMs: [400, 600], requests: 100 });
    // Half a second of twenty per second was under way when the first answer came.
    expect(mostRefused(outcomes)).toBeLessThanOrEqual(6);
    expect(worst(outcomes)).toBeGreaterThanOrEqual(0.9);
  });

  it('follows one that changes in the middle', async () => {
    const clock = createVirtualClock();
    const server = createRateLimitedServer(clock, { limit: 20, phaseMs: 400 });
    const pacer = createPacer({ ...clock, requestsPerSecond: { read: null, write: 20 } });
    const latency = randomLatency(createRandom(1), 5, 60);
    const send = (): Promise<number> => sendThrough(clock, pacer, server, latency);
    await clock.run(Promise.all(Array.from({ length: 100 }, send)));
    server.limit = 5;
    const statuses = await clock.run(Promise.all(Array.from({ length: 50 }, send)));
    expect(pacer.state('write').requestsPerSecond).toBe(5);
    expect(statuses.filter((status) => status === 429).length).toBeLessThanOrEqual(2);
  });
});

it('leaves room for another user of the key', async () => {
  for (const limit of [5, 20]) {
    for (const seed of seeds) {
      const clock = createVirtualClock();
      const server = createRateLimitedServer(clock, { limit, phaseMs: phaseOf(seed) });
      const pacer = createPacer({ ...clock, requestsPerSecond: { read: null, write: limit } });
      const latency = randomLatency(createRandom(seed), 5, 60);
      let isDone = false;
      const other = async (): Promise<void> => {
        while (!isDone) {
          await clock.sleep(1000 / (limit * 0.4));
          server.answer();
        }
      };
      const startedAt = clock.now();
      const own = Promise.all(
        Array.from({ length: limit * 20 }, () => sendThrough(clock, pacer, server, latency)),
      );
      own.finally(() => {
        isDone = true;
      });
      const otherDone = other();
      const statuses = await clock.run(own);
      const seconds = (clock.now() - startedAt) / 1000;
      await clock.run(otherDone);
      const accepted = statuses.filter((status) => status === 200).length;
      expect(accepted / statuses.length).toBeGreaterThanOrEqual(0.95);
      // The other takes 40 %, so 60 % are ours.
      expect(accepted / (seconds * limit)).toBeGreaterThanOrEqual(0.5);
    }
  }
});

describe('a refusal', () => {
  it('holds the lane for as long as it asks', async () => {
    const clock = createVirtualClock();
    const pacer = createPacer({ ...clock, requestsPerSecond: { read: 20, write: 5 } });
    const first = await pacer.acquire('write');
    const receivedAt = clock.now();
    first.settle({ receivedAt, status: 429, headers: new Headers(), retryAfterMs: 30_000 });
    await clock.run(pacer.acquire('write'));
    expect(clock.now()).toBe(receivedAt + 30_000);
  });

  it('holds the lane for a window when it does not say, or says 0', async () => {
    for (const retryAfterMs of [null, 0]) {
      const clock = createVirtualClock();
      const pacer = createPacer({ ...clock, requestsPerSecond: { read: null, write: null } });
      const first = await pacer.acquire('write');
      const receivedAt = clock.now();
      first.settle({ receivedAt, status: 429, headers: new Headers(), retryAfterMs });
      await clock.run(pacer.acquire('write'));
      expect(clock.now()).toBe(receivedAt + 1000);
    }
  });

  it('with places left in the window is about another quota and holds nothing', async () => {
    const clock = createVirtualClock();
    const pacer = createPacer({ ...clock, requestsPerSecond: { read: null, write: null } });
    const first = await pacer.acquire('write');
    const headers = new Headers({ 'x-ratelimit-remaining': '4' });
    first.settle({ receivedAt: clock.now(), status: 429, headers, retryAfterMs: 86_400_000 });
    const receivedAt = clock.now();
    await clock.run(pacer.acquire('write'));
    expect(clock.now()).toBe(receivedAt);
  });

  it('that asks for more than anybody waits for turns all callers away at once', async () => {
    const clock = createVirtualClock();
    const pacer = createPacer({ ...clock, requestsPerSecond: { read: null, write: 5 } });
    const first = await pacer.acquire('write');
    const waiting = Promise.allSettled([pacer.acquire('write'), pacer.acquire('write')]);
    const receivedAt = clock.now();
    first.settle({ receivedAt, status: 429, headers: new Headers(), retryAfterMs: 277_403_000 });
    for (const outcome of await clock.run(waiting)) {
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: { details: { retryAfterMs: 277_403_000 } },
      });
    }
    await expect(pacer.acquire('write')).rejects.toBeInstanceOf(CallFault);
    await expect(pacer.acquire('read')).resolves.toBeDefined();
    expect(clock.now()).toBe(receivedAt);
    expect(pacer.state('write').waiting).toBe(0);
  });
});

describe('priorities', () => {
  /** The order in which requests that all wait get their turns; one a second. */
  async function orderOf(priorities: readonly Priority[]): Promise<string> {
    const clock = createVirtualClock();
    const pacer = createPacer({ ...clock, requestsPerSecond: { read: 1, write: 1 } });
    await pacer.acquire('write');
    let order = '';
    const turns = priorities.map(async (priority) => {
      await pacer.acquire('write', { priority });
      order += priority === 'live' ? 'L' : 'b';
    });
    await clock.run(Promise.all(turns));
    return order;
  }
  const repeat = (count: number, priority: Priority): Priority[] => Array(count).fill(priority);

  it('lets live requests go first, and background ones have one turn in five', async () => {
    const waiting = [...repeat(5, 'background'), ...repeat(10, 'live')];
    expect(await orderOf(waiting)).toBe('LLLLbLLLLbLLbbb');
  });

  it('gives all turns to whoever is there', async () => {
    expect(await orderOf(repeat(6, 'background'))).toBe('bbbbbb');
    expect(await orderOf(repeat(6, 'live'))).toBe('LLLLLL');
  });

  it('takes a request for live that does not say', async () => {
    const clock = createVirtualClock();
    const pacer = createPacer({ ...clock, requestsPerSecond: { read: 1, write: 1 } });
    await pacer.acquire('write');
    const order: string[] = [];
    const background = pacer
      .acquire('write', { priority: 'background' })
      .then(() => order.push('background'));
    const live = pacer.acquire('write').then(() => order.push('live'));
    await clock.run(Promise.all([background, live]));
    expect(order).toEqual(['live', 'background']);
  });

  it('lets a live request go first that comes while a background one waits for its turn', async () => {
    const clock = createVirtualClock();
    const pacer = createPacer({ ...clock, requestsPerSecond: { read: 1, write: 1 } });
    await pacer.acquire('write');
    const order: string[] = [];
    const background = pacer
      .acquire('write', { priority: 'background' })
      .then(() => order.push('background'));
    const live = clock
      .sleep(900)
      .then(() => pacer.acquire('write'))
      .then(() => order.push('live'));
    await clock.run(Promise.all([background, live]));
    expect(order).toEqual(['live', 'background']);
  });

  it('never keep a background request waiting for more than five turns, whoever comes and leaves', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            priority: fc.constantFrom<Priority>('live', 'background'),
            atMs: fc.nat(20_000),
            leavesAfterMs: fc.option(fc.nat(20_000)),
          }),
          { minLength: 1, maxLength: 60 },
        ),
        async (requests) => {
          const clock = createVirtualClock();
          const pacer = createPacer({ ...clock, requestsPerSecond: { read: 1, write: 1 } });
          let waitingInBackground = 0;
          let liveTurnsMeanwhile = 0;
          const work = requests.map(async ({ priority, atMs, leavesAfterMs }) => {
            const leaver = new AbortController();
            await clock.sleep(atMs);
            if (priority === 'background') waitingInBackground += 1;
            const leaves = async (): Promise<void> => {
              if (leavesAfterMs === null) return;
              await clock.sleep(leavesAfterMs);
              leaver.abort();
            };
            const turn = async (): Promise<void> => {
              try {
                await pacer.acquire('write', { priority, signal: leaver.signal });
                if (priority === 'background' || waitingInBackground === 0) liveTurnsMeanwhile = 0;
                else liveTurnsMeanwhile += 1;
                expect(liveTurnsMeanwhile).toBeLessThan(5);
              } catch (error) {
                if (!leaver.signal.aborted) throw error;
              } finally {
                if (priority === 'background') waitingInBackground -= 1;
              }
            };
            await Promise.all([turn(), leaves()]);
          });
          await clock.run(Promise.all(work));
          expect(pacer.state('write').waiting).toBe(0);
          expect(clock.sleeperCount()).toBe(0);
        },
      ),
    );
  });
});

describe('the queue', () => {
  const createOnePerSecond = (): { clock: VirtualClock; pacer: Pacer } => {
    const clock = createVirtualClock();
    return { clock, pacer: createPacer({ ...clock, requestsPerSecond: { read: 1, write: 1 } }) };
  };

  it('serves first come, first served', async () => {
    const { clock, pacer } = createOnePerSecond();
    const order: number[] = [];
    const turns = [0, 1, 2, 3, 4].map(async (index) => {
      await pacer.acquire('write');
      order.push(index);
    });
    expect(pacer.state('write').waiting).toBe(4);
    await clock.run(Promise.all(turns));
    expect(order).toEqual([0, 1, 2, 3, 4]);
  });

  it('lets whoever aborts leave at once, and gives the turn to the next', async () => {
    const { clock, pacer } = createOnePerSecond();
    await pacer.acquire('write');
    const impatient = new AbortController();
    const leaver = pacer.acquire('write', { signal: impatient.signal });
    const next = pacer.acquire('write');
    const startedAt = clock.now();
    impatient.abort(new Error('no longer needed'));
    await expect(leaver).rejects.toThrow('no longer needed');
    expect(clock.now()).toBe(startedAt);
    await clock.run(next);
    expect(clock.now() - startedAt).toBeLessThan(1_200);
  });

  it('rejects a signal that is aborted already, without a turn', async () => {
    const { pacer } = createOnePerSecond();
    await expect(pacer.acquire('write', { signal: AbortSignal.abort('too late') })).rejects.toBe('too late');
    await expect(pacer.acquire('write')).resolves.toBeDefined();
  });

  it('sleeps no longer once all have left, and wakes for the next', async () => {
    const { clock, pacer } = createOnePerSecond();
    await pacer.acquire('write');
    const controller = new AbortController();
    const leavers = [
      pacer.acquire('write', { signal: controller.signal }),
      pacer.acquire('write', { signal: controller.signal }),
    ].map((leaver) => leaver.catch(() => 'left'));
    expect(clock.sleeperCount()).toBe(1);
    controller.abort();
    // Joins in the very turn in which the others leave.
    const latecomer = pacer.acquire('write');
    expect(await Promise.all(leavers)).toEqual(['left', 'left']);
    await clock.run(latecomer);
    expect(clock.sleeperCount()).toBe(0);
  });

  it('keeps the lanes apart', async () => {
    const { clock, pacer } = createOnePerSecond();
    const startedAt = clock.now();
    await pacer.acquire('write');
    const write = pacer.acquire('write');
    await pacer.acquire('read');
    expect(clock.now()).toBe(startedAt);
    await clock.run(write);
  });

  it('passes on the fault of a clock that does not work, and recovers', async () => {
    const clock = createVirtualClock();
    let isBroken = true;
    const sleep: VirtualClock['sleep'] = (milliseconds, signal) =>
      isBroken ? Promise.reject(new Error('broken clock')) : clock.sleep(milliseconds, signal);
    const pacer = createPacer({ now: clock.now, sleep, requestsPerSecond: { read: null, write: 1 } });
    await pacer.acquire('write');
    await expect(pacer.acquire('write')).rejects.toThrow('broken clock');
    isBroken = false;
    await expect(clock.run(pacer.acquire('write'))).resolves.toBeDefined();
  });

  it('counts only the first settling of a ticket', async () => {
    const { clock, pacer } = createOnePerSecond();
    const ticket = await pacer.acquire('write');
    ticket.settle(null);
    const headers = new Headers({ 'x-ratelimit-limit': '50' });
    ticket.settle({ receivedAt: clock.now(), status: 200, headers, retryAfterMs: null });
    expect(pacer.state('write').requestsPerSecond).toBe(1);
  });
});

it.each([0, -1, Number.NaN, undefined as unknown as number])('refuses a limit of %s', (limit) => {
  const clock = createVirtualClock();
  expect(() => createPacer({ ...clock, requestsPerSecond: { read: limit, write: 5 } })).toThrow(
    /Expected requestsPerSecond.read to be a number above 0, or null; got/,
  );
});

it('paces a limit below one per second', async () => {
  const clock = createVirtualClock();
  const pacer = createPacer({ ...clock, requestsPerSecond: { read: null, write: 0.5 } });
  const startedAt = clock.now();
  await clock.run(Promise.all([0, 1, 2].map(() => pacer.acquire('write'))));
  expect(clock.now() - startedAt).toBeGreaterThanOrEqual(4_000);
});

it('begins anew when the clock is set back, and keeps the limit that it learned', async () => {
  let backMs = 0;
  const clock = createVirtualClock();
  const now = (): number => clock.now() - backMs;
  const pacer = createPacer({ now, sleep: clock.sleep, requestsPerSecond: { read: null, write: 1 } });
  const ticket = await pacer.acquire('write');
  const headers = new Headers({ 'x-ratelimit-limit': '2' });
  ticket.settle({ receivedAt: now(), status: 200, headers, retryAfterMs: null });
  backMs = 3_600_000;
  const startedAt = clock.now();
  await clock.run(Promise.all([pacer.acquire('write'), pacer.acquire('write')]));
  expect(clock.now() - startedAt).toBeLessThan(1_000);
  expect(pacer.state('write').requestsPerSecond).toBe(2);
});
