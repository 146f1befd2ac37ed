import type { JobsOptions } from 'bullmq';
import type { SyncAccount, SyncPartition } from '../sync/sync-partition.ts';

/** What stands in the queue for a partition: names and counts, nothing secret and nothing that was said. */
export interface PartitionJobData extends SyncAccount {
  readonly partitionKey: string;
  readonly kind: SyncPartition['kind'];
  /** Attempts that failed since the last one that did not. */
  readonly failures: number;
  /** How often its worker had died by the last time that all went well. */
  readonly deathsBefore: number;
  /** Whether it is `live`, had its round, and waits for the next. */
  readonly isResting: boolean;
}

/** BullMQ's ids have no colons, which the times in a key have. */
export function jobIdOf(partitionKey: string): string {
  return encodeURIComponent(partitionKey);
}

export function jobDataOf({ key, provider, account, kind }: SyncPartition): PartitionJobData {
  return { provider, account, partitionKey: key, kind, failures: 0, deathsBefore: 0, isResting: false };
}

/**
 * One job for a partition, whoever adds it and how often. It leaves the queue when its partition is done, and stays
 * among the failed when it can't be done.
 *
 * @param place of the partition among those of its account that are left, the newest being the first: what is live goes
 *   before all, and then each account's next one, so that a large account does not stand before a hundred small ones.
 */
export function jobOptionsOf({ key, kind }: Pick<SyncPartition, 'key' | 'kind'>, place: number): JobsOptions {
  return {
    jobId: jobIdOf(key),
    // Zero goes first: https://docs.bullmq.io/guide/jobs/prioritized
    priority: kind === 'live' ? 0 : Math.min(place + 1, 1_000_000),
    removeOnComplete: true,
    removeOnFail: false,
    // Words are kept of an error, its stack is not: it names paths, and may hold what the error was made of.
    stackTraceLimit: 0,
  };
}
