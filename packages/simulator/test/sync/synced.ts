import { setTimeout } from 'node:timers/promises';
import { createAlloClient } from '@callweave/allo-client';
import { alloSource, itellicoSource } from '@callweave/core';
import {
  type ConversationStore,
  createMemoryStore,
  type SyncOptions,
  type SyncSummary,
  syncConversations,
} from '@callweave/core/sync';
import { createItellicoClient } from '@callweave/itellico-client';
import { expect } from 'vitest';
import {
  type AlloSimulatorOptions,
  createTestClock,
  type ItellicoSimulatorOptions,
  type MovableClock,
  type RunningSimulator,
} from '../../src/index.ts';
import { type AlloUnderTest, startAllo, startItellico } from '../started.ts';

export const minuteMs = 60_000;
export const hourMs = 3_600_000;
export const dayMs = 86_400_000;

const noPace = { requestsPerSecond: { read: null, write: null } };

export interface SyncedOptions<Options> {
  readonly simulator?: Omit<Options, 'provider' | 'clock'>;
  /** Where the clock stands at first; everything happens before `until` of the simulator. */
  readonly at?: string;
  /** By how much our clock is ahead of the provider's. */
  readonly skewMs?: number;
  /** Comes between the client and the simulator. */
  readonly fetch?: typeof globalThis.fetch;
}

/** A simulator, and a store that is synced with it over HTTP, on one clock that the test moves. */
export interface Synced {
  readonly clock: MovableClock;
  readonly simulator: RunningSimulator<unknown>;
  readonly store: ConversationStore;
  readonly platform: NonNullable<SyncOptions['platform']>;
  sync(options?: Partial<SyncOptions>): Promise<SyncSummary>;
  /** The requests since the last time, by operation. */
  requests(): Readonly<Record<string, number>>;
  /** What the simulator has now, row by row, read by no code of ours; its requests are not counted. */
  truth(): Promise<ReadonlyMap<string, unknown>>;
  /** Whether the store has every row as it is now, and no other. */
  expectTruth(): Promise<void>;
}

export async function startSyncedAllo(options: SyncedOptions<AlloSimulatorOptions> = {}): Promise<
  Synced & {
    readonly allo: AlloUnderTest;
    /** How many items a search announces, of some days or of all. */
    announced(days?: { readonly from: string; readonly to: string }, type?: 'CALL' | 'SMS'): Promise<number>;
  }
> {
  const { at = '2026-10-15T00:00:00Z', simulator: switches = {} } = options;
  const clock = createTestClock({ at });
  const allo = await startAllo({ clock, ...switches });
  const { simulator } = allo;
  const platform = skewed(clock, options.skewMs);
  const fetch = options.fetch === undefined ? undefined : { fetch: options.fetch };
  const client = createAlloClient({
    apiKey: simulator.apiKey,
    baseUrl: simulator.url,
    ...noPace,
    platform: { ...platform, ...fetch },
  });

  async function readTruth(): Promise<ReadonlyMap<string, unknown>> {
    const rows = new Map<string, unknown>();
    for (let page = 1; ; page += 1) {
      const { json } = await allo.search({ page, size: 100, sort: 'DATE_ASC', extend: 'transcript' });
      for (const row of json.data ?? []) rows.set(`allo:${String(row.id)}`, row);
      if (String(json.pagination?.has_more) !== 'true') return rows;
    }
  }
  const synced = syncedWith(simulator, clock, alloSource(client, { platform }), platform, readTruth);
  return {
    allo,
    ...synced,
    announced: async (date, type) => {
      const { json } = await allo.search({
        size: 1,
        ...(date !== undefined && { date }),
        ...(type !== undefined && { type }),
      });
      return Number(json.pagination?.total_count);
    },
  };
}

export async function startSyncedItellico(
  options: SyncedOptions<ItellicoSimulatorOptions> = {},
): Promise<Synced> {
  const { at = '2026-10-15T00:00:00Z', simulator: switches = {} } = options;
  const clock = createTestClock({ at });
  const { simulator } = await startItellico({ clock, ...switches });
  const platform = skewed(clock, options.skewMs);
  const client = createItellicoClient({
    apiKey: simulator.apiKey,
    baseUrl: simulator.url,
    ...noPace,
    platform,
  });

  const readTruth = async (): Promise<ReadonlyMap<string, unknown>> =>
    new Map(simulator.truth().map(({ row }) => [`itellico:${row.conversation_id}`, row]));
  return syncedWith(simulator, clock, itellicoSource(client, { platform }), platform, readTruth);
}

function skewed(clock: MovableClock, skewMs = 0) {
  let runs = 0;
  const uuid = (): string => {
    runs += 1;
    return `run-${runs}`;
  };
  // Batches are collected in real time: who waits on the clock of a test waits until it is moved.
  const sleep = (durationMs: number, signal?: AbortSignal): Promise<void> =>
    setTimeout(durationMs, undefined, signal === undefined ? { ref: false } : { signal, ref: false });
  return { now: () => clock.now() + skewMs, sleep, uuid };
}

function syncedWith(
  simulator: RunningSimulator<unknown>,
  clock: MovableClock,
  source: SyncOptions['sources'][number]['source'],
  platform: ReturnType<typeof skewed>,
  readTruth: () => Promise<ReadonlyMap<string, unknown>>,
): Synced {
  const store = createMemoryStore();
  let counted: Record<string, number> = {};
  const count = (): void => {
    for (const [operation, requests] of Object.entries(simulator.counts().byOperation)) {
      counted[operation] = (counted[operation] ?? 0) + requests;
    }
    simulator.clearRequests();
  };
  const truth = async (): Promise<ReadonlyMap<string, unknown>> => {
    count();
    const rows = await readTruth();
    simulator.clearRequests();
    return rows;
  };
  return {
    clock,
    simulator,
    store,
    platform,
    sync: async (options = {}) => {
      const summary = await syncConversations({ sources: [{ source }], store, platform, ...options });
      expect(summary.accounts.map(({ error }) => error)).toEqual([null]);
      return summary;
    },
    requests: () => {
      count();
      const requests = counted;
      counted = {};
      return requests;
    },
    truth,
    expectTruth: async () => {
      const rows = new Map<string, unknown>();
      for await (const { conversation } of store.list()) rows.set(conversation.id, conversation.raw);
      expect(rows).toEqual(await truth());
    },
  };
}
