import { http } from 'msw';
import { setupServer } from 'msw/node';
import { describe, expect, it } from 'vitest';
import { operationCases } from '../../test/operations/index.ts';
import { rejectionOf } from '../../test/rejection-of.ts';
import { createItellicoClient } from '../client.ts';
import { examples } from '../generated/examples.ts';
import { operations } from '../generated/operations.ts';
import {
  createItellicoHandlers,
  type ItellicoHandlersOptions,
  type ItellicoOverrides,
} from './create-itellico-handlers.ts';
import { itellicoFixtures } from './itellico-fixtures.ts';

const apiKey = 'sk-testtest.key-of-this-file';
const accountId = '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638';
const call = '/v1/accounts/{account_id}/calls/{call_id}';
const params = { path: { account_id: accountId, call_id: 'of/mine' } };

/** Intercepts what is fetched until it is disposed of; what no handler knows is an error. */
function intercept(options?: Omit<ItellicoHandlersOptions<unknown>, 'http'>): Disposable {
  const server = setupServer(...createItellicoHandlers({ http, ...options }));
  server.listen({ onUnhandledFrame: 'error' });
  return { [Symbol.dispose]: () => server.close() };
}

describe('the handlers', () => {
  it('have an example for every operation', () => {
    expect(Object.keys(examples).sort()).toEqual(Object.keys(operations).sort());
  });

  it.each(operationCases)('answer $operation with its example: $url', async ({ operation, call: send }) => {
    using _ = intercept();
    const { data, response } = await send(createItellicoClient({ apiKey }));
    expect(data).toEqual(examples[operation]?.body);
    expect(response.status).toBe(examples[operation]?.status);
  });

  it('answer at another base URL, under a path as well', async () => {
    using _ = intercept({ baseUrl: 'http://localhost:4010/itellico/' });
    const client = createItellicoClient({ apiKey, baseUrl: 'http://localhost:4010/itellico' });
    expect((await client.GET('/v1/accounts/current')).data).toEqual(
      examples['GET /v1/accounts/current']?.body,
    );
  });

  it('refuse a request without a key', async () => {
    using _ = intercept();
    const response = await fetch('https://api.itellico.ai/v1/accounts/current');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'unauthorized' });
  });

  it.each(['/v1/accounts', '/v1/accounts/current/agents/1/2', '/'])(
    'fail at once for %s, which is no operation',
    async (path) => {
      using _ = intercept();
      const error = await rejectionOf(createItellicoClient({ apiKey }).request('GET', path));
      expect(error).toMatchObject({ kind: 'server', status: 501, code: 'no_handler', attempts: 1 });
      expect(error.message).toContain(`No handler for GET ${path}`);
    },
  );

  it('fail for an operation by another method', async () => {
    using _ = intercept();
    const error = await rejectionOf(
      createItellicoClient({ apiKey }).request('PATCH', '/v1/accounts/current'),
    );
    expect(error.message).toContain('PATCH /v1/accounts/current');
  });
});

describe('an override', () => {
  it('is a body', async () => {
    const mine = itellicoFixtures.call({ external_id: 'mine' });
    using _ = intercept({ overrides: { 'GET /v1/accounts/{account_id}/calls/{call_id}': mine } });
    expect((await createItellicoClient({ apiKey }).GET(call, { params })).data).toEqual(mine);
  });

  it('is a function of the request and the path’s parameters', async () => {
    using _ = intercept({
      overrides: {
        'GET /v1/accounts/{account_id}/calls/{call_id}': async ({ method }, { call_id }) =>
          itellicoFixtures.call({ id: call_id, external_id: method }),
      },
    });
    const { data } = await createItellicoClient({ apiKey }).GET(call, { params });
    expect(data).toMatchObject({ id: 'of/mine', external_id: 'GET' });
  });

  it('is a whole response', async () => {
    using _ = intercept({
      overrides: {
        'GET /v1/accounts/{account_id}/calls/{call_id}': () =>
          Response.json({ code: 'not_found', message: 'Gone.' }, { status: 404 }),
        'DELETE /v1/accounts/{account_id}/agents/{agent_id}': () => new Response(null, { status: 204 }),
      },
    });
    const client = createItellicoClient({ apiKey });
    expect(await rejectionOf(client.GET(call, { params }))).toMatchObject({
      kind: 'not_found',
      code: 'not_found',
    });
    const { data, response } = await client.DELETE('/v1/accounts/{account_id}/agents/{agent_id}', {
      params: { path: { account_id: accountId, agent_id: 'a' } },
    });
    expect([response.status, data]).toEqual([204, undefined]);
  });

  it('of no operation is refused', () => {
    const overrides = { 'GET /v1/accounts/me': {} } as ItellicoOverrides;
    expect(() => createItellicoHandlers({ http, overrides })).toThrow(
      'Expected overrides of operations, such as "GET /v1/accounts/current"; got "GET /v1/accounts/me".',
    );
  });
});
