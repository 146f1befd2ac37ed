import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type Answer, createAcmeBench, json, rejectionOf } from '../test/acme.ts';
import { ApiError } from './errors/api-error.ts';
import { createPacer } from './pacer.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';

const path = { params: { path: { id: 'c1' } } };
const never = new Promise<never>(() => {});
const ignoresItsSignal: Answer = () => never;

/** Headers at once, then half a body and nothing more until the signal aborts. */
const stallsInItsBody: Answer = async (_, signal) =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"id":'));
        signal.addEventListener('abort', () => controller.error(signal.reason));
      },
    }),
  );

describe('the attempt timeout', () => {
  it('covers a body that stalls', async () => {
    const { client, clock, sent } = createAcmeBench([stallsInItsBody, json({ id: 'c1' })]);
    const startedAt = clock.now();
    const { data } = await clock.run(client.GET('/v1/calls/{id}', path));
    expect(data).toEqual({ id: 'c1' });
    expect(sent).toHaveLength(2);
    expect(clock.now() - startedAt).toBe(30_000 + 250);
    expect(clock.sleeperCount()).toBe(0);
  });

  it('abandons a fetch that ignores its signal', async () => {
    const { client, clock } = createAcmeBench([ignoresItsSignal], { retry: { attempts: 1 } });
    const error = await rejectionOf(clock.run(client.GET('/v1/calls/{id}', path)));
    expect(error).toMatchObject({ kind: 'timeout', retryable: true, status: null });
    expect(String(error)).toContain('no complete answer within 30000 ms [1 attempt]');
    expect(clock.sleeperCount()).toBe(0);
  });

  it('cancels the answer that such a fetch gives later', async () => {
    let isCancelled = false;
    const { client, clock } = createAcmeBench(
      [
        async () => {
          await clock.sleep(31_000);
          return new Response(
            new ReadableStream({
              cancel() {
                isCancelled = true;
              },
            }),
          );
        },
      ],
      { retry: { attempts: 1 } },
    );
    await rejectionOf(clock.run(client.GET('/v1/calls/{id}', path)));
    await clock.run(clock.sleep(2_000));
    expect(isCancelled).toBe(true);
  });

  it('is not retried for an unsafe operation, which may have been done', async () => {
    const { client, clock, sent } = createAcmeBench([stallsInItsBody]);
    const work = client.POST('/v1/messages', { body: { to: '+1555', text: 'hi' } });
    await expect(clock.run(work)).rejects.toMatchObject({ kind: 'timeout' });
    expect(sent).toHaveLength(1);
  });

  it('can be set per client and per call', async () => {
    const options = { attemptTimeoutMs: 1_000, retry: { attempts: 1 } };
    const { client, clock } = createAcmeBench([ignoresItsSignal], options);
    await expect(clock.run(client.GET('/v1/calls/{id}', path))).rejects.toThrow('within 1000 ms');
    const work = client.GET('/v1/calls/{id}', { ...path, attemptTimeoutMs: 50 });
    await expect(clock.run(work)).rejects.toThrow('within 50 ms');
  });
});

describe('the total timeout', () => {
  it('covers attempts and pauses, and tells what held the call up', async () => {
    const busy = json({ error: { code: 'BUSY' } }, 503, { 'retry-after': '50' });
    const { client, clock, sent } = createAcmeBench([busy]);
    const startedAt = clock.now();
    const error = await rejectionOf(clock.run(client.GET('/v1/calls/{id}', path)));
    expect(clock.now() - startedAt).toBe(120_000);
    expect(sent).toHaveLength(3);
    expect(error).toMatchObject({ kind: 'timeout', attempts: 3, cause: { kind: 'server', code: 'BUSY' } });
    expect(String(error)).toContain('within 120000 ms for the call with all its attempts [3 attempts]');
    expect(clock.sleeperCount()).toBe(0);
  });

  it('has no cause when nothing failed before', async () => {
    const { client, clock } = createAcmeBench([ignoresItsSignal], { totalTimeoutMs: 100 });
    const error = await rejectionOf(clock.run(client.GET('/v1/calls/{id}', path)));
    expect(error).toMatchObject({ kind: 'timeout' });
    expect(error).not.toHaveProperty('cause');
  });

  it('does not cover the time in the pacer’s queue', async () => {
    const { client, clock } = createAcmeBench([json({ id: 'c1' })], {
      requestsPerSecond: { read: 1 },
      totalTimeoutMs: 2_000,
    });
    const startedAt = clock.now();
    await clock.run(Promise.all(Array.from({ length: 20 }, () => client.GET('/v1/calls/{id}', path))));
    expect(clock.now() - startedAt).toBeGreaterThan(15_000);
    expect(clock.sleeperCount()).toBe(0);
  });

  it('goes on where it stood once the queue is left', async () => {
    const { client, clock } = createAcmeBench([json({ id: 'c1' }), ignoresItsSignal], {
      requestsPerSecond: { read: 1 },
      totalTimeoutMs: 2_000,
    });
    await client.GET('/v1/calls/{id}', path);
    const startedAt = clock.now();
    await expect(clock.run(client.GET('/v1/calls/{id}', path))).rejects.toMatchObject({ kind: 'timeout' });
    // A second and a tenth in the queue, then two seconds.
    expect(clock.now() - startedAt).toBeCloseTo(1_105.5 + 2_000, 0);
  });

  it('can be set per call', async () => {
    const { client, clock } = createAcmeBench([ignoresItsSignal]);
    const work = client.GET('/v1/calls/{id}', { ...path, totalTimeoutMs: 70 });
    await expect(clock.run(work)).rejects.toThrow('within 70 ms for the call');
  });
});

