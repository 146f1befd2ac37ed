import type { Server } from 'node:http';
import { normalizeAlloItem } from '@callweave/core';
import { createMemoryStore } from '@callweave/core/sync';
import { afterEach, expect, it } from 'vitest';
import { listenAt } from '../http/listen-at.ts';
import { createWebhookServer, type WebhookServerOptions } from './create-webhook-server.ts';
import type { Received } from './receive-webhook.ts';
import type { WebhookEndpoint } from './webhook-endpoint.ts';

const conversation = normalizeAlloItem({ id: 'cll-abc123', type: 'CALL', date: '2026-04-21T09:00:00Z' });
const endpoint: WebhookEndpoint = {
  provider: 'allo',
  account: 'main',
  read: async () => ({
    deliveryId: 'msg-1',
    topic: 'call.completed',
    normalized: { kind: 'conversation', conversation, missing: [] },
  }),
};
const away = async (): Promise<never> => {
  throw new Error('the disk is full');
};
let server: Server;

afterEach(() => new Promise<unknown>((resolve) => server.close(resolve)));

async function start(options: Partial<WebhookServerOptions>) {
  const received: Received[] = [];
  const errors: unknown[] = [];
  server = createWebhookServer({
    endpoints: new Map([['/hook', endpoint]]),
    healthPath: '/health',
    store: createMemoryStore(),
    now: () => Date.parse('2026-04-21T09:05:00Z'),
    onReceived: (_, each) => received.push(each),
    onError: (error) => errors.push(error),
    ...options,
  });
  const port = await listenAt(server, { port: 0, host: '127.0.0.1', flag: '--port' });
  const ask = (path: string, method = 'POST') => fetch(`http://127.0.0.1:${port}${path}`, { method });
  return { received, errors, ask };
}

it('answers when the hint is stored, and tells a second delivery from the first', async () => {
  const store = createMemoryStore();
  const { ask, received } = await start({ store });
  expect([(await ask('/hook')).status, (await ask('/hook/')).status]).toEqual([204, 204]);
  expect(received.map(({ outcome }) => outcome)).toEqual(['stored', 'repeated']);
  const account = { provider: 'allo', account: 'main' } as const;
  expect(await store.listHints(account, '2027-01-01T00:00:00.000Z', 10)).toMatchObject([
    {
      deliveryId: 'msg-1',
      conversationId: 'allo:cll-abc123',
      receivedAt: '2026-04-21T09:05:00.000Z',
    },
  ]);
});

it('lets the vendor try again when the hint can not be stored', async () => {
  const store = { ...createMemoryStore(), addHints: away };
  const { ask, received } = await start({ store });
  const response = await ask('/hook');
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
  expect(received).toMatchObject([{ outcome: 'not_stored', error: { message: 'the disk is full' } }]);
});

it('is not well while its store does not answer', async () => {
  const store = { ...createMemoryStore(), listTombstones: away };
  const { ask } = await start({ store });
  const response = await ask('/health', 'GET');
  expect([response.status, await response.text()]).toEqual([503, 'the store does not answer\n']);
});

it('answers 500 to what nobody foresaw, and tells of it', async () => {
  const broken = { ...endpoint, read: away };
  const { ask, errors } = await start({ endpoints: new Map([['/hook', broken]]) });
  expect((await ask('/hook')).status).toBe(500);
  expect(errors).toMatchObject([{ message: 'the disk is full' }]);
});
