import { inspect } from 'node:util';
import { createVirtualClock, type VirtualClock } from '@callweave/transport/testing';
import { describe, expect, it } from 'vitest';
import { startHttpServer } from '../test/http-server.ts';
import { rejectionOf } from '../test/rejection-of.ts';
import { createItellicoClient, type ItellicoClient } from './client.ts';
import { PaginationError, paginate } from './index.ts';

const apiKey = 'sk-testtest.key-of-this-file';
const accountId = '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638';

describe('the key', () => {
  it.each([
    ['as it is', apiKey],
    ['with white space around it', `\n ${apiKey} \t`],
    ['with its header', `X-API-Key: ${apiKey}`],
    ['with its header in another case', `x-api-key:${apiKey}`],
    ['with its header’s name', `X-API-Key ${apiKey}`],
    ['with the scheme of the older pages', `Bearer ${apiKey}`],
    ['with their header too', `Authorization: Bearer ${apiKey}`],
    ['with the scheme of other APIs', `Api-Key ${apiKey}`],
  ])('pasted %s is sent in its header, and in no other', async (_, pasted) => {
    await using server = await startHttpServer();
    await createItellicoClient({ apiKey: pasted, baseUrl: server.url }).GET('/v1/accounts/current');
    expect(server.received[0]?.headers['x-api-key']).toBe(apiKey);
    expect(server.received[0]?.headers).not.toHaveProperty('authorization');
  });

  it.each(['', '  ', 'X-API-Key:', 'X-API-Key', 'Bearer '])(
    'is missing from %j, which is refused before anything is sent',
    (pasted) => {
      expect(() => createItellicoClient({ apiKey: pasted })).toThrow(
        /^Expected apiKey to be an API key of itellico; got an empty string: .*Settings > Developers > API Keys/,
      );
    },
  );

  it('of a wrong type is refused, without a word of it', () => {
    const create = createItellicoClient as (options: unknown) => ItellicoClient;
    expect(() => create({ apiKey: 12_345_678 })).toThrow(/got a number/);
    expect(() => create({})).toThrow(/got undefined/);
  });

  it('can be replaced by no header of a call', async () => {
    await using server = await startHttpServer();
    const client = createItellicoClient({ apiKey, baseUrl: server.url });
    await client.GET('/v1/accounts/current', { headers: { 'X-Api-Key': 'another' } });
    expect(server.received[0]?.headers['x-api-key']).toBe(apiKey);
  });

  it('is in no error', async () => {
    await using server = await startHttpServer(({ url, headers }) => {
      const echo = String(headers['x-api-key']);
      if (url.includes('/agents')) return { status: 502, body: `<html><body>${echo}</body></html>` };
      if (url.includes('/conversations')) return { body: `Down for maintenance, ${echo}` };
      const detail = [{ loc: ['header', echo], msg: `${echo} is wrong`, type: echo }];
      return { status: 422, body: { code: echo, message: `${echo}?`, detail } };
    });
    const retry = { attempts: 1 };
    const client = createItellicoClient({ apiKey, baseUrl: server.url, retry });
    const params = { path: { account_id: accountId } };
    const errors = [
      await rejectionOf(client.GET('/v1/accounts/{account_id}/agents', { params })),
      await rejectionOf(client.GET('/v1/accounts/{account_id}/conversations', { params })),
      await rejectionOf(client.GET('/v1/accounts/current')),
      await rejectionOf(
        createItellicoClient({
          apiKey,
          fetch: () => Promise.reject(new Error(`no route for ${apiKey}`)),
          retry,
        }).GET('/v1/accounts/current'),
      ),
    ];
    expect(errors.map(({ kind }) => kind)).toEqual(['server', 'parse', 'validation', 'connection']);
    for (const error of errors) {
      const everything = `${inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })}${JSON.stringify(error)}`;
      expect(everything).not.toContain(apiKey);
      expect(everything).toContain('[redacted]');
    }
  });
});

describe('a call', () => {
  it('is sent with the caller’s own User-Agent', async () => {
    await using server = await startHttpServer();
    const client = createItellicoClient({ apiKey, baseUrl: server.url, userAgent: 'nightly-sync/2' });
    await client.GET('/v1/accounts/current');
    expect(server.received[0]?.headers['user-agent']).toBe('nightly-sync/2');
  });
});

