import { expect, it } from 'vitest';
import type { Json } from '../started.ts';
import { hourMs, startSyncedAllo } from './synced.ts';

it('what vanishes is missed, then deleted, and restored when it is there again', async () => {
  const hidden = new Set<string>();
  const fetchVisible: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const body = (await response.json()) as Json;
    const data = body.data?.filter(({ id }) => !hidden.has(String(id)));
    const gone = (body.data?.length ?? 0) - (data?.length ?? 0);
    const pagination = { ...body.pagination, total_count: Number(body.pagination?.total_count) - gone };
    return Response.json({ ...body, data, pagination }, { status: response.status });
  };
  const synced = await startSyncedAllo({ fetch: fetchVisible });
  await synced.sync();
  await synced.expectTruth();
  const before = await synced.store.count();
  const ids: string[] = [];
  for await (const { conversation } of synced.store.list({ first: 'newest', limit: 3 })) {
    ids.push(conversation.id);
    hidden.add(conversation.providerId);
  }
  synced.requests();

  await synced.sync();
  expect(synced.requests()).toEqual({ searchAllConversations: 1, batchGetConversationItems: 1 });
  expect((await synced.store.count()).conversations).toBe(before.conversations);
  expect((await synced.store.get(ids[0] ?? ''))?.missedAt).toBe('2026-10-15T00:00:00.000Z');

  await synced.clock.advance(hourMs);
  expect((await synced.sync()).accounts[0]?.deleted).toBe(3);
  expect(synced.requests()).toEqual({ searchAllConversations: 1, batchGetConversationItems: 1 });
  expect((await synced.store.count()).deleted).toBe(3);

  hidden.clear();
  await synced.clock.advance(hourMs);
  await synced.sync();
  expect(synced.requests()).toEqual({ searchAllConversations: 1 });
  await synced.expectTruth();
});
