import { createAlloClient } from '@callweave/allo-client';
import { alloSource, itellicoSource } from '@callweave/core';
import { type ConversationStore, type SyncSummary, syncConversations } from '@callweave/core/sync';
import { createItellicoClient } from '@callweave/itellico-client';
import { onTestFinished } from 'vitest';
import {
  type AlloTruth,
  createSimulator,
  createTestClock,
  generateDialogues,
  type ItellicoTruth,
  type MovableClock,
  type RunningSimulator,
} from '../../../src/index.ts';

export interface BothVendors {
  readonly allo: RunningSimulator<AlloTruth>;
  readonly itellico: RunningSimulator<ItellicoTruth>;
  readonly clock: MovableClock;
  /** Syncs both; through addresses of one's own, or as somebody named, where a test is about them. */
  run(
    store: ConversationStore,
    as?: { readonly alloUrl?: string; readonly itellicoUrl?: string; readonly owner?: string },
  ): Promise<SyncSummary>;
}

/** Patient enough to try again, too impatient to make the test slow. */
const clientOptions = {
  requestsPerSecond: { read: null, write: null },
  retry: { baseDelayMs: 1, maxDelayMs: 2 },
};

/** Both vendors over real HTTP with about 900 rows, on a clock that the test moves. */
export async function startBoth(): Promise<BothVendors> {
  const clock = createTestClock({ at: '2026-11-02T00:00:00Z' });
  const shared = { clock, dialogues: generateDialogues({ seed: 3, count: 300 }), rateLimits: null };
  const allo = await createSimulator({ provider: 'allo', ...shared }).listen();
  const itellico = await createSimulator({ provider: 'itellico', ...shared }).listen();
  onTestFinished(() => Promise.all([allo.close(), itellico.close()]).then(() => undefined));

  /** Through addresses of one's own, where a test is about them. */
  function run(
    store: ConversationStore,
    {
      alloUrl = allo.url,
      itellicoUrl = itellico.url,
      owner = crypto.randomUUID(),
    }: { readonly alloUrl?: string; readonly itellicoUrl?: string; readonly owner?: string } = {},
  ): Promise<SyncSummary> {
    const platform = { now: clock.now, sleep: clock.sleep, uuid: () => crypto.randomUUID() };
    return syncConversations({
      sources: [
        {
          source: alloSource(createAlloClient({ ...clientOptions, apiKey: allo.apiKey, baseUrl: alloUrl })),
        },
        {
          source: itellicoSource(
            createItellicoClient({ ...clientOptions, apiKey: itellico.apiKey, baseUrl: itellicoUrl }),
          ),
        },
      ],
      store,
      owner,
      platform,
    });
  }
  return { allo, itellico, clock, run };
}
