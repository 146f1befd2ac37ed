import { once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { acme, acmeKey, createAcmeBench, json, rejectionOf } from '../test/acme.ts';
import type { paths } from '../test/acme-paths.ts';
import { type HttpServer, startHttpServer } from '../test/http-server.ts';
import { createCall } from './call.ts';
import type { ClientOptions } from './client-options.ts';
import { createOperation } from './operation.ts';
import { createTypedClient, type TypedClient } from './typed-client.ts';
import { version } from './version.ts';
import { withAuthentication } from './with-authentication.ts';

const clientOf = ({ url }: HttpServer, options: Partial<ClientOptions> = {}): TypedClient<paths> =>
  createTypedClient<paths>(acme, { apiKey: acmeKey, baseUrl: url, ...options });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('over the wire', () => {
  it('sends path, query and headers', async () => {
    await using server = await startHttpServer();
    const client = clientOf(server);
    await client.GET('/v1/calls', { params: { query: { from: '+33 1', tag: ['a', 'b&c'], limit: 5 } } });
    await client.GET('/v1/calls/{id}', { params: { path: { id: 'a/b c' } } });
    expect(server.received.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['GET', '/v1/calls?from=%2B33+1&tag=a&tag=b%26c&limit=5', ''],
      ['GET', '/v1/calls/a%2Fb%20c', ''],
    ]);
    expect(server.received[0]?.headers).toMatchObject({
      accept: 'application/json',
      authorization: `Bearer ${acmeKey}`,
      'user-agent': `callweave/${version}`,
    });
    expect(server.received[0]?.headers).not.toHaveProperty('content-type');
  });

  it('sends a body as JSON, and reads the answer as one', async () => {
    await using server = await startHttpServer((_, response) => {
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"Grüße"}');
    });
    const body = { to: '+1555', text: 'Zoë 🙂' };
    const { data, response } = await clientOf(server).POST('/v1/messages', { body });
    expect(data).toEqual({ id: 'Grüße' });
    expect(response.status).toBe(201);
    expect(server.received[0]?.headers['content-type']).toBe('application/json');
    expect(JSON.parse(server.received[0]?.body ?? '')).toEqual(body);
  });

  it('gives no data for 204', async () => {
    await using server = await startHttpServer((_, response) => void response.writeHead(204).end());
    const path = { params: { path: { id: 'c1' } } };
    const { data, response } = await clientOf(server).DELETE('/v1/calls/{id}', path);
    expect(data).toBeUndefined();
    expect(response.status).toBe(204);
  });

  it('keeps the prefix of the base URL', async () => {
    await using server = await startHttpServer();
    const client = createTypedClient<paths>(acme, { apiKey: acmeKey, baseUrl: `${server.url}/proxy/acme/` });
    await client.GET('/v1/me');
    expect(server.received[0]?.url).toBe('/proxy/acme/v1/me');
  });

  it('reports a redirect and does not follow it', async () => {
    await using elsewhere = await startHttpServer();
    await using server = await startHttpServer((_, response) => {
      response.writeHead(302, { location: elsewhere.url }).end();
    });
    const error = await rejectionOf(clientOf(server).GET('/v1/me'));
    expect(error).toMatchObject({ kind: 'redirect', status: 302, attempts: 1 });
    expect(elsewhere.received).toEqual([]);
  });

  it('closes the connection of an answer that stalls', async () => {
    let closed: Promise<unknown> | null = null;
    await using server = await startHttpServer((_, response) => {
      closed = once(response, 'close');
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"name":');
    });
    const controller = new AbortController();
    const work = clientOf(server).GET('/v1/me', { signal: controller.signal });
    while (closed === null) await new Promise((resolve) => setImmediate(resolve));
    controller.abort('enough');
    expect(await rejectionOf(work)).toBe('enough');
    await closed;
  });

  it('takes a body that breaks off for a broken connection', async () => {
    await using server = await startHttpServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"name":"Ada"', () => response.destroy());
    });
    const error = await rejectionOf(clientOf(server, { retry: { attempts: 1 } }).GET('/v1/me'));
    expect(error).toMatchObject({ kind: 'connection', retryable: true });
  });

  it('tells a refused connection from all others', async () => {
    const server = await startHttpServer();
    await server[Symbol.asyncDispose]();
    const error = await rejectionOf(clientOf(server, { retry: { attempts: 1 } }).GET('/v1/me'));
    expect(error).toMatchObject({ kind: 'connection', message: expect.stringContaining('ECONNREFUSED') });
  });
});

describe('headers of a call', () => {
  it('are sent, but can’t replace those of the key and of the client, in any spelling', async () => {
    const { client, sent } = createAcmeBench([json({})]);
    const headers = {
      'X-Trace': 't1',
      authorization: 'Bearer other',
      AUTHORIZATION: 'Bearer another',
      Accept: 'text/html',
      'Content-Type': 'text/plain',
    };
    await client.POST('/v1/messages', { body: { to: '+1555', text: 'hi' }, headers });
    expect(sent[0]?.headers).toEqual({
      'x-trace': 't1',
      authorization: `Bearer ${acmeKey}`,
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': `callweave/${version}`,
    });
  });

  it('that can’t be sent are refused before anything is', async () => {
    const { client, sent } = createAcmeBench([json({})]);
    await expect(client.GET('/v1/me', { headers: { 'x-trace': 'two\nlines' } })).rejects.toBeInstanceOf(
      TypeError,
    );
    expect(() => createAcmeBench([], { userAgent: 'two\nlines' })).toThrow(TypeError);
    expect(sent).toEqual([]);
  });
});