describe('paging', () => {
  const params = { path: { account_id: accountId }, query: { limit: 2 } };
  const path = '/v1/accounts/{account_id}/conversations';
  const rows = ['a', 'b', 'c'].map((id) => ({ conversation_id: id }));

  async function readAll(client: ItellicoClient): Promise<string[]> {
    const ids: string[] = [];
    for await (const row of paginate(client, 'GET', path, { params })) ids.push(row.conversation_id);
    return ids;
  }

  it('reads conversations to their end by limit and offset', async () => {
    await using server = await startHttpServer(({ url }) => {
      const offset = Number(new URL(url, 'http://localhost').searchParams.get('offset'));
      return { body: { count: 3, items: rows.slice(offset, offset + 2) } };
    });
    expect(await readAll(createItellicoClient({ apiKey, baseUrl: server.url }))).toEqual(['a', 'b', 'c']);
    expect(server.received.map(({ url }) => url.split('?')[1])).toEqual([
      'limit=2&offset=0',
      'limit=2&offset=2',
    ]);
  });

  it('reads a list that ignores both and gives everything at once', async () => {
    await using server = await startHttpServer(() => ({ body: { count: 3, items: rows } }));
    expect(await readAll(createItellicoClient({ apiKey, baseUrl: server.url }))).toEqual(['a', 'b', 'c']);
    expect(server.received).toHaveLength(1);
  });

  it('says so when a list that ignores both is cut short', async () => {
    await using server = await startHttpServer(() => ({ body: { count: 3, items: rows.slice(0, 2) } }));
    const reading = readAll(createItellicoClient({ apiKey, baseUrl: server.url }));
    await expect(reading).rejects.toSatisfy(PaginationError.isInstance);
  });
});

interface Bench {
  readonly client: ItellicoClient;
  readonly clock: VirtualClock;
  readonly sentAt: number[];
}

/** A client on a virtual clock whose fetch gives the answers in turn, the last one for ever. */
function createBench(answers: readonly Response[]): Bench {
  const clock = createVirtualClock(0);
  const sentAt: number[] = [];
  const client = createItellicoClient({
    apiKey,
    platform: { now: clock.now, sleep: clock.sleep, random: () => 0 },
    fetch: async () => {
      sentAt.push(clock.now());
      const answer = answers[Math.min(sentAt.length, answers.length) - 1];
      if (answer === undefined) throw new Error('The bench has no answer.');
      return answer.clone();
    },
  });
  return { client, clock, sentAt };
}

describe('a 429', () => {
  const limited = { code: 'rate_limit_exceeded', message: 'Too many requests' };

  it('is waited for as long as Retry-After asks, and tried again', async () => {
    const { client, clock, sentAt } = createBench([
      Response.json(limited, { status: 429, headers: { 'retry-after': '7' } }),
      Response.json({ id: accountId }),
    ]);
    const { data } = await clock.run(client.GET('/v1/accounts/current'));
    expect(data.id).toBe(accountId);
    expect(sentAt).toEqual([0, 7_000]);
  });

  it('without Retry-After is tried again after pauses of our own, then told', async () => {
    const { client, clock, sentAt } = createBench([Response.json(limited, { status: 429 })]);
    const error = await clock.run(rejectionOf(client.GET('/v1/accounts/current')));
    expect(error).toMatchObject({ kind: 'rate_limit', code: 'rate_limit_exceeded' });
    expect(sentAt.length).toBeGreaterThan(4);
  });
});

describe('a failure', () => {
  it('of the framework, unwrapped, is told field by field', async () => {
    const detail = [
      { loc: ['path', 'account_id'], msg: 'value is not a valid uuid', type: 'type_error.uuid' },
    ];
    await using server = await startHttpServer(() => ({ status: 422, body: { detail } }));
    const client = createItellicoClient({ apiKey, baseUrl: server.url });
    const params = { path: { account_id: 'me' } };
    const error = await rejectionOf(client.GET('/v1/accounts/{account_id}/agents', { params }));
    expect(error).toMatchObject({
      kind: 'validation',
      retryable: false,
      fields: [{ field: 'path.account_id', message: 'value is not a valid uuid' }],
    });
    expect(error.message).toContain('"path.account_id: value is not a valid uuid"');
  });
});
