import type { Job, Queue } from 'bullmq';
import type { SyncAccount } from '../sync/sync-partition.ts';
import { connectRedis, patient } from './connect-redis.ts';
import { loadPeers } from './load-peers.ts';
import { jobIdOf, type PartitionJobData } from './partition-job.ts';
import { planWork } from './plan-work.ts';
import { parseQueueAddress, type QueueAddress } from './queue-address.ts';
import type { PlanOptions, WorkPlan } from './work-plan.ts';

/** How many jobs are in which state. */
export interface QueueStatus {
  readonly waiting: number;
  readonly active: number;
  /** Waiting for a time: what is live for its next round, and what failed for its next attempt. */
  readonly delayed: number;
  /** Put aside: see `SyncQueue.listFailed`. */
  readonly failed: number;
  /** Partitions that somebody works at. */
  readonly activePartitions: readonly string[];
}

/** A partition that was put aside. */
export interface FailedPartition extends SyncAccount {
  readonly partitionKey: string;
  /** The error's words, without secrets. */
  readonly reason: string;
  /** Attempts in a row that failed. */
  readonly failures: number;
  /** ISO 8601 in UTC; null where it is not known. */
  readonly failedAt: string | null;
}

/** The queue of partitions that workers take from. */
export interface SyncQueue {
  /**
   * Adds the partitions that are missing for what is wanted, and a job for each that is not done and has none. Any
   * number of processes may plan, at the same time too.
   *
   * @throws {TypeError} for options that can't be used.
   */
  plan(options: PlanOptions): Promise<WorkPlan>;
  status(): Promise<QueueStatus>;
  /** The latest first. */
  listFailed(): Promise<readonly FailedPartition[]>;
  /** Tries again what was put aside: these partitions, or all. Tells which they were. */
  retryFailed(partitionKeys?: readonly string[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

/**
 * Opens the queue in a Redis; workers of `runWorker` take from it. Needs the optional peers `bullmq` and `ioredis`.
 *
 * @throws {TypeError} for an address that can't be used, without repeating it.
 *
 * @example
 * const queue = await openSyncQueue({ redisUrl: process.env.REDIS_URL });
 * await queue.plan({ sources: [{ source: alloSource(allo), account: 'berlin' }], store });
 */
export async function openSyncQueue(address: QueueAddress): Promise<SyncQueue> {
  const { redisUrl, queueName } = parseQueueAddress(address);
  const { bullmq, ioredis } = await loadPeers();
  const connection = connectRedis(ioredis, redisUrl, patient);
  const queue = new bullmq.Queue<PartitionJobData>(queueName, {
    connection: connection.redis,
    prefix: queuePrefix,
  });
  queue.on('error', () => {});
  return {
    plan: (options) => planWork(queue, options),
    async status() {
      const counts = await queue.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'failed');
      const active = await queue.getActive();
      return {
        waiting: (counts.wait ?? 0) + (counts.prioritized ?? 0),
        active: counts.active ?? 0,
        delayed: counts.delayed ?? 0,
        failed: counts.failed ?? 0,
        activePartitions: active.map(({ data }) => data.partitionKey).sort(),
      };
    },
    async listFailed() {
      return (await queue.getFailed()).map(toFailedPartition);
    },
    async retryFailed(partitionKeys) {
      const jobs =
        partitionKeys === undefined ? await queue.getFailed() : await findFailed(queue, partitionKeys);
      for (const job of jobs) {
        await job.updateData({ ...job.data, failures: 0, deathsBefore: job.stalledCounter });
        await job.retry('failed', { resetAttemptsMade: true });
      }
      return jobs.map(({ data }) => data.partitionKey);
    },
    async close() {
      // Whoever waits for a Redis that is gone would not be let go.
      connection.close();
      await queue.close();
    },
  };
}

/** What BullMQ puts before the name of every key of the queue. */
export const queuePrefix = 'callweave';

async function findFailed(
  queue: Queue<PartitionJobData>,
  partitionKeys: readonly string[],
): Promise<Job<PartitionJobData>[]> {
  const jobs: Job<PartitionJobData>[] = [];
  for (const partitionKey of partitionKeys) {
    const job: Job<PartitionJobData> | undefined = await queue.getJob(jobIdOf(partitionKey));
    if (job === undefined || !(await job.isFailed())) {
      throw new TypeError(
        `Expected a partition that was put aside; got ${JSON.stringify(partitionKey)}, which is none. listFailed tells which there are.`,
      );
    }
    jobs.push(job);
  }
  return jobs;
}

function toFailedPartition({ data, failedReason, finishedOn }: Job<PartitionJobData>): FailedPartition {
  const { provider, account, partitionKey, failures } = data;
  return {
    provider,
    account,
    partitionKey,
    reason: failedReason,
    failures,
    failedAt: finishedOn === undefined ? null : new Date(finishedOn).toISOString(),
  };
}
