import { http } from 'msw';
import { setupServer } from 'msw/node';
import { describe, expect, it } from 'vitest';
import { operationCases } from '../../test/operations/index.ts';
import { rejectionOf } from '../../test/rejection-of.ts';
import { createAlloClient } from '../client.ts';
import { examples } from '../generated/examples.ts';
import { operations } from '../generated/operations.ts';
import { alloFixtures } from './allo-fixtures.ts';
import { type AlloHandlersOptions, type AlloOverrides, createAlloHandlers } from './create-allo-handlers.ts';

const apiKey = 'ak_live_test-key-of-this-file';
const item = '/v2/api/conversations/items/{id}';
const params = { path: { id: 'cll-of/mine' } };

/** Intercepts what is fetched until it is disposed of; what no handler knows is an error. */
function intercept(options?: Omit<AlloHandlersOptions<unknown>, 'http'>): Disposable {
  const server = setupServer(...createAlloHandlers({ http, ...options }));
  server.listen({ onUnhandledFrame: 'error' });
  return { [Symbol.dispose]: () => server.close() };
}

describe('the handlers', () => {
  it('have an example for every operation', () => {
    expect(Object.keys(examples).sort()).toEqual(Object.keys(operations).sort());
  });

  it.each(operationCases)('answer $operation with its example: $url', async ({ operation, call }) => {
    using _ = intercept();
    const { data, response } = await call(createAlloClient({ apiKey }));
    expect(data).toEqual(examples[operation]?.body);
    expect(response.status).toBe(examples[operation]?.status);
  });

  it('answer at another base URL, under a path as well', async () => {
    using _ = intercept({ baseUrl: 'http://localhost:4010/allo/' });
    const { data } = await createAlloClient({ apiKey, baseUrl: 'http://localhost:4010/allo' }).GET(
      '/v2/api/me',
    );
    expect(data).toEqual(examples['GET /v2/api/me']?.body);
  });

  it.each([
    ['/v2/api/me', { error: { type: 'authentication_error', code: 'API_KEY_INVALID' } }],
    ['/v1/api/numbers', { code: 'API_KEY_INVALID' }],
  ])('refuse %s without a key, in the envelope of its version', async (path, envelope) => {
    using _ = intercept();
    const response = await fetch(`https://api.withallo.com${path}`);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject(envelope);
  });

  it.each(['/v2/api/mee', '/v1/api/calls/1', '/'])(
    'fail at once for %s, which is no operation',
    async (path) => {
      using _ = intercept();
      const error = await rejectionOf(createAlloClient({ apiKey }).request('GET', path));
      expect(error).toMatchObject({ kind: 'server', status: 501, attempts: 1 });
      expect(error.message).toContain(`No handler for GET ${path}`);
    },
  );

  it('fail for an operation by another method', async () => {
    using _ = intercept();
    const error = await rejectionOf(createAlloClient({ apiKey }).request('PATCH', '/v2/api/me'));
    expect(error.message).toContain('PATCH /v2/api/me');
  });
});

describe('an override', () => {
  it('is a body', async () => {
    const mine = { data: alloFixtures.conversationItem({ id: 'cll-mine', transcript: null }) };
    using _ = intercept({ overrides: { 'GET /v2/api/conversations/items/{id}': mine } });
    expect((await createAlloClient({ apiKey }).GET(item, { params })).data).toEqual(mine);
  });

  it('is a function of the request and the path’s parameters', async () => {
    using _ = intercept({
      overrides: {
        'GET /v2/api/conversations/items/{id}': async ({ url }, { id }) => ({
          data: alloFixtures.conversationItem({ id, summary: new URL(url).search }),
        }),
      },
    });
    const { data } = await createAlloClient({ apiKey }).GET(item, {
      params: { ...params, query: { extend: 'transcript' } },
    });
    expect(data.data).toMatchObject({ id: 'cll-of/mine', summary: '?extend=transcript' });
  });

  it('is a whole response', async () => {
    const error = { type: 'not_found_error', code: 'CONVERSATION_ITEM_NOT_FOUND', message: 'Gone.' };
    using _ = intercept({
      overrides: {
        'GET /v2/api/conversations/items/{id}': () => Response.json({ error }, { status: 404 }),
      },
    });
    const rejection = await rejectionOf(createAlloClient({ apiKey }).GET(item, { params }));
    expect(rejection).toMatchObject({ kind: 'not_found', code: 'CONVERSATION_ITEM_NOT_FOUND' });
  });

  it('of no operation is refused', () => {
    const overrides = { 'GET /v2/api/mee': {} } as AlloOverrides;
    expect(() => createAlloHandlers({ http, overrides })).toThrow(
      'Expected overrides of operations, such as "GET /v1/api/calls"; got "GET /v2/api/mee".',
    );
  });
});
