import { expect, it } from 'vitest';
import { createChangingProvider } from '../../test/support/changing-provider.ts';
import { createMemoryStore } from './memory-store.ts';
import { planSync } from './plan-sync.ts';
import { preparePartitions, runPartition } from './run-partition.ts';
import { syncConversations } from './sync-conversations.ts';

const provider = createChangingProvider();
const other = createChangingProvider({ provider: 'itellico' });
const { source } = provider;
const good = { sources: [{ source }], store: createMemoryStore() };

it.each<[string, object, string]>([
  [
    'no sources',
    { sources: [] },
    'Expected sources to be one or more sources, each as { source, account }; got an array.',
  ],
  [
    'a source as it is',
    { sources: [source] },
    'Expected source to be a source such as alloSource(client) gives; got undefined.',
  ],
  [
    'two of one account',
    { sources: [{ source }, { source, account: 'main' }] },
    'Expected each account once; got two sources of allo/main.',
  ],
  [
    'a name with a border',
    { sources: [{ source, account: 'a/b' }] },
    'Expected account to be a name of up to 100 letters',
  ],
  ['an empty name', { sources: [{ source, account: '' }] }, 'got an empty string.'],
  [
    "another provider's source for the backfill",
    { sources: [{ source, backfillSource: other.source }] },
    'Expected backfillSource to be a source of allo; got one of itellico.',
  ],
  [
    'a limit of nothing',
    { sources: [{ source, requestsPerSecond: 0 }] },
    'Expected requestsPerSecond to be a number above 0; got 0.',
  ],
  [
    'no store',
    { store: undefined },
    'Expected store to be a store such as createMemoryStore() gives; got undefined.',
  ],
  [
    'an unknown option',
    { sinse: '2026-01-01' },
    'Expected the options of a sync to be sources, store, since',
  ],
  [
    'a time that depends on the machine',
    { since: '2026-01-01T00:00' },
    'Expected since to be a date such as 2026-04-01',
  ],
  ['a negative lookback', { lookbackMs: -1 }, 'Expected lookbackMs to be a number of at least 0; got -1.'],
  [
    'no lookback at all',
    { deepReadMs: Number.NaN },
    'Expected deepReadMs to be a number of at least 0; got NaN.',
  ],
  ['a lease that ends at once', { leaseMs: 0 }, 'Expected leaseMs to be a number above 0; got 0.'],
  ['nobody as the owner', { owner: '' }, 'Expected owner to be a text; got an empty string.'],
])('refuses %s before anything is sent', async (_, wrong, message) => {
  const options = { ...good, ...wrong };
  for (const run of [syncConversations, planSync, preparePartitions]) {
    const reason: unknown = await run(options).then(
      () => expect.unreachable(),
      (error: unknown) => error,
    );
    expect(reason).toBeInstanceOf(TypeError);
    expect(String(reason)).toContain(message);
  }
  expect(provider.requests).toEqual([]);
});

it('refuses a partition that the store has not', async () => {
  const partitionKey = 'allo/main/live';
  await expect(runPartition({ source: { source }, store: good.store, partitionKey })).rejects.toThrow(
    'Expected a partition of allo/main; got "allo/main/live", which the store has not. Add partitions with preparePartitions first.',
  );
});
