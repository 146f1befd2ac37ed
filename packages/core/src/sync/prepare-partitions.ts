import type { ConversationSource } from '../conversation-source.ts';
import { type AccountWork, isoAt } from './account-work.ts';
import { liveKeyOf, planLivePartition, planPartitions, uncoveredRanges } from './plan-partitions.ts';
import type { SyncPartition } from './sync-partition.ts';
import { withLease } from './with-lease.ts';

/**
 * Adds the partitions that an account does not have yet, and gives all of them. Only who holds the lease of `live` adds
 * any, so that two runs that start at once do not cut the time in two ways; the other takes what is there.
 */
export async function preparePartitionsOf(work: AccountWork): Promise<readonly SyncPartition[]> {
  const { account, store, settings } = work;
  const { sinceMs, lookbackMs, platform } = settings;
  const known = await store.listPartitions(account);
  if (!known.some(({ kind }) => kind === 'live')) {
    const nowMs = platform.now();
    await store.addPartitions([planLivePartition(account, { sinceMs, lookbackMs, nowMs })]);
  } else if (uncoveredRanges({ sinceMs, existing: known }).length === 0) return known;

  await withLease(work, liveKeyOf(account), async ({ signal }) => {
    const existing = await store.listPartitions(account);
    const uncovered = uncoveredRanges({ sinceMs, existing });
    const [oldest, newest] = [uncovered[0], uncovered.at(-1)];
    if (oldest === undefined || newest === undefined) return;
    const rowsExpected = await countAnnounced(work.backfillSource, {
      since: Number.isFinite(oldest.sinceMs) ? isoAt(oldest.sinceMs) : null,
      until: isoAt(newest.untilMs),
      signal,
    });
    const nowMs = platform.now();
    await store.addPartitions(planPartitions({ ...account, sinceMs, existing, nowMs, rowsExpected }));
  });
  return store.listPartitions(account);
}

/** How many conversations a list announces, by its first request; null when the source does not tell. */
export async function countAnnounced(
  source: ConversationSource,
  range: {
    readonly since: string | null;
    readonly until: string | null;
    readonly signal: AbortSignal | undefined;
  },
): Promise<number | null> {
  const { since, until, signal } = range;
  let announced: number | null | undefined;
  const list = source.list({
    ...(since === null ? undefined : { since }),
    ...(until === null ? undefined : { until }),
    signal,
    transcript: false,
    onProgress: ({ totalCount }) => {
      announced ??= totalCount;
    },
  });
  for await (const _ of list) break;
  // A list without a page that has anything is empty.
  return announced === undefined ? 0 : announced;
}

/** From when on an account's conversations are copied; null for all of them. */
export function floorOf(partitions: readonly Pick<SyncPartition, 'since'>[]): string | null {
  let floor: string | null = null;
  for (const { since } of partitions) {
    if (since === null) return null;
    if (floor === null || since < floor) floor = since;
  }
  return floor;
}
