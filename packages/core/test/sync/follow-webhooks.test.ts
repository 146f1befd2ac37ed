import { expect, it } from 'vitest';
import { createMemoryStore, followWebhooks, syncConversations } from '../../src/sync/index.ts';
import { callAt, createChangingProvider, createHandClock } from '../support/changing-provider.ts';

function createWorld() {
  const store = createMemoryStore();
  const provider = createChangingProvider();
  const call = (id: string, date: string): void => {
    const conversation = callAt(id, date);
    provider.conversations.set(conversation.id, conversation);
  };
  call('cll-one', '2026-06-20T11:00:00Z');
  call('cll-two', '2026-06-20T11:10:00Z');
  const options = {
    sources: [{ source: provider.source }],
    store,
    platform: createHandClock('2026-06-20T12:00:00Z'),
  };
  const hint = (deliveryId: string, id: string) =>
    store.addHints([
      {
        provider: 'allo',
        account: 'main',
        deliveryId,
        conversationId: `allo:${id}`,
        receivedAt: '2026-06-20T12:00:00.000Z',
      },
    ]);
  return { store, provider, options, hint };
}

it('reads what webhooks named, each once, in one request, and nothing else', async () => {
  const { store, provider, options, hint } = createWorld();
  expect([await hint('msg-1', 'cll-one'), await hint('msg-1', 'cll-one')]).toEqual([1, 0]);
  await hint('msg-2', 'cll-one');
  expect(await followWebhooks(options)).toEqual({
    accounts: [
      {
        provider: 'allo',
        account: 'main',
        inserted: 1,
        updated: 0,
        unchanged: 0,
        deleted: 0,
        pending: 0,
        partitions: { completed: 0, busy: 0, left: 0 },
        error: null,
      },
    ],
  });
  expect(provider.requests).toEqual(['ids 1']);
  expect(await store.get('allo:cll-two')).toBeNull();
  expect(await followWebhooks(options)).toMatchObject({ accounts: [{ inserted: 0, unchanged: 0 }] });
  expect(provider.requests).toEqual(['ids 1']);
});

it('leaves out what is from before the time that a sync copies', async () => {
  const { store, options, hint } = createWorld();
  await syncConversations({ ...options, since: '2026-06-20T11:05:00Z' });
  await hint('msg-1', 'cll-one');
  await hint('msg-2', 'cll-two');
  await followWebhooks(options);
  expect(await store.get('allo:cll-one')).toBeNull();
  expect(await store.get('allo:cll-two')).not.toBeNull();
});

it('tells why an account could not be read, and reads it the next time', async () => {
  const { store, provider, options, hint } = createWorld();
  await hint('msg-1', 'cll-one');
  provider.onRequest = () => {
    throw new Error('away');
  };
  expect(await followWebhooks(options)).toMatchObject({
    accounts: [{ inserted: 0, error: { message: 'away' } }],
  });
  provider.onRequest = () => undefined;
  expect(await followWebhooks(options)).toMatchObject({ accounts: [{ inserted: 1, error: null }] });
  expect(await store.listHints({ provider: 'allo', account: 'main' }, '2027-01-01T00:00:00.000Z', 1)).toEqual(
    [],
  );
});

it('refuses options that can not be used', async () => {
  const { options } = createWorld();
  await expect(followWebhooks({ ...options, sources: [] })).rejects.toThrow(TypeError);
});
