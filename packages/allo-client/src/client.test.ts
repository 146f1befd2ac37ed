import { inspect } from 'node:util';
import { createVirtualClock, type VirtualClock } from '@callweave/transport/testing';
import { describe, expect, it } from 'vitest';
import { startHttpServer } from '../test/http-server.ts';
import { rejectionOf } from '../test/rejection-of.ts';
import { type AlloClient, createAlloClient } from './client.ts';
import { paginate } from './index.ts';

const apiKey = 'ak_live_test-key-of-this-file';

describe('the key', () => {
  it.each([
    ['as it is', apiKey],
    ['with white space around it', `\n ${apiKey} \t`],
    ['with its scheme', `Api-Key ${apiKey}`],
    ['with its scheme in another case', `api-key  ${apiKey}`],
    ['with the scheme of other APIs', `Bearer ${apiKey}`],
    ['with its header', `Authorization: Api-Key ${apiKey}`],
    ['with the header of other APIs', `authorization:Bearer ${apiKey}`],
    ['with its header alone', `Authorization: ${apiKey}`],
  ])('pasted %s is sent in the documented form, or bare when asked for', async (_, pasted) => {
    await using server = await startHttpServer();
    const options = { apiKey: pasted, baseUrl: server.url };
    await createAlloClient(options).GET('/v2/api/me');
    await createAlloClient({ ...options, authorizationForm: 'api-key' }).GET('/v2/api/me');
    await createAlloClient({ ...options, authorizationForm: 'raw' }).GET('/v2/api/me');
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      `Api-Key ${apiKey}`,
      `Api-Key ${apiKey}`,
      apiKey,
    ]);
  });

  it.each([
    ['of no prefix that is known', '4f1f9b0c-not-ak_live'],
    ['that begins like a scheme', 'bearer-like-key'],
  ])('%s is sent as it is', async (_, unusual) => {
    await using server = await startHttpServer();
    await createAlloClient({ apiKey: unusual, baseUrl: server.url }).GET('/v2/api/me');
    expect(server.received[0]?.headers.authorization).toBe(`Api-Key ${unusual}`);
  });

  it.each(['', '  ', 'Authorization:', 'Api-Key', 'Authorization: Bearer '])(
    'is missing from %j, which is refused before anything is sent',
    (pasted) => {
      expect(() => createAlloClient({ apiKey: pasted })).toThrow(
        /^Expected apiKey to be an API key of Allo; got an empty string: .*web\.withallo\.com\/settings\/api\.$/,
      );
    },
  );

  it('of a wrong type is refused, without a word of it', () => {
    const create = createAlloClient as (options: unknown) => AlloClient;
    expect(() => create({ apiKey: 12_345_678 })).toThrow(/got a number/);
    expect(() => create({})).toThrow(/got undefined/);
  });

  it('in a form that is none is refused', () => {
    const create = createAlloClient as (options: unknown) => AlloClient;
    expect(() => create({ apiKey, authorizationForm: 'bearer' })).toThrow(
      'Expected authorizationForm to be "api-key" or "raw"; got "bearer".',
    );
    expect(() => create({ apiKey, authorizationForm: null })).toThrow(/got a value of type object/);
  });

  it('can be replaced by no header of a call', async () => {
    await using server = await startHttpServer();
    const client = createAlloClient({ apiKey, baseUrl: server.url });
    await client.GET('/v2/api/me', { headers: { Authorization: 'Api-Key another' } });
    expect(server.received[0]?.headers.authorization).toBe(`Api-Key ${apiKey}`);
  });

  it.each(['api-key', 'raw'] as const)('is in no error, sent as %s', async (authorizationForm) => {
    await using server = await startHttpServer(({ url, headers }) => {
      const echo = String(headers.authorization);
      if (url === '/v2/api/me') return { status: 403, body: `<html><body>Blocked: ${echo}</body></html>` };
      if (url === '/v2/api/numbers') return { body: `Down for maintenance, ${echo}` };
      const entry = { field: echo, code: echo, message: `${echo} is wrong` };
      const error = { code: echo, message: `${echo}?`, request_id: echo, suggestion: echo, errors: [entry] };
      return { status: 400, body: { error } };
    });
    const client = createAlloClient({ apiKey, authorizationForm, baseUrl: server.url });
    const params = { path: { id: 'cll-1' } };
    const errors = [
      await rejectionOf(client.GET('/v2/api/me')),
      await rejectionOf(client.GET('/v2/api/numbers')),
      await rejectionOf(client.GET('/v2/api/conversations/items/{id}', { params })),
      await rejectionOf(
        createAlloClient({
          apiKey,
          fetch: () => Promise.reject(new Error(`no route for ${apiKey}`)),
          retry: { attempts: 1 },
        }).GET('/v2/api/me'),
      ),
    ];
    expect(errors.map(({ kind }) => kind)).toEqual(['permission', 'parse', 'validation', 'connection']);
    for (const error of errors) {
      const everything = `${inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })}${JSON.stringify(error)}`;
      expect(everything).not.toContain(apiKey);
      expect(everything).toContain('[redacted]');
    }
  });
});

