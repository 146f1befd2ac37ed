import { describe, expect, it } from 'vitest';
import { acmeKey, createAcmeBench, json, rejectionOf } from '../test/acme.ts';

const good = json({ id: 'c1' });
const failure = (status: number, error = {}, headers = {}): Response => json({ error }, status, headers);
const path = { params: { path: { id: 'c1' } } };
const message = { body: { to: '+1555', text: 'Grüße, "Ada"\n' } };

describe('a safe operation', () => {
  it.each([408, 425, 429, 500, 502, 503, 504])('is repeated after %s', async (status) => {
    const { client, clock, sent } = createAcmeBench([failure(status), failure(status), good]);
    const { data } = await clock.run(client.GET('/v1/calls/{id}', path));
    expect(data).toEqual({ id: 'c1' });
    expect(sent).toHaveLength(3);
  });

  it('is repeated after a broken connection', async () => {
    const { client, clock, sent } = createAcmeBench([new TypeError('fetch failed'), good]);
    await clock.run(client.GET('/v1/calls/{id}', path));
    expect(sent).toHaveLength(2);
  });

  it.each([400, 401, 402, 403, 404, 405, 409, 410, 413, 415, 422, 451, 501])(
    'is not repeated after %s',
    async (status) => {
      const { client, clock, sent } = createAcmeBench([failure(status)]);
      await expect(clock.run(client.GET('/v1/calls/{id}', path))).rejects.toMatchObject({
        status,
        attempts: 1,
      });
      expect(sent).toHaveLength(1);
    },
  );

  it('fails with the attempts counted once they are used up', async () => {
    const { client, clock, sent } = createAcmeBench([failure(503)]);
    const work = clock.run(client.GET('/v1/calls/{id}', path));
    await expect(work).rejects.toMatchObject({
      attempts: 4,
      message: expect.stringContaining('[4 attempts]'),
    });
    expect(sent).toHaveLength(4);
  });

  it('is repeated though its method is POST', async () => {
    const { client, clock, sent } = createAcmeBench([failure(503), json({ data: [] })]);
    await clock.run(client.POST('/v1/calls/search', { body: { kind: 'call' } }));
    expect(sent).toHaveLength(2);
  });
});

