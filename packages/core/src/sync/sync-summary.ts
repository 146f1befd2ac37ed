import type { SyncAccount } from './sync-partition.ts';

export interface SyncSummary {
  /** In the order of the sources. */
  readonly accounts: readonly AccountSummary[];
}

/** What a run did for one account. */
export interface AccountSummary extends SyncAccount {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly deleted: number;
  /** Conversations that are still to be completed. */
  readonly pending: number;
  readonly partitions: {
    readonly completed: number;
    /** Left for another run, which works at them. */
    readonly busy: number;
    /** Not reached, because of the error. */
    readonly left: number;
  };
  /** Why the account was not brought up to date; null when it was. */
  readonly error: unknown;
}
