import { expect, it } from 'vitest';
import {
  createMemoryStore,
  type SyncEvent,
  type SyncOptions,
  syncConversations,
} from '../../src/sync/index.ts';
import { callAt, createChangingProvider, createHandClock } from '../support/changing-provider.ts';

const hourMs = 3_600_000;

function createWorld() {
  const provider = createChangingProvider();
  const clock = createHandClock('2026-06-20T12:00:00Z');
  const store = createMemoryStore();
  const run = (options: Partial<SyncOptions> = {}) =>
    syncConversations({ sources: [{ source: provider.source }], store, platform: clock, ...options });
  const hint = (id: string, deliveryId: string) =>
    store.addHints([
      {
        provider: 'allo',
        account: 'main',
        deliveryId,
        conversationId: `allo:${id}`,
        receivedAt: new Date(clock.now()).toISOString(),
      },
    ]);
  return { provider, clock, store, run, hint };
}

it('250 webhooks of 120 conversations are followed by two batches, and never again', async () => {
  const { provider, run, hint } = createWorld();
  await run();
  for (let index = 0; index < 250; index += 1) {
    const call = callAt(`cll-${index % 120}`, '2026-06-01T00:00:00Z');
    provider.conversations.set(call.id, call);
    await hint(call.providerId, `msg-${index}`);
  }
  provider.requests.length = 0;
  const { accounts } = await run({ lookbackEveryMs: 30 * 24 * hourMs });
  expect(accounts[0]).toMatchObject({ inserted: 120 });
  // A hundred hints at a time, each conversation once among them.
  expect(provider.requests.filter((request) => request.startsWith('ids'))).toEqual([
    'ids 100',
    'ids 100',
    'ids 50',
  ]);
  expect(await hint('cll-1', 'msg-1')).toBe(0);
  provider.requests.length = 0;
  await run({ lookbackEveryMs: 30 * 24 * hourMs });
  expect(provider.requests).toHaveLength(1);
});

it('a conversation that is not there yet is asked for ever less often, for two days, and then told', async () => {
  const { provider, clock, store, run, hint } = createWorld();
  await run();
  await hint('cll-none', 'msg-1');
  const asked: number[] = [];
  const events: SyncEvent[] = [];
  const start = clock.now();
  for (let minute = 0; minute <= 50 * 60; minute += 1) {
    provider.requests.length = 0;
    await run({ onEvent: (event) => events.push(event) });
    if (provider.requests.includes('ids 1')) asked.push((clock.now() - start) / 60_000);
    clock.advance(60_000);
  }
  expect(asked).toEqual([0, 1, 3, 7, 15, 31, 63, 127, 255, 511, 871, 1231, 1591, 1951, 2311, 2671, 2880]);
  expect(events.filter(({ type }) => type === 'hint_expired')).toEqual([
    {
      provider: 'allo',
      account: 'main',
      type: 'hint_expired',
      deliveryId: 'msg-1',
      conversationId: 'allo:cll-none',
    },
  ]);
  expect(await store.listHints({ provider: 'allo', account: 'main' }, '9999', 10)).toEqual([]);
});

it('a conversation from before what is to be copied is not copied', async () => {
  const { provider, store, run, hint } = createWorld();
  const call = callAt('cll-1', '2026-01-01T00:00:00Z');
  provider.conversations.set(call.id, call);
  await run({ since: '2026-06-01' });
  await hint('cll-1', 'msg-1');
  await run({ since: '2026-06-01' });
  expect(await store.get(call.id)).toBeNull();
  expect(await store.listHints({ provider: 'allo', account: 'main' }, '9999', 10)).toEqual([]);
});