describe('an unsafe operation', () => {
  it('is not repeated for a key of the caller, where the API does not honour such keys', async () => {
    const { client, clock, sent } = createAcmeBench([failure(503)]);
    const call = client.request('POST', '/v1/messages', { ...message, idempotencyKey: 'reminder-7' });
    await expect(clock.run(call)).rejects.toMatchObject({ status: 503, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  it('is repeated after 429, its body to the letter', async () => {
    const { client, clock, sent } = createAcmeBench([failure(429), json({ id: 'm1' }, 201)]);
    await clock.run(client.POST('/v1/messages', message));
    expect(sent.map(({ body }) => body)).toEqual(Array(2).fill(JSON.stringify(message.body)));
  });

  it.each([408, 425, 500, 502, 503, 504])('is not repeated after %s', async (status) => {
    const { client, clock, sent } = createAcmeBench([failure(status, { retryable: true })]);
    await expect(clock.run(client.POST('/v1/messages', message))).rejects.toMatchObject({ status });
    expect(sent).toHaveLength(1);
  });

  it('is not repeated after a broken connection', async () => {
    const { client, clock, sent } = createAcmeBench([new TypeError('fetch failed')]);
    await expect(clock.run(client.POST('/v1/messages', message))).rejects.toMatchObject({
      kind: 'connection',
    });
    expect(sent).toHaveLength(1);
  });
});

describe('a refusal by the rate limit', () => {
  const refusal = failure(429, {}, { 'retry-after': '1' });
  const refusals = (count: number): Response[] => Array(count).fill(refusal);

  it('is no attempt: the request waits for its turn, however often others come first', async () => {
    const { client, clock, sent } = createAcmeBench([...refusals(12), json({ id: 'm1' }, 201)]);
    const { data } = await clock.run(client.POST('/v1/messages', message));
    expect(data).toEqual({ id: 'm1' });
    expect(sent).toHaveLength(13);
  });

  it('leaves the attempts to the failures around it', async () => {
    const { client, clock, sent } = createAcmeBench([
      ...refusals(5),
      failure(503),
      ...refusals(5),
      failure(503),
    ]);
    await expect(clock.run(client.GET('/v1/calls/{id}', path))).rejects.toMatchObject({
      kind: 'server',
      attempts: 14,
    });
    // Ten refusals, and four failures.
    expect(sent).toHaveLength(14);
  });

  it('is told once there is no time left for the pause that it asks for', async () => {
    const { client, clock, sent } = createAcmeBench([refusal], { totalTimeoutMs: 5_000 });
    const startedAt = clock.now();
    const work = clock.run(client.GET('/v1/calls/{id}', path));
    await expect(work).rejects.toMatchObject({ kind: 'rate_limit', retryAfterMs: 1_000, attempts: 5 });
    // Each pause with half of the jitter, which is a tenth of it; a fifth one would end after 5.25 s.
    expect(clock.now() - startedAt).toBe(4 * 1_050);
    expect(sent).toHaveLength(5);
  });

  it('is told though it waits for its turn only, once it was refused as often as it may fail', async () => {
    // A request every 10 s, and no pause of our own: all the time is spent in the queue.
    const { client, clock, sent } = createAcmeBench([failure(429)], {
      requestsPerSecond: { read: 0.1, write: 0.1 },
      totalTimeoutMs: 15_000,
      retry: { attempts: 3, baseDelayMs: 0 },
    });
    const work = clock.run(client.GET('/v1/calls/{id}', path));
    await expect(work).rejects.toMatchObject({ kind: 'rate_limit', attempts: 3 });
    expect(sent).toHaveLength(3);
  });

  it('is told at once where nothing is to be sent again', async () => {
    const { client, clock, sent } = createAcmeBench([refusal, good], { retry: { attempts: 1 } });
    const work = clock.run(client.GET('/v1/calls/{id}', path));
    await expect(work).rejects.toMatchObject({ kind: 'rate_limit', attempts: 1 });
    expect(sent).toHaveLength(1);
  });
});

describe("the vendor's word", () => {
  it('"not retryable" wins over 503', async () => {
    const { client, clock, sent } = createAcmeBench([failure(503, { retryable: false })]);
    const work = clock.run(client.GET('/v1/calls/{id}', path));
    await expect(work).rejects.toMatchObject({ retryable: false });
    expect(sent).toHaveLength(1);
  });

  it('"retryable" wins over 409', async () => {
    const { client, clock, sent } = createAcmeBench([failure(409, { retryable: true }), good]);
    await clock.run(client.GET('/v1/calls/{id}', path));
    expect(sent).toHaveLength(2);
  });
});

describe('the pause', () => {
  it('is what the API asks for, in its header before its body', async () => {
    const { client, clock } = createAcmeBench([
      failure(503, { retryAfterMs: 9_000 }, { 'retry-after': '2' }),
      failure(503, { retryAfterMs: 9_000 }),
      good,
    ]);
    const startedAt = clock.now();
    await clock.run(client.GET('/v1/calls/{id}', path));
    // Each with half of the jitter, which is a tenth of the pause.
    expect(clock.now() - startedAt).toBe(2_100 + 9_450);
  });

  it('longer than the cap is the caller’s affair', async () => {
    const { client, clock, sent } = createAcmeBench([failure(503, {}, { 'retry-after': '277403' })]);
    const startedAt = clock.now();
    const work = clock.run(client.GET('/v1/calls/{id}', path));
    await expect(work).rejects.toMatchObject({ retryAfterMs: 277_403_000, attempts: 1 });
    expect(clock.now()).toBe(startedAt);
    expect(sent).toHaveLength(1);
  });

  it('ends at once when the caller aborts, with the reason', async () => {
    const { client, clock, sent } = createAcmeBench([failure(503, {}, { 'retry-after': '60' })]);
    const controller = new AbortController();
    const work = client.GET('/v1/calls/{id}', { ...path, signal: controller.signal });
    const abort = clock.sleep(5_000).then(() => controller.abort('changed my mind'));
    const startedAt = clock.now();
    expect(await rejectionOf(clock.run(work))).toBe('changed my mind');
    await abort;
    expect(clock.now() - startedAt).toBe(5_000);
    expect(clock.sleeperCount()).toBe(0);
    expect(sent).toHaveLength(1);
  });
});

it('turns later calls away while the API asks for more than the cap', async () => {
  const { client, clock, sent } = createAcmeBench([failure(429, {}, { 'retry-after': '3600' })]);
  await rejectionOf(clock.run(client.GET('/v1/calls/{id}', path)));
  const startedAt = clock.now();
  await expect(clock.run(client.GET('/v1/calls/{id}', path))).rejects.toMatchObject({
    kind: 'rate_limit',
    status: null,
    retryable: true,
    retryAfterMs: 3_600_000,
    message:
      'Acme GET /v1/calls/{id}: the request was not sent, because the API asked for a pause, of which 3600 s are left [1 attempt]. Call again after that time',
  });
  expect(clock.now()).toBe(startedAt);
  expect(sent).toHaveLength(1);
});

it('sends the key with each attempt', async () => {
  const { client, clock, sent } = createAcmeBench([failure(503), good]);
  await clock.run(client.GET('/v1/calls/{id}', path));
  expect(sent.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill(`Bearer ${acmeKey}`));
});
