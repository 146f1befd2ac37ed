import { expect, it } from 'vitest';
import { acme, acmeKey, json, rejectionOf } from '../test/acme.ts';
import type { DiagnosticEvent } from './diagnostics.ts';
import { createVirtualClock, type VirtualClock } from './testing/virtual-clock.ts';
import { createTypedClient, type TypedClient } from './typed-client.ts';

function createBench(answers: ((clock: VirtualClock) => Promise<Response>)[]) {
  const clock = createVirtualClock();
  const events: DiagnosticEvent[] = [];
  const client: TypedClient<unknown> = createTypedClient(acme, {
    apiKey: acmeKey,
    requestsPerSecond: { read: 2, write: 2 },
    attemptTimeoutMs: 1_000,
    platform: { ...clock, random: () => 0.5 },
    onEvent: (event) => {
      events.push(event);
      throw new Error('A listener may fail.');
    },
    fetch: async () => {
      const answer = answers.shift();
      if (answer === undefined) throw new Error('The bench has no answer.');
      return answer(clock);
    },
  });
  return { clock, client, events };
}

const after = (milliseconds: number, response: Response) => async (clock: VirtualClock) => {
  await clock.sleep(milliseconds);
  return response;
};

it('tells of every attempt, answer, failure and pause, with their times', async () => {
  const { clock, client, events } = createBench([
    after(30, json({}, 503, { 'x-request-id': 'req-1' })),
    () => Promise.reject(new Error('reset')),
    after(5_000, json({})),
    after(20, json({ id: 'c1' }, 200, { 'x-request-id': 'req-4' })),
  ]);
  await clock.run(client.request('GET', '/v1/calls/{id}', { params: { path: { id: 'secret-id' } } }));
  const about = { api: 'Acme', method: 'GET', path: '/v1/calls/{id}' };
  expect(events.map(({ call: _, ...event }) => event)).toEqual([
    expect.objectContaining({ ...about, type: 'request', attempt: 1, queuedMs: 0 }),
    expect.objectContaining({
      ...about,
      type: 'response',
      attempt: 1,
      status: 503,
      durationMs: 30,
      requestId: 'req-1',
    }),
    expect.objectContaining({ type: 'wait', attempt: 1, delayMs: 250 }),
    expect.objectContaining({ type: 'request', attempt: 2 }),
    expect.objectContaining({ type: 'failure', attempt: 2, reason: 'connection' }),
    expect.objectContaining({ type: 'wait', attempt: 2 }),
    expect.objectContaining({ type: 'request', attempt: 3 }),
    expect.objectContaining({ type: 'failure', attempt: 3, reason: 'timeout', durationMs: 1_000 }),
    expect.objectContaining({ type: 'wait', attempt: 3 }),
    expect.objectContaining({ type: 'request', attempt: 4 }),
    expect.objectContaining({ type: 'response', attempt: 4, status: 200, characters: 11, isReplay: false }),
  ]);
  expect(new Set(events.map(({ call }) => call)).size).toBe(1);
  const { call: _, ...shown } = events[0] ?? {};
  expect(JSON.stringify(shown)).not.toContain('secret-id');
});

it('tells how long a call waited for its turn, and of an answer that the API gave before', async () => {
  const replay = json({}, 200, { 'idempotency-replayed': 'true' });
  const { clock, client, events } = createBench([after(0, json({})), after(0, replay)]);
  await clock.run(Promise.all([client.request('GET', '/v1/beta'), client.request('GET', '/v1/beta')]));
  const [, second] = events.filter(({ type }) => type === 'request');
  expect(second).toMatchObject({ queuedMs: expect.any(Number) });
  expect(second?.type === 'request' && second.queuedMs).toBeGreaterThan(400);
  expect(events.filter((event) => event.type === 'response').map(({ isReplay }) => isReplay)).toEqual([
    false,
    true,
  ]);
});

it("tells of the caller's abort", async () => {
  const { clock, client, events } = createBench([after(500, json({}))]);
  const controller = new AbortController();
  const work = async () => {
    const call = client.request('GET', '/v1/beta', { signal: controller.signal });
    await clock.sleep(100);
    controller.abort(new Error('enough'));
    return rejectionOf(call);
  };
  expect(await clock.run(work())).toMatchObject({ message: 'enough' });
  await clock.run(clock.sleep(0));
  expect(events.at(-1)).toMatchObject({ type: 'failure', reason: 'aborted', durationMs: 100 });
});
