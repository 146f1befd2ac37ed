import type { Provider } from '../conversation.ts';

/** Whose conversations: a provider, and the caller's name for one account of it. */
export interface SyncAccount {
  readonly provider: Provider;
  /** The caller's name for it, such as `main`; no key and nothing secret. */
  readonly account: string;
}

/**
 * A part of the work that one run does alone, and that is resumed by itself.
 *
 * - `backfill`: the conversations that started in a range of time, read once.
 * - `live`: everything of late, read again and again.
 */
export interface SyncPartition extends SyncAccount {
  /** `provider/account/live`, or `provider/account/since..until`. */
  readonly key: string;
  readonly kind: 'backfill' | 'live';
  /** ISO 8601 in UTC; null for a range without a beginning. */
  readonly since: string | null;
  /** ISO 8601 in UTC, not included; null for `live`. */
  readonly until: string | null;
  readonly checkpoint: PartitionCheckpoint;
  /** Who works at it, and until when at the latest; null when nobody does. */
  readonly leasedBy: string | null;
  readonly leaseExpiresAt: string | null;
}

/** How far a partition has come. JSON; times are ISO 8601 in UTC. */
export interface PartitionCheckpoint {
  readonly version: 1;
  /**
   * Everything that started before was read once. Of `live` the time at which the request was sent whose answer was
   * stored whole: never a time taken from rows, and never moved back for a lookback. Null before the first step.
   */
  readonly cursor: string | null;
  /** Of `backfill`: when its range was read to the end. */
  readonly completedAt: string | null;
  /** Of `live`: when the days of the lookback were last read again. */
  readonly lookbackAt: string | null;
  /** Of `live`: when the weeks of the deep read were last read again. */
  readonly deepReadAt: string | null;
}

/** The right to work at a partition. */
export interface Lease {
  readonly partitionKey: string;
  readonly owner: string;
  /** Counts up with each lease of the partition, so that who lost it can no longer write. */
  readonly token: number;
}
