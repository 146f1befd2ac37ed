import { expect, it } from 'vitest';
import {
  createMemoryStore,
  planSync,
  preparePartitions,
  runPartition,
  syncConversations,
} from '../../src/sync/index.ts';
import { callAt, createChangingProvider, createHandClock } from '../support/changing-provider.ts';

const dayMs = 86_400_000;

/** A call a day for the 60 days before now. */
function createWorld() {
  const provider = createChangingProvider();
  const clock = createHandClock('2026-06-20T12:00:00Z');
  const store = createMemoryStore();
  for (let day = 0; day < 60; day += 1) {
    const call = callAt(`cll-${day}`, new Date(clock.now() - day * dayMs - 1).toISOString());
    provider.conversations.set(call.id, call);
  }
  return {
    provider,
    clock,
    store,
    options: { sources: [{ source: provider.source }], store, platform: clock },
  };
}

it('the parts, done one by one by whoever, are the whole', async () => {
  const { provider, clock, store, options } = createWorld();
  const partitions = await preparePartitions(options);
  expect(partitions.map(({ key }) => key)).toEqual([
    'allo/main/..2026-06-13T00:00:00.000Z',
    'allo/main/live',
  ]);
  const done = [];
  for (const { key } of partitions) {
    done.push(
      await runPartition({ source: { source: provider.source }, store, partitionKey: key, platform: clock }),
    );
  }
  const none = { provider: 'allo', account: 'main', outcome: 'done', updated: 0, unchanged: 0, deleted: 0 };
  expect(done).toEqual([
    { ...none, partitionKey: 'allo/main/..2026-06-13T00:00:00.000Z', inserted: 52 },
    { ...none, partitionKey: 'allo/main/live', inserted: 8 },
  ]);
  expect((await store.count()).conversations).toBe(60);
  provider.requests.length = 0;
  expect(await preparePartitions(options)).toHaveLength(2);
  expect(provider.requests).toEqual([]);
});

it('a part that another works at is busy', async () => {
  const { provider, clock, store, options } = createWorld();
  await preparePartitions(options);
  const partitionKey = 'allo/main/live';
  await store.acquireLease(partitionKey, { owner: 'other', durationMs: 60_000, now: clock.now() });
  provider.requests.length = 0;
  const run = { source: { source: provider.source }, store, partitionKey, platform: clock };
  expect(await runPartition(run)).toMatchObject({ outcome: 'busy', inserted: 0 });
  expect(provider.requests).toEqual([]);
});

it('two runs that begin at the same time share the work, and neither does what the other did', async () => {
  const { provider, store, options } = createWorld();
  const both = await Promise.all([syncConversations(options), syncConversations(options)]);
  const inserted = both.map(({ accounts }) => accounts[0]?.inserted ?? 0);
  expect(inserted.reduce((sum, count) => sum + count)).toBe(60);
  expect(both.map(({ accounts }) => accounts[0]?.unchanged)).toEqual([0, 0]);
  expect((await store.listPartitions()).every(({ leasedBy }) => leasedBy === null)).toBe(true);
  expect(provider.requests.filter((request) => request.endsWith('page 6'))).toHaveLength(1);
});

it('what it costs is told by one request, and nothing is written', async () => {
  const { provider, store, options } = createWorld();
  const plan = { provider: 'allo', account: 'main', error: null };
  expect(await planSync(options)).toEqual({
    accounts: [{ ...plan, conversations: 60, requests: 1, minutes: 1 / 300 }],
  });
  expect(provider.requests).toEqual(['list .. page 1']);
  expect(await store.listPartitions()).toEqual([]);

  await syncConversations(options);
  provider.requests.length = 0;
  expect((await planSync(options)).accounts).toMatchObject([{ conversations: 7, requests: 1 }]);
  expect(provider.requests).toEqual(['list 2026-06-13T12:00:00.000Z.. page 1']);
});

it('what it costs takes the limit of the key, and what is left of an interrupted backfill', async () => {
  const { provider, clock, store, options } = createWorld();
  await preparePartitions(options);
  await runPartition({
    source: { source: provider.source },
    store,
    partitionKey: 'allo/main/live',
    platform: clock,
  });
  const sources = [{ source: provider.source, requestsPerSecond: 1 }];
  clock.advance(10 * dayMs);
  provider.requests.length = 0;
  expect((await planSync({ ...options, sources })).accounts).toMatchObject([
    { conversations: 60, minutes: 1 / 60 },
  ]);
  clock.advance(30 * dayMs);
  await syncConversations({ ...options, since: '2026-06-01' });
  expect((await planSync({ ...options, since: '2026-06-01' })).accounts).toMatchObject([
    { conversations: 0 },
  ]);
});

it('what it costs is not told of an account that can not be asked', async () => {
  const { provider, options } = createWorld();
  const revoked = new Error('401');
  provider.onRequest = () => Promise.reject(revoked);
  expect((await planSync(options)).accounts).toEqual([
    { provider: 'allo', account: 'main', conversations: null, requests: null, minutes: null, error: revoked },
  ]);
});
