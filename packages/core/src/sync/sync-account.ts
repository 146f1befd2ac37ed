import type { AccountWork } from './account-work.ts';
import { checkPending } from './check-pending.ts';
import { followHints } from './follow-hints.ts';
import { floorOf, preparePartitionsOf } from './prepare-partitions.ts';
import { readBackfill } from './read-backfill.ts';
import { type LiveRound, readLive } from './read-live.ts';
import type { SyncPartition } from './sync-partition.ts';
import { type HeldPartition, withLease } from './with-lease.ts';

/** How old the last live read may get while a backfill goes on, and how old it may be at the end. */
const liveAgainAfterMs = 600_000;

export interface PartitionCounts {
  completed: number;
  busy: number;
  left: number;
}

/**
 * Everything for one account: what is live first, and again between the steps of the backfill, which begins with the
 * latest.
 */
export async function syncAccount(work: AccountWork, counts: PartitionCounts): Promise<void> {
  const { settings } = work;
  const { now } = settings.platform;
  const partitions = await preparePartitionsOf(work);
  const floor = floorOf(partitions);
  const live = partitions.find(({ kind }) => kind === 'live');
  const open = partitions.filter(
    ({ kind, checkpoint }) => kind === 'backfill' && checkpoint.completedAt === null,
  );
  open.sort((left, right) => ((right.until ?? '') < (left.until ?? '') ? -1 : 1));
  counts.left = open.length + 1;
  let liveReadAtMs = Number.NEGATIVE_INFINITY;

  async function readOfLate({ isAgain }: { readonly isAgain: boolean }): Promise<'done' | 'busy'> {
    liveReadAtMs = now();
    if (live === undefined) return 'busy';
    return workAt(work, live.key, (held) => workLive(work, held, { floor, isAgain }));
  }
  const takeTurns = async (): Promise<void> => {
    if (now() - liveReadAtMs >= liveAgainAfterMs) await readOfLate({ isAgain: true });
    else await followHints(work, { floor, signal: settings.signal });
  };
  const count = (outcome: 'done' | 'busy'): void => {
    counts[outcome === 'done' ? 'completed' : 'busy'] += 1;
    counts.left -= 1;
  };

  const outcome = await readOfLate({ isAgain: false });
  // Who can't have the partition can follow webhooks all the same.
  if (outcome === 'busy') await followHints(work, { floor, signal: settings.signal });
  count(outcome);
  for (const { key } of open) {
    settings.signal?.throwIfAborted();
    count(await workAt(work, key, (held) => readBackfill(work, held, takeTurns)));
    await takeTurns();
  }
}

/** Works at one partition of any kind. */
export async function workAtPartition(work: AccountWork, partition: SyncPartition): Promise<'done' | 'busy'> {
  const floor = floorOf(await work.store.listPartitions(work.account));
  return workAt(work, partition.key, (held) =>
    partition.kind === 'live' ? workLive(work, held, { floor, isAgain: false }) : readBackfill(work, held),
  );
}

/** Webhooks first, as they name what somebody may be waiting for; then the list; then what no list has brought. */
async function workLive(work: AccountWork, held: HeldPartition, round: LiveRound): Promise<void> {
  await followHints(work, { floor: round.floor, signal: held.signal });
  await readLive(work, held, round);
  await checkPending(work, held);
}

async function workAt(
  work: AccountWork,
  partitionKey: string,
  task: (held: HeldPartition) => Promise<void>,
): Promise<'done' | 'busy'> {
  const { account, settings } = work;
  return withLease(work, partitionKey, async (held) => {
    settings.onEvent({ ...account, type: 'partition_started', partitionKey });
    await task(held);
    settings.onEvent({ ...account, type: 'partition_completed', partitionKey });
  });
}
