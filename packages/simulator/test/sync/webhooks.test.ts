import { verifyAlloWebhook } from '@callweave/allo-client/webhooks';
import { normalizeAlloWebhook } from '@callweave/core';
import { hintOf } from '@callweave/core/sync';
import { describe, expect, it } from 'vitest';
import type { WebhookFault } from '../../src/index.ts';
import { startReceiver } from '../webhooks/receiver.ts';
import { dayMs, hourMs, minuteMs, startSyncedAllo } from './synced.ts';

/** Between the lookbacks, once a day, only webhooks and the last hour tell of anything. */
const options = { lookbackEveryMs: dayMs };

/** A store that is told of every webhook, and synced every ten minutes for so many hours. */
async function listen(faults: readonly WebhookFault[], hours: number) {
  const synced = await startSyncedAllo({
    simulator: { conversations: 1_500, edits: { share: 0.5, delayMs: { min: hourMs, max: 20 * hourMs } } },
  });
  const { allo, clock, store } = synced;
  const receiver = await startReceiver();
  const { secret } = allo.simulator.webhooks.add({ url: receiver.url });
  for (const fault of faults) allo.simulator.webhooks.inject(fault);
  let told = 0;
  let hints = 0;
  await synced.sync(options);
  synced.requests();
  for (let run = 1; run <= hours * 6; run += 1) {
    await clock.advance(10 * minuteMs);
    for (const { headers, body } of receiver.received.slice(told)) {
      told += 1;
      // They came while the clock was moved.
      const toleranceSeconds = Number.POSITIVE_INFINITY;
      const event = await verifyAlloWebhook({ headers, body, secrets: [secret ?? ''], toleranceSeconds });
      const delivery = { deliveryId: event.deliveryId, receivedAt: new Date(clock.now()) };
      const hint = hintOf(normalizeAlloWebhook(event), delivery);
      if (hint !== null) hints += await store.addHints([hint]);
    }
    await synced.sync(options);
  }
  return { synced, told, hints };
}

describe('webhooks of Allo', () => {
  it('that all arrive keep the store current: every row is as it is now, without the lookback', async () => {
    const { synced, told, hints } = await listen([], 20);
    await synced.expectTruth();
    expect([told, hints]).toEqual([67, 49]);
    // A page for each run, and a batch where webhooks came or a summary was still to come.
    expect(synced.requests()).toEqual({ searchAllConversations: 120, batchGetConversationItems: 62 });
  });

  it.each<[string, readonly WebhookFault[], { told: number; hints: number; batches: number }]>([
    ['get lost', [{ kind: 'never', rate: 1 }], { told: 0, hints: 0, batches: 30 }],
    ['are half of them lost', [{ kind: 'never', rate: 0.5 }], { told: 52, hints: 41, batches: 63 }],
    [
      'come three hours late',
      [{ kind: 'late', delayMs: 3 * hourMs, rate: 1 }],
      { told: 93, hints: 65, batches: 79 },
    ],
    [
      'come twice',
      [{ kind: 'twice', delayMs: 5 * minuteMs, rate: 1 }],
      { told: 194, hints: 69, batches: 83 },
    ],
    ['come in another order', [{ kind: 'out-of-order', rate: 0.5 }], { told: 97, hints: 69, batches: 82 }],
  ])('that %s leave the same store', async (_, faults, expected) => {
    const { synced, told, hints } = await listen(faults, 30);
    const { batches, ...counts } = expected;
    expect({ told, hints }).toEqual(counts);
    // A page for each of 180 runs; the lookback of the second day has four.
    expect(synced.requests()).toEqual({ searchAllConversations: 183, batchGetConversationItems: batches });
    // The lookback of the next day at the latest.
    await synced.clock.advance(dayMs);
    await synced.sync(options);
    await synced.expectTruth();
  });
});
