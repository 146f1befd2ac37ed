import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { ProxyAgent, fetch as undiciFetch } from 'undici';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTypedClient } from '../src/index.ts';
import { acme, acmeKey } from './acme.ts';

const tunnels: string[] = [];
let api: Server;
let proxy: Server;

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const listen = (server: Server): Promise<Server> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));

beforeAll(async () => {
  api = await listen(
    createServer((request, response) => {
      request.resume();
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ url: request.url }));
    }),
  );
  proxy = await listen(
    createServer().on('connect', (request, client) => {
      tunnels.push(request.url ?? '');
      const server = connect(portOf(api), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        server.pipe(client).pipe(server);
      });
      // Either side may hang up first at the end of the test.
      server.on('error', () => client.destroy());
      client.on('error', () => server.destroy());
    }),
  );
});

afterAll(() => {
  for (const server of [api, proxy]) {
    server.closeAllConnections();
    server.close();
  }
});

it('goes through a proxy by a fetch that has one, as the README shows', async () => {
  const dispatcher = new ProxyAgent(`http://127.0.0.1:${portOf(proxy)}`);
  const client = createTypedClient<unknown>(acme, {
    apiKey: acmeKey,
    baseUrl: `http://127.0.0.1:${portOf(api)}`,
    fetch: async (url, init) => {
      const { method, headers, body, redirect, signal } = init;
      const answer = await undiciFetch(url, {
        method: method ?? 'GET',
        headers: headers as Record<string, string>,
        body: (body as string | undefined) ?? null,
        redirect: redirect ?? 'manual',
        signal: signal ?? null,
        dispatcher,
      });
      return answer as unknown as Response;
    },
  });
  const { data } = await client.request('GET', '/v1/beta');
  expect(data).toEqual({ url: '/v1/beta' });
  expect(tunnels).toEqual([`127.0.0.1:${portOf(api)}`]);
  await dispatcher.close();
});
