import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs, startSyncedAllo, startSyncedItellico } from './synced.ts';

describe('Allo: transcripts and summaries that come late', () => {
  it.each([
    ['minutes', 7 * minuteMs, 27],
    ['hours', 5 * hourMs, 59],
    ['6 days', 6 * dayMs, 101],
  ])('by %s are there once they came, by pages and full batches', async (_, delayMs, batches) => {
    const synced = await startSyncedAllo({
      simulator: { transcriptDelayMs: delayMs, summaryDelayMs: delayMs },
    });
    await synced.sync({ lookbackEveryMs: dayMs });
    await synced.expectTruth();
    synced.requests();
    for (let hour = 1; hour <= 10 * 24; hour += 1) {
      await synced.clock.advance(hourMs);
      await synced.sync({ lookbackEveryMs: dayMs });
    }
    const requests = synced.requests();
    await synced.clock.moveTo('2026-11-09T00:00:00Z');
    await synced.sync();
    await synced.expectTruth();
    expect((await synced.store.count()).pending).toBe(0);
    // A page for each of the 240 runs; a batch only for the runs at which something was due.
    expect(requests).toEqual({ searchAllConversations: 240, batchGetConversationItems: batches });
  });

  it('are there also where a batch has no transcripts: the lookback brings them', async () => {
    const synced = await startSyncedAllo({
      simulator: { transcriptDelayMs: 5 * hourMs, summaryDelayMs: hourMs, batchExtend: 'ignored' },
    });
    for (let hour = 0; hour <= 3 * 24; hour += 1) {
      await synced.sync({ lookbackEveryMs: dayMs });
      await synced.clock.advance(hourMs);
    }
    await synced.sync();
    await synced.expectTruth();
  });
});

describe('Allo: what is edited after 20 days', () => {
  const edits = { share: 1, delayMs: 20 * dayMs };
  const runDaily = async (deepReadMs: number) => {
    const synced = await startSyncedAllo({ simulator: { edits }, at: '2026-10-20T00:00:00Z' });
    for (let day = 0; day <= 45; day += 1) {
      await synced.sync({ deepReadMs });
      await synced.clock.advance(dayMs);
    }
    return synced;
  };

  it('is read by the deep read, a week later at most', async () => {
    const synced = await runDaily(30 * dayMs);
    await synced.expectTruth();
    // A page for each of the 46 days, one to count and one for what is older, and two deep reads of two pages.
    expect(synced.requests()).toEqual({ searchAllConversations: 50 });
  });

  it('would not be there without', async () => {
    const synced = await runDaily(0);
    await expect(synced.expectTruth()).rejects.toThrow();
  });
});

describe('itellico: conversations that are still going on', () => {
  it.each([['honoured'], ['ignored'], ['capped']] as const)(
    'are complete once they end, with a list whose pages are %s',
    async (conversationPaging) => {
      const synced = await startSyncedItellico({
        simulator: { conversations: 6_000, runningShare: 0, conversationPaging },
        at: '2026-10-20T00:00:00Z',
      });
      await synced.sync({ lookbackEveryMs: dayMs });
      await synced.expectTruth();
      synced.requests();
      for (let run = 1; run <= 24; run += 1) {
        await synced.clock.advance(2 * minuteMs);
        await synced.sync({ lookbackEveryMs: dayMs, overlapMs: 0 });
      }
      // A list for each run; by its id what was going on and had begun before the last one.
      expect(synced.requests()).toEqual({ listConversations: 26 });
      await synced.clock.moveTo('2026-11-02T00:00:00Z');
      await synced.sync();
      await synced.expectTruth();
      expect((await synced.store.count()).pending).toBe(0);
    },
  );
});
