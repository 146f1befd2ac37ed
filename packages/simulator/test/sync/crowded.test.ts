import { expect, it } from 'vitest';
import type { Json } from '../started.ts';
import { startSyncedAllo } from './synced.ts';

/** More than 10,000 items a day. */
const crowded = { conversations: 420_000 };

it('10,000 rows with one timestamp are all there, and a second run reads them without writing any', async () => {
  // On its way to us every row of the day gets the same time.
  const fetchSameTime: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const body = (await response.json()) as Json;
    const data = body.data?.map((row) => ({ ...row, date: `${String(row.date).slice(0, 10)}T12:00:00Z` }));
    return Response.json({ ...body, data }, { status: response.status });
  };
  const synced = await startSyncedAllo({
    simulator: crowded,
    at: '2026-11-01T12:00:00Z',
    fetch: fetchSameTime,
  });
  const since = '2026-10-31T00:00:00Z';
  const { accounts } = await synced.sync({ since });
  const stored = await synced.store.count();
  expect(stored).toMatchObject({
    firstStartedAt: '2026-10-31T12:00:00.000Z',
    lastStartedAt: '2026-10-31T12:00:00.000Z',
  });
  expect(stored.conversations).toBeGreaterThan(10_000);
  expect(stored.conversations).toBe(await synced.announced({ from: '2026-10-31', to: '2026-10-31' }));
  expect(accounts[0]?.inserted).toBe(stored.conversations);
  // Two days of about 10,400: one request to learn that they are too many, and the pages of each.
  expect(synced.requests()).toEqual({ searchAllConversations: 209 });
  const again = await synced.sync({ since });
  expect(again.accounts[0]).toMatchObject({ inserted: 0, updated: 0, unchanged: stored.conversations });
});

it('a day above the cap of the search is read by its parts', async () => {
  const synced = await startSyncedAllo({
    simulator: { ...crowded, searchCap: 9_000 },
    at: '2026-11-01T12:00:00Z',
  });
  await synced.sync({ since: '2026-10-31T00:00:00Z' });
  const { conversations } = await synced.store.count();
  expect(conversations).toBeGreaterThan(10_000);
  expect(synced.requests()).toEqual({ searchAllConversations: 207 });
  const announced = await Promise.all(
    (['CALL', 'SMS'] as const).map((type) =>
      synced.announced({ from: '2026-10-31', to: '2026-10-31' }, type),
    ),
  );
  expect(conversations).toBe(announced.reduce((sum, count) => sum + count, 0));
});

it('a backfill that is killed reads one window again at most', async () => {
  const synced = await startSyncedAllo({ simulator: { conversations: 12_000 }, at: '2026-11-01T12:00:00Z' });
  const controller = new AbortController();
  let rows = 0;
  const stopped = synced.sync({
    signal: controller.signal,
    onEvent: (event) => {
      if (event.type !== 'committed') return;
      rows += event.changes.length;
      if (rows > 20_000) controller.abort('stop');
    },
  });
  await expect(stopped).rejects.toBe('stop');
  const backfill = (await synced.store.listPartitions()).find(({ kind }) => kind === 'backfill');
  expect(backfill?.checkpoint).toMatchObject({ cursor: '2026-09-17T00:00:00.000Z', completedAt: null });
  await synced.sync();
  const { conversations } = await synced.store.count();
  expect(conversations).toBe(await synced.announced());
  // 281 pages in all; once more those of the last days and of the window that was interrupted; and years without a row.
  expect(synced.requests()).toEqual({ searchAllConversations: 378 });
});