describe('a call', () => {
  it('is sent with the caller’s own headers and User-Agent', async () => {
    await using server = await startHttpServer();
    const client = createAlloClient({ apiKey, baseUrl: server.url, userAgent: 'nightly-sync/2' });
    await client.GET('/v2/api/me', { headers: { 'X-Request-Id': 'sync-2026-04-21-0001' } });
    expect(server.received[0]?.headers).toMatchObject({
      'user-agent': 'nightly-sync/2',
      'x-request-id': 'sync-2026-04-21-0001',
    });
  });
});

describe('paging', () => {
  it('reads a search to its end, 100 a page, in the body', async () => {
    await using server = await startHttpServer(({ body }) => {
      const { page } = JSON.parse(body);
      const data = page === 1 ? [{ id: 'cll-1' }, { id: 'cll-2' }] : [{ id: 'cll-2' }, { id: 'msg-3' }];
      return { body: { data, pagination: { page, total_count: 3, has_more: page === 1 } } };
    });
    const ids: string[] = [];
    const client = createAlloClient({ apiKey, baseUrl: server.url });
    for await (const item of paginate(client, 'POST', '/v2/api/conversations/items/search', {
      body: { type: 'ALL' },
    })) {
      ids.push(item.id);
    }
    expect(ids).toEqual(['cll-1', 'cll-2', 'msg-3']);
    expect(server.received.map(({ body }) => JSON.parse(body))).toEqual([
      { type: 'ALL', size: 100, page: 1 },
      { type: 'ALL', size: 100, page: 2 },
    ]);
  });

  it('reads a line’s conversations to their end, by contact number, in the query', async () => {
    await using server = await startHttpServer(({ url }) => {
      const page = Number(new URL(url, 'http://localhost').searchParams.get('page'));
      const data = [{ contact_number: `+1415555010${page}`, last_activity: '2026-04-21T09:12:40Z' }];
      return { body: { data, pagination: { page, total_count: 2, has_more: page === 1 } } };
    });
    const numbers: string[] = [];
    const client = createAlloClient({ apiKey, baseUrl: server.url });
    const params = { query: { allo_number: '+14155550100', size: 1 } };
    for await (const row of paginate(client, 'GET', '/v2/api/conversations', { params })) {
      numbers.push(row.contact_number);
    }
    expect(numbers).toEqual(['+14155550101', '+14155550102']);
    expect(server.received.map(({ url }) => url)).toEqual([
      '/v2/api/conversations?allo_number=%2B14155550100&size=1&page=1',
      '/v2/api/conversations?allo_number=%2B14155550100&size=1&page=2',
    ]);
  });
});

interface Bench {
  readonly client: AlloClient;
  readonly clock: VirtualClock;
  readonly sent: string[];
}

