import type { SyncOptions } from '../sync/sync-options.ts';
import type { SyncAccount } from '../sync/sync-partition.ts';
import type { WorkerEvent } from './worker-event.ts';

/** What a plan is made of: the options of a sync, which say what is wanted of which accounts. */
export interface PlanOptions extends Omit<SyncOptions, 'onEvent'> {
  readonly onEvent?: ((event: WorkerEvent) => void) | undefined;
  /**
   * Whether what is live is read at once, rather than when its time has come.
   * @default false
   */
  readonly isLiveDue?: boolean | undefined;
}

/** What a plan found and added. */
export interface WorkPlan {
  /** Partitions that are not done, of all accounts. */
  readonly openPartitions: number;
  /** Jobs that the queue did not have. */
  readonly addedJobs: number;
  /** Accounts that could not be planned whole; what their store has is planned. */
  readonly failedAccounts: readonly (SyncAccount & { readonly error: unknown })[];
}
