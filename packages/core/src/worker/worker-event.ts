import type { PartitionSummary } from '../sync/run-partition.ts';
import type { SyncEvent } from '../sync/sync-event.ts';
import type { SyncAccount } from '../sync/sync-partition.ts';

/**
 * Why a partition is tried again later.
 *
 * - `busy`: another worker has its lease, or had taken it over.
 * - `failed`: see `error`.
 * - `stopped`: the worker was asked to stop, and the job went back to the queue.
 */
export type PostponeReason = 'busy' | 'failed' | 'stopped';

/** What happens in a worker, for progress and logs. Never a secret, nothing that was said. */
export type WorkerEvent =
  | SyncEvent
  /** Jobs were added for an account's partitions that had none. */
  | (SyncAccount & { readonly type: 'planned'; readonly addedJobs: number })
  /** An account's partitions could not be planned; the others were. */
  | (SyncAccount & { readonly type: 'plan_failed'; readonly error: unknown })
  | { readonly type: 'job_done'; readonly summary: PartitionSummary }
  | (SyncAccount & {
      readonly type: 'job_postponed';
      readonly partitionKey: string;
      readonly reason: PostponeReason;
      readonly delayMs: number;
      readonly error: unknown;
    })
  /** It is tried no more, until somebody asks for it: see `SyncQueue.retryFailed`. */
  | (SyncAccount & { readonly type: 'job_failed'; readonly partitionKey: string; readonly error: unknown })
  | { readonly type: 'redis_unreachable'; readonly error: unknown }
  | { readonly type: 'redis_reachable' };