it.each([0, -5, Number.NaN, '30' as unknown as number])('a timeout of %s is refused', async (timeout) => {
  const expected = /^Expected (attempt|total)TimeoutMs to be a number of milliseconds above 0; got /;
  expect(() => createAcmeBench([], { attemptTimeoutMs: timeout })).toThrow(expected);
  expect(() => createAcmeBench([], { totalTimeoutMs: timeout })).toThrow(expected);
  const { client, sent } = createAcmeBench([json({})]);
  await expect(client.GET('/v1/me', { attemptTimeoutMs: timeout })).rejects.toThrow(expected);
  await expect(client.GET('/v1/me', { totalTimeoutMs: timeout })).rejects.toThrow(expected);
  expect(sent).toEqual([]);
});

it('an endless timeout never fires', async () => {
  const limits = { attemptTimeoutMs: Number.POSITIVE_INFINITY, totalTimeoutMs: Number.POSITIVE_INFINITY };
  const { client, clock } = createAcmeBench([json({ name: 'Ada' })], limits);
  await expect(clock.run(client.GET('/v1/me'))).resolves.toMatchObject({ data: { name: 'Ada' } });
});

describe('success', () => {
  it('leaves no sleeper behind', async () => {
    const { client, clock } = createAcmeBench([json({ id: 'c1' })]);
    await clock.run(client.GET('/v1/calls/{id}', path));
    expect(clock.sleeperCount()).toBe(0);
  });
});

describe('the caller’s signal', () => {
  it('aborted before the call: nothing is sent', async () => {
    const { client, sent } = createAcmeBench([json({})]);
    const signal = AbortSignal.abort('too late');
    expect(await rejectionOf(client.GET('/v1/me', { signal }))).toBe('too late');
    expect(sent).toEqual([]);
  });

  it('aborted while sending: the call rejects with its reason, even when fetch ignores it', async () => {
    for (const answer of [ignoresItsSignal, stallsInItsBody]) {
      const { client, clock } = createAcmeBench([answer]);
      const controller = new AbortController();
      const work = client.GET('/v1/me', { signal: controller.signal });
      const abort = clock.sleep(10).then(() => controller.abort());
      const error = await rejectionOf(clock.run(work));
      await abort;
      expect(error).toBe(controller.signal.reason);
      expect(ApiError.isInstance(error)).toBe(false);
      expect(clock.sleeperCount()).toBe(0);
    }
  });

  it('aborted in the turn in which a timer fires: one of the two is told, never a private reason', async () => {
    const outcomes = new Set<unknown>();
    for (let microtasks = 0; microtasks < 20; microtasks += 1) {
      const clock = createVirtualClock();
      const controller = new AbortController();
      const { client } = createAcmeBench([ignoresItsSignal], {
        totalTimeoutMs: 100,
        platform: {
          now: clock.now,
          async sleep(milliseconds, signal) {
            await clock.sleep(milliseconds, signal);
            const abortSoon = async (): Promise<void> => {
              for (let passed = 0; passed < microtasks; passed += 1) await null;
              controller.abort('mine');
            };
            void abortSoon();
          },
        },
      });
      const error = await rejectionOf(clock.run(client.GET('/v1/me', { signal: controller.signal })));
      outcomes.add(ApiError.isInstance(error) ? error.kind : error);
    }
    expect([...outcomes].sort()).toEqual(['mine', 'timeout']);
  });

  it('aborted while queueing: the call rejects with its reason', async () => {
    const { client, clock, sent } = createAcmeBench([json({})], { requestsPerSecond: { read: 1 } });
    await client.GET('/v1/me');
    const controller = new AbortController();
    const work = client.GET('/v1/me', { signal: controller.signal });
    expect(client.rateLimit('read')).toEqual({ requestsPerSecond: 1, waiting: 1 });
    controller.abort('enough');
    expect(await rejectionOf(work)).toBe('enough');
    expect(client.rateLimit('read').waiting).toBe(0);
    expect(clock.sleeperCount()).toBe(0);
    expect(sent).toHaveLength(1);
  });

  it('may be shared by 5000 calls and keeps no listener of them', async () => {
    const { signal } = new AbortController();
    const { client, clock } = createAcmeBench([json({ name: 'Ada' })], {
      requestsPerSecond: { read: 1_000 },
    });
    await clock.run(Promise.all(Array.from({ length: 5_000 }, () => client.GET('/v1/me', { signal }))));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(clock.sleeperCount()).toBe(0);
  });

  it('keeps no listener after failures and aborts either', async () => {
    const controller = new AbortController();
    const { client, clock } = createAcmeBench([json({}, 503), json({}, 400), ignoresItsSignal]);
    await rejectionOf(clock.run(client.GET('/v1/me', { signal: controller.signal })));
    const work = client.GET('/v1/me', { signal: controller.signal });
    controller.abort();
    await rejectionOf(work);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });
});

it('ends a call whose shared pacer never gives a turn when the caller aborts', async () => {
  const { client } = createAcmeBench([json({})], {
    pacer: {
      acquire: () => never,
      state: () => ({ requestsPerSecond: null, waiting: 0 }),
    },
  });
  const controller = new AbortController();
  const work = client.GET('/v1/me', { signal: controller.signal });
  controller.abort('enough');
  expect(await rejectionOf(work)).toBe('enough');
});

it('shares a pacer among clients of the same key', async () => {
  const clock = createVirtualClock();
  const pacer = createPacer({ ...clock, requestsPerSecond: { read: 1, write: 1 } });
  const benches = [1, 2].map(() => createAcmeBench([json({})], { pacer, platform: clock }));
  const startedAt = clock.now();
  await clock.run(Promise.all(benches.map(({ client }) => client.GET('/v1/me'))));
  expect(clock.now() - startedAt).toBeGreaterThan(1_000);
});
