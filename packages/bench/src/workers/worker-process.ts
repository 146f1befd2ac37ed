import { once } from 'node:events';
import { alloApi, createAlloClient } from '@callweave/allo-client';
import { alloSource } from '@callweave/core';
import { openPostgresStore } from '@callweave/core/postgres';
import { openRedisPacers, openSyncQueue, runWorker } from '@callweave/core/worker';
import type { WorkerSettings } from './messages.ts';

/** One of several workers of a queue; it says when it is ready, begins at a word, and says when nothing is left to do. */
const [settings] = (await once(process, 'message')) as [WorkerSettings];
const { redisUrl, queueName, connectionString, schema, concurrency, accounts } = settings;
const store = await openPostgresStore({ connectionString, schema });
const pacers = await openRedisPacers({ redisUrl });
const sources = accounts.map(({ name, url, apiKey }) => {
  const pacer = pacers.pacerOf({ api: { ...alloApi, baseUrl: url }, apiKey });
  const options = { apiKey, baseUrl: url, pacer };
  return {
    account: name,
    source: alloSource(createAlloClient(options)),
    backfillSource: alloSource(createAlloClient({ ...options, priority: 'background' })),
  };
});
const queue = await openSyncQueue({ redisUrl, queueName });
process.send?.('ready');
await once(process, 'message');
await queue.plan({ sources, store });
const summary = await runWorker({
  redisUrl,
  queueName,
  sources,
  store,
  concurrency,
  once: true,
  liveEveryMs: 600_000,
});
process.send?.(summary);
await queue.close();
pacers.close();
await store.close();
process.disconnect();
