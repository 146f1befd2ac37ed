import type { AccountSummary, SyncOptions, SyncSummary } from '@callweave/core/sync';
import { syncConversations } from '@callweave/core/sync';
import type { Platform } from '@callweave/transport/platform';

export interface SyncOnceOptions {
  readonly syncOptions: SyncOptions;
  readonly platform: Pick<Platform, 'now' | 'sleep'>;
  /** Others hold what is to be read, and are waited for until then, in milliseconds since 1970. */
  readonly onWait: (accounts: readonly AccountSummary[], untilMs: number) => void;
}

/**
 * One run. What others hold is waited for, once, until their leases end: whoever was killed holds them for a minute at
 * most, and starting again must not end with less than everything. A run that is still at work has renewed them by
 * then, and goes on alone.
 */
export async function syncOnce({ syncOptions, platform, onWait }: SyncOnceOptions): Promise<SyncSummary> {
  const first = await syncConversations(syncOptions);
  const left = first.accounts.filter(isLeftToOthers);
  const untilMs = await latestLeaseEnd(syncOptions, left);
  if (untilMs === null) return first;
  onWait(left, untilMs);
  await platform.sleep(Math.max(0, untilMs - platform.now()) + 1, syncOptions.signal);
  return addSummaries(first, await syncConversations(syncOptions));
}

export function isLeftToOthers({ partitions, error }: AccountSummary): boolean {
  return partitions.busy > 0 && error === null;
}

async function latestLeaseEnd(
  { store }: SyncOptions,
  accounts: readonly AccountSummary[],
): Promise<number | null> {
  const partitions = await Promise.all(accounts.map((account) => store.listPartitions(account)));
  const ends = partitions.flat().flatMap(({ leaseExpiresAt }) => leaseExpiresAt ?? []);
  return ends.length === 0 ? null : Math.max(...ends.map((end) => Date.parse(end)));
}

/** What both did; how it stands is what the later one says. */
function addSummaries(first: SyncSummary, later: SyncSummary): SyncSummary {
  const accounts = later.accounts.map((account, index) => {
    const before = first.accounts[index];
    if (before === undefined) return account;
    return {
      ...account,
      inserted: before.inserted + account.inserted,
      updated: before.updated + account.updated,
      unchanged: before.unchanged + account.unchanged,
      deleted: before.deleted + account.deleted,
    };
  });
  return { accounts };
}
