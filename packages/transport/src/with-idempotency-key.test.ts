import { describe, expect, it } from 'vitest';
import { acme, acmeKey, json, rejectionOf } from '../test/acme.ts';
import { ConnectionError } from './errors/error-classes.ts';
import { createVirtualClock } from './testing/virtual-clock.ts';
import { createTypedClient, type TypedClient } from './typed-client.ts';

const rulesOf = (_: string, path: string) => ({ hasIdempotencyKey: path === '/v1/keyed' });

type Answer = () => Response | Promise<Response>;

function createBench(answers: Answer[]) {
  const clock = createVirtualClock();
  const keysSent: (string | null)[] = [];
  let uuids = 0;
  const nextUuid = (): string => {
    uuids += 1;
    return `uuid-${uuids}`;
  };
  const client: TypedClient<unknown> = createTypedClient(
    { ...acme, rulesOf },
    {
      apiKey: acmeKey,
      platform: { ...clock, random: () => 0.5, uuid: nextUuid },
      fetch: async (_, init) => {
        keysSent.push(new Headers(init.headers).get('idempotency-key'));
        const answer = answers.shift();
        if (answer === undefined) throw new Error('The bench has no answer.');
        return answer();
      },
    },
  );
  return { client, clock, keysSent };
}

const fault =
  (code: string): Answer =>
  () =>
    Promise.reject(Object.assign(new Error('fetch failed'), { code }));
const good: Answer = () => json({ ok: true });

describe('a write whose key the API honours', () => {
  it.each([
    ['a broken connection', fault('ECONNRESET')],
    ['a 503', () => json({}, 503)],
    ['a 500', () => json({}, 500)],
  ])('is repeated after %s with the same key', async (_, failure) => {
    const { client, clock, keysSent } = createBench([failure, good]);
    await clock.run(client.request('POST', '/v1/keyed', { body: {} }));
    expect(keysSent).toEqual(['uuid-1', 'uuid-1']);
  });

  it('gets another key for each call', async () => {
    const { client, clock, keysSent } = createBench([good, good]);
    await clock.run(client.request('POST', '/v1/keyed', { body: {} }));
    await clock.run(client.request('POST', '/v1/keyed', { body: {} }));
    expect(keysSent).toEqual(['uuid-1', 'uuid-2']);
  });

  it("keeps the caller's own key", async () => {
    const { client, clock, keysSent } = createBench([fault('ECONNRESET'), good]);
    await clock.run(client.request('POST', '/v1/keyed', { body: {}, idempotencyKey: 'order-7' }));
    expect(keysSent).toEqual(['order-7', 'order-7']);
  });
});

describe('a write whose key the API does not honour', () => {
  it('gets none', async () => {
    const { client, clock, keysSent } = createBench([good]);
    await clock.run(client.request('POST', '/v1/plain', { body: {} }));
    expect(keysSent).toEqual([null]);
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused'])(
    'is repeated after %s, when it never left',
    async (code) => {
      const { client, clock, keysSent } = createBench([fault(code), good]);
      await clock.run(client.request('POST', '/v1/plain', { body: {} }));
      expect(keysSent).toHaveLength(2);
    },
  );

  it.each([
    ['ECONNRESET', fault('ECONNRESET')],
    ['a 503', () => json({}, 503)],
    ['a 500', () => json({}, 500)],
  ])('is not repeated after %s, when it may have been carried out', async (_, failure) => {
    const { client, clock, keysSent } = createBench([failure]);
    await rejectionOf(clock.run(client.request('POST', '/v1/plain', { body: {} })));
    expect(keysSent).toHaveLength(1);
  });

  it('says in its error whether it left', async () => {
    const never = createBench(Array.from({ length: 4 }, () => fault('ECONNREFUSED')));
    expect(
      await rejectionOf(never.clock.run(never.client.request('POST', '/v1/plain', { body: {} }))),
    ).toMatchObject({
      neverSent: true,
      attempts: 4,
    });
    const maybe = createBench([fault('ECONNRESET')]);
    const error = await rejectionOf(maybe.clock.run(maybe.client.request('POST', '/v1/plain', { body: {} })));
    expect(ConnectionError.isInstance(error) && error.neverSent).toBe(false);
  });
});