describe('another origin', () => {
  it.each([
    '//evil.example/x',
    '@evil.example/x',
    '.evil.example',
    ':8443/x',
    'https://evil.example/x',
    '/\\evil.example',
  ])('is out of reach by the path %s', async (path) => {
    const { client, sent } = createAcmeBench([json({})]);
    await expect(client.request('GET', path)).rejects.toThrow(/^Expected a path to be one like /);
    expect(sent).toEqual([]);
  });

  it('does not get the key, whoever builds the URL', async () => {
    const next = vi.fn();
    const layer = withAuthentication('https://api.acme.example', { authorization: acmeKey })(next);
    const call = createCall(createOperation('GET', '/v1/me'), 0);
    expect(() => layer('https://evil.example/v1/me', { method: 'GET', headers: {}, call })).toThrow(
      new TypeError(
        'Expected a request to be to https://api.acme.example, where the key belongs; got https://evil.example. The key was not sent.',
      ),
    );
    expect(next).not.toHaveBeenCalled();
  });
});

describe('fetch', () => {
  it('is the global one of the moment of the call', async () => {
    const client = createTypedClient<paths>(acme, { apiKey: acmeKey });
    const fetch = vi.fn(async () => json({ name: 'Ada' }));
    vi.stubGlobal('fetch', fetch);
    expect((await client.GET('/v1/me')).data).toEqual({ name: 'Ada' });
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      'https://api.acme.example/v1/me',
      expect.objectContaining({ method: 'GET', redirect: 'manual' }),
    );
  });
});

describe('request', () => {
  it('calls what the document does not have, carefully', async () => {
    const { client, clock, sent } = createAcmeBench([json({ error: {} }, 503), json({ ok: true })]);
    const params = { path: { id: 'x y' }, query: { deep: true } };
    const { data } = await clock.run(client.request('get', '/v2/beta/{id}', { params }));
    expect(data).toEqual({ ok: true });
    expect(sent[1]).toMatchObject({ method: 'GET', url: 'https://api.acme.example/v2/beta/x%20y?deep=true' });
  });

  it('does not repeat what may change something', async () => {
    const { client, clock, sent } = createAcmeBench([json({ error: {} }, 503)]);
    await expect(clock.run(client.request('POST', '/v2/beta', { body: {} }))).rejects.toMatchObject({
      method: 'POST',
      path: '/v2/beta',
      attempts: 1,
    });
    expect(sent).toHaveLength(1);
  });

  it('knows the rules of an operation that the document has', async () => {
    const { client, clock, sent } = createAcmeBench([json({}, 503), json({})]);
    await clock.run(client.request('post', '/v1/calls/search', { body: {} }));
    expect(sent).toHaveLength(2);
  });

  it('rejects what can’t be sent, before anything is', async () => {
    const { client, sent } = createAcmeBench([json({})]);
    await expect(client.request('GET', '/v1/calls/{id}')).rejects.toThrow('path parameter "id"');
    await expect(client.request('GET', '/v1/me', { params: { query: { a: {} } } })).rejects.toThrow('"a"');
    await expect(client.request('POST', '/v1/messages', { body: 'text' })).rejects.toThrow('a string');
    expect(sent).toEqual([]);
  });
});

describe('rateLimit', () => {
  it('tells what was learned', async () => {
    const { client } = createAcmeBench([json({}, 200, { 'x-ratelimit-limit': '20' })], {
      requestsPerSecond: { read: 5 },
    });
    expect(client.rateLimit('read')).toEqual({ requestsPerSecond: 5, waiting: 0 });
    await client.GET('/v1/me');
    expect(client.rateLimit('read')).toEqual({ requestsPerSecond: 20, waiting: 0 });
    expect(client.rateLimit('write').requestsPerSecond).toBeNull();
  });
});

it('takes an explicit undefined for an option that was not given', async () => {
  const options = { retry: undefined, platform: undefined, requestsPerSecond: { read: undefined } };
  const { client } = createAcmeBench([json({ name: 'Ada' })], options as object);
  await expect(client.GET('/v1/me')).resolves.toMatchObject({ data: { name: 'Ada' } });
});

it('leaves no rejection unhandled', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  try {
    const { client, clock } = createAcmeBench(
      [() => new Promise((_, reject) => setImmediate(() => reject(new Error('late'))))],
      { requestsPerSecond: { read: 1 }, totalTimeoutMs: 50 },
    );
    const controller = new AbortController();
    const calls = Array.from({ length: 5 }, () => client.GET('/v1/me', { signal: controller.signal }));
    const settled = Promise.allSettled(calls);
    await clock.sleep(0, AbortSignal.abort()).catch(() => {});
    controller.abort();
    await settled;
    for (let turns = 0; turns < 5; turns += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).not.toHaveBeenCalled();
  } finally {
    process.off('unhandledRejection', unhandled);
  }
});
