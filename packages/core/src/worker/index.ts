export type { JobRetryOptions } from './next-step.ts';
export { openRedisPacers, type RedisPacersOptions } from './open-redis-pacers.ts';
export type { QueueAddress } from './queue-address.ts';
export type { PacerEvent } from './reachability.ts';
export {
  createRedisPacer,
  type PacedKey,
  type RedisPacerOptions,
  type RedisPacers,
  type SharedPacingOptions,
} from './redis-pacer.ts';
export type { RedisScripts } from './redis-scripts.ts';
export { runWorker, type WorkerOptions } from './run-worker.ts';
export {
  type FailedPartition,
  openSyncQueue,
  type QueueStatus,
  type SyncQueue,
} from './sync-queue.ts';
export type { PlanOptions, WorkPlan } from './work-plan.ts';
export type { PostponeReason, WorkerEvent } from './worker-event.ts';
export type { WorkerSummary } from './worker-summary.ts';
