import { IncompleteListError } from '../incomplete-list-error.ts';
import { type AccountWork, isoAt } from './account-work.ts';
import { commitWork } from './commit-work.ts';
import { readRange } from './read-range.ts';
import type { PartitionCheckpoint } from './sync-partition.ts';
import type { HeldPartition } from './with-lease.ts';

/** Reads the rest of a partition, from where its checkpoint is. */
export async function readBackfill(
  work: AccountWork,
  { partition, lease, signal }: HeldPartition,
  onStep?: () => Promise<void>,
): Promise<void> {
  let { cursor } = partition.checkpoint;
  const checkpointOf = (completedAt: string | null): PartitionCheckpoint => ({
    version: 1,
    cursor,
    completedAt,
    lookbackAt: null,
    deepReadAt: null,
  });
  if (partition.checkpoint.completedAt !== null) return;
  try {
    await readRange(work, {
      source: work.backfillSource,
      since: cursor ?? partition.since,
      until: partition.until,
      lease,
      signal,
      checkpointAt: (completeBefore) => {
        cursor = completeBefore ?? partition.until;
        return checkpointOf(completeBefore === null ? isoAt(work.settings.platform.now()) : null);
      },
      ...(onStep === undefined ? undefined : { onStep }),
    });
  } catch (error) {
    // A step looked whole and was not: the sum of its parts is only known at the end.
    if (IncompleteListError.isInstance(error) && cursor !== null && (error.window.since ?? '') < cursor) {
      const { since } = error.window;
      cursor = since !== null && since > (partition.since ?? '') ? since : null;
      await commitWork(work, { lease, checkpoint: checkpointOf(null) });
    }
    throw error;
  }
}
