import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs, startSyncedAllo, startSyncedItellico } from './synced.ts';

/** Nothing but the overlap makes up for the clock: the lookback comes once a year. */
const options = { lookbackEveryMs: 365 * dayMs, deepReadEveryMs: 365 * dayMs };

describe.each([
  ['10 minutes ahead of', 10 * minuteMs, { searchAllConversations: 191, batchGetConversationItems: 38 }],
  ['10 minutes behind', -10 * minuteMs, { searchAllConversations: 192, batchGetConversationItems: 37 }],
])('with our clock %s the provider', (_, skewMs, ofAllo) => {
  it('nothing of Allo is lost', async () => {
    const synced = await startSyncedAllo({ simulator: { conversations: 4_000 }, skewMs });
    await synced.sync(options);
    synced.requests();
    for (let run = 1; run <= 96; run += 1) {
      await synced.clock.advance(15 * minuteMs);
      await synced.sync(options);
    }
    // Allo is asked for the days around the hour, which are two pages; and for summaries that were still to come.
    expect(synced.requests()).toEqual(ofAllo);
    await synced.expectTruth();
  });

  it('nothing of itellico is lost', async () => {
    const synced = await startSyncedItellico({
      simulator: { conversations: 4_000, runningShare: 0 },
      skewMs,
    });
    await synced.sync(options);
    synced.requests();
    for (let run = 1; run <= 96; run += 1) {
      await synced.clock.advance(15 * minuteMs);
      await synced.sync(options);
    }
    expect(synced.requests()).toEqual({ listConversations: 96 });
    await synced.clock.advance(hourMs);
    await synced.sync();
    await synced.expectTruth();
  });
});

it('a clock that changes between runs, ahead at one and behind at the next, loses nothing', async () => {
  const synced = await startSyncedAllo({ simulator: { conversations: 4_000 } });
  await synced.sync(options);
  for (let run = 1; run <= 48; run += 1) {
    await synced.clock.advance(15 * minuteMs);
    const now = (): number => synced.clock.now() + (run % 2 === 0 ? 10 : -10) * minuteMs;
    await synced.sync({ ...options, platform: { ...synced.platform, now } });
  }
  await synced.expectTruth();
});

it('without the overlap a clock that is ahead would lose some', async () => {
  const synced = await startSyncedAllo({ simulator: { conversations: 4_000 }, skewMs: 10 * minuteMs });
  for (let run = 0; run <= 48; run += 1) {
    await synced.sync({ ...options, overlapMs: 0 });
    await synced.clock.advance(15 * minuteMs);
  }
  await expect(synced.expectTruth()).rejects.toThrow();
});
