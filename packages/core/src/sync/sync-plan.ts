import type { SyncAccount } from './sync-partition.ts';

/** What a sync would cost now. */
export interface SyncPlan {
  /** In the order of the sources. */
  readonly accounts: readonly AccountPlan[];
}

/** Estimates; null where the provider does not tell how many there are. */
export interface AccountPlan extends SyncAccount {
  /** Conversations that would be read, those that are stored already included. */
  readonly conversations: number | null;
  readonly requests: number | null;
  readonly minutes: number | null;
  /** Why nothing could be found out for this account; null when it could. */
  readonly error: unknown;
}
