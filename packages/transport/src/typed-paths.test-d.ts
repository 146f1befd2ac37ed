import { describe, expectTypeOf, it } from 'vitest';
import { paginate, paginatePages } from '../test/acme.ts';
import type { Call, paths } from '../test/acme-paths.ts';
import type { ItemOf, Page } from './paginate.ts';
import type { TypedClient } from './typed-client.ts';
import type { BodyOf, DataOf, OperationOf, PathsWith } from './typed-paths.ts';

declare const client: TypedClient<paths>;

describe('paths', () => {
  it('are those that have the method', () => {
    expectTypeOf<PathsWith<paths, 'post'>>().toEqualTypeOf<'/v1/calls/search' | '/v1/messages'>();
    expectTypeOf<PathsWith<paths, 'delete'>>().toEqualTypeOf<'/v1/calls/{id}'>();
    expectTypeOf<PathsWith<paths, 'patch'>>().toEqualTypeOf<never>();
  });

  it('misspelt or of another method do not compile', () => {
    // @ts-expect-error there is no such path
    client.GET('/v1/mee');
    // @ts-expect-error the path has no GET
    client.GET('/v1/messages');
    // @ts-expect-error no path has PATCH
    client.PATCH('/v1/me');
  });
});

describe('init', () => {
  it('may be left out when nothing in it is required', () => {
    client.GET('/v1/me');
    client.GET('/v1/calls');
    client.POST('/v1/calls/search');
  });

  it('is required when a part of it is', () => {
    // @ts-expect-error a path parameter is required
    client.GET('/v1/calls/{id}');
    // @ts-expect-error a body is required
    client.POST('/v1/messages');
    // @ts-expect-error a query parameter is required
    client.GET('/v1/contacts');
  });

  it('knows its keys', () => {
    client.GET('/v1/me', { signal: AbortSignal.abort(), headers: { a: 'b' }, totalTimeoutMs: 1 });
    // @ts-expect-error misspelt
    client.GET('/v1/me', { sgnal: AbortSignal.abort() });
    // @ts-expect-error misspelt, where params are optional
    client.GET('/v1/calls', { parms: { query: { limit: 5 } } });
    // @ts-expect-error headers are text
    client.GET('/v1/me', { headers: { retries: 3 } });
  });
});

describe('parameters', () => {
  it('in the path are required, and known', () => {
    client.GET('/v1/calls/{id}', { params: { path: { id: 'c1' } } });
    // @ts-expect-error a path parameter is required
    client.GET('/v1/calls/{id}', { params: {} });
    // @ts-expect-error misspelt
    client.GET('/v1/calls/{id}', { params: { path: { ID: 'c1' } } });
    // @ts-expect-error not a string
    client.GET('/v1/calls/{id}', { params: { path: { id: null } } });
    // @ts-expect-error the operation has none in its path
    client.GET('/v1/calls', { params: { path: { id: 'c1' } } });
  });

  it('in the query are known', () => {
    client.GET('/v1/calls', { params: { query: { from: 'a', tag: ['b'], limit: 5 } } });
    client.PUT('/v1/calls/{id}', { params: { path: { id: 'c1' }, query: { notify: true } } });
    // @ts-expect-error misspelt
    client.GET('/v1/calls', { params: { query: { form: 'a' } } });
    // @ts-expect-error a number is wanted
    client.GET('/v1/calls', { params: { query: { limit: '5' } } });
    // @ts-expect-error the operation has no query
    client.GET('/v1/me', { params: { query: { limit: 5 } } });
    // @ts-expect-error a required one is missing
    client.GET('/v1/contacts', { params: { query: { page: 1 } } });
    // @ts-expect-error there is no third place
    client.GET('/v1/calls', { params: { qeury: { limit: 5 } } });
  });
});

describe('bodies', () => {
  it('are read from the document', () => {
    expectTypeOf<BodyOf<paths['/v1/messages']['post']>>().toEqualTypeOf<{ to: string; text: string }>();
    expectTypeOf<BodyOf<paths['/v1/me']['get']>>().toEqualTypeOf<never>();
  });

  it('are closed', () => {
    client.POST('/v1/messages', { body: { to: '+1555', text: 'hi' } });
    // @ts-expect-error a property is missing
    client.POST('/v1/messages', { body: { to: '+1555' } });
    // @ts-expect-error a property is misspelt
    client.POST('/v1/messages', { body: { to: '+1555', text: 'hi', txet: 'hi' } });
    // @ts-expect-error not one of the values
    client.POST('/v1/calls/search', { body: { kind: 'fax' } });
    // @ts-expect-error the operation takes none
    client.DELETE('/v1/calls/{id}', { params: { path: { id: 'c1' } }, body: {} });
  });

  it('may be left out where the document says so', () => {
    client.PUT('/v1/calls/{id}', { params: { path: { id: 'c1' } } });
    client.PUT('/v1/calls/{id}', { params: { path: { id: 'c1' } }, body: { note: 'hi' } });
  });
});

describe('data', () => {
  it('is the JSON of the good answer', async () => {
    expectTypeOf((await client.GET('/v1/me')).data).toEqualTypeOf<{ name: string }>();
    expectTypeOf((await client.GET('/v1/me')).response).toEqualTypeOf<Response>();
  });

  it('is the union over all good answers, without those of errors', () => {
    expectTypeOf<DataOf<OperationOf<paths, '/v1/calls/{id}', 'put'>>>().toEqualTypeOf<
      Call | { queued: true } | undefined
    >();
  });

  it('is undefined where there is no body', () => {
    expectTypeOf<DataOf<OperationOf<paths, '/v1/calls/{id}', 'delete'>>>().toEqualTypeOf<undefined>();
  });
});

describe('request', () => {
  it('knows no types', async () => {
    const { data } = await client.request('GET', '/v2/beta', { params: { query: { any: 1 } } });
    expectTypeOf(data).toBeUnknown();
    // @ts-expect-error misspelt
    client.request('GET', '/v2/beta', { querry: {} });
  });
});

describe('paginate', () => {
  it('gives the items of data and of items, optional or not', () => {
    expectTypeOf(paginate(client, 'POST', '/v1/calls/search')).toEqualTypeOf<
      AsyncGenerator<Call, void, undefined>
    >();
    expectTypeOf(paginatePages(client, 'GET', '/v1/calls')).toEqualTypeOf<
      AsyncGenerator<Page<Call>, void, undefined>
    >();
    expectTypeOf<ItemOf<paths['/v1/contacts']['get']>>().toEqualTypeOf<{ phone: string }>();
    expectTypeOf<ItemOf<paths['/v1/me']['get']>>().toEqualTypeOf<never>();
  });

  it('checks method, path and init as a call does', () => {
    paginate(client, 'GET', '/v1/contacts', { params: { query: { owner: 'ada' } } });
    // @ts-expect-error a query parameter is required
    paginate(client, 'GET', '/v1/contacts');
    // @ts-expect-error the path has no GET
    paginate(client, 'GET', '/v1/calls/search');
    // @ts-expect-error misspelt
    paginate(client, 'POST', '/v1/calls/search', { body: { kid: 'call' } });
  });
});