/** A client on a virtual clock whose fetch gives the answers in turn, the last one for ever. */
function createBench(answers: readonly Response[]): Bench {
  const clock = createVirtualClock(0);
  const sent: string[] = [];
  const client = createAlloClient({
    apiKey,
    platform: { now: clock.now, sleep: clock.sleep, random: () => 0 },
    fetch: async (url, { method }) => {
      sent.push(`${method} ${url} at ${clock.now()}`);
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      if (answer === undefined) throw new Error('The bench has no answer.');
      return answer.clone();
    },
  });
  return { client, clock, sent };
}

const rateLimited = {
  type: 'rate_limit_error',
  code: 'RATE_LIMIT_EXCEEDED',
  message: 'Limit of 20 reads per second exceeded.',
  retryable: true,
  request_id: 'req_a1b2c3d4e5f6',
  retry_after_seconds: 1,
};

describe('a 429', () => {
  it.each([
    ['the header asks for', { 'retry-after': '7' }, 7_000],
    ['the body asks for', {}, 1_000],
  ])('is waited for as long as %s, and tried again', async (_, headers, waitMs) => {
    const { client, clock, sent } = createBench([
      Response.json({ error: rateLimited }, { status: 429, headers }),
      Response.json({ data: { api_key_id: 'api-1', scopes: [] } }),
    ]);
    const { data } = await clock.run(client.GET('/v2/api/me'));
    expect(data.data.api_key_id).toBe('api-1');
    expect(sent).toEqual([
      'GET https://api.withallo.com/v2/api/me at 0',
      `GET https://api.withallo.com/v2/api/me at ${waitMs}`,
    ]);
  });

  it('that asks for more than a minute rejects at once, and says how long', async () => {
    const details = [{ message: 'limit=1000;type=DAILY;reset_in=3600', field: 'DAILY' }];
    const { client, clock, sent } = createBench([
      Response.json({ code: 'API_KEY_QUOTA_EXCEEDED', details }, { status: 429 }),
    ]);
    const error = await clock.run(rejectionOf(client.GET('/v2/api/me')));
    expect(error).toMatchObject({
      kind: 'quota',
      code: 'API_KEY_QUOTA_EXCEEDED',
      retryAfterMs: 3_600_000,
    });
    expect(error.advice).toMatch(/^Wait 3600 s until the quota begins anew/);
    expect(sent).toHaveLength(1);
  });

  it('of a quota of text messages is never tried again, though the body says so', async () => {
    const quota = { ...rateLimited, code: 'DAILY_SMS_LIMIT_REACHED' };
    const { client, clock, sent } = createBench([Response.json({ error: quota }, { status: 429 })]);
    const body = { from: '+14155550100', to: '+14155550123', message: 'Hello' };
    const error = await clock.run(rejectionOf(client.POST('/v1/api/sms', { body })));
    expect(error).toMatchObject({ kind: 'quota', retryable: false, requestId: 'req_a1b2c3d4e5f6' });
    expect(sent).toHaveLength(1);
  });
});

describe('a failure', () => {
  it('that the body calls retryable is tried again, whatever its status', async () => {
    const error = { code: 'OTHER_TRANSACTION_IN_PROGRESS', message: 'Busy', retryable: true };
    const { client, clock, sent } = createBench([
      Response.json({ error }, { status: 409 }),
      Response.json({ data: { api_key_id: 'api-1', scopes: [] } }),
    ]);
    await clock.run(client.GET('/v2/api/me'));
    expect(sent).toHaveLength(2);
  });

  it('that the body calls final is not, whatever its status', async () => {
    const error = { code: 'INTERNAL_SERVER_ERROR', message: 'Broken', retryable: false };
    const { client, clock, sent } = createBench([Response.json({ error }, { status: 500 })]);
    await clock.run(rejectionOf(client.GET('/v2/api/me')));
    expect(sent).toHaveLength(1);
  });

  it('of the edge in front of the API is told from the API’s own', async () => {
    await using server = await startHttpServer(() => ({ status: 403, body: '<!doctype html><p>Denied</p>' }));
    const error = await rejectionOf(createAlloClient({ apiKey, baseUrl: server.url }).GET('/v2/api/me'));
    expect(error).toMatchObject({ kind: 'permission', status: 403, code: null });
    expect(error.message).toContain('something in front of the API refused the request');
  });
});
