import { abortable } from '@callweave/transport';
import { checkNumber } from '@callweave/transport/pacing';
import { defaultPlatform, type Platform } from '@callweave/transport/platform';
import type { Worker } from 'bullmq';
import { parseSyncOptions } from '../sync/parse-sync-options.ts';
import type { RunPartitionOptions } from '../sync/run-partition.ts';
import type { SyncSource } from '../sync/sync-options.ts';
import { connectRedis, patient, type RedisConnection } from './connect-redis.ts';
import { loadPeers } from './load-peers.ts';
import { type JobRetryOptions, parseJobRetryOptions } from './next-step.ts';
import type { PartitionJobData } from './partition-job.ts';
import { parseQueueAddress, type QueueAddress } from './queue-address.ts';
import { queueRests } from './queue-rests.ts';
import { queuePrefix } from './sync-queue.ts';
import { createJobProcessor } from './work-at-job.ts';
import type { WorkerEvent } from './worker-event.ts';
import { createWorkerTally, type WorkerSummary } from './worker-summary.ts';

type EngineOptions = Omit<RunPartitionOptions, 'source' | 'partitionKey' | 'signal' | 'onEvent' | 'platform'>;

export interface WorkerOptions extends QueueAddress, EngineOptions {
  /** The accounts, the same in all workers of a queue. Make their clients with `createRedisPacer`. */
  readonly sources: readonly SyncSource[];
  /**
   * Partitions that are worked at at the same time. Each may hold a few pages in memory.
   * @default 4
   */
  readonly concurrency?: number | undefined;
  /**
   * How long after a round what is live of an account is read again, in milliseconds.
   * @default 60000
   */
  readonly liveEveryMs?: number | undefined;
  readonly retry?: JobRetryOptions | undefined;
  /**
   * After how many milliseconds without a sign of life a worker is taken for dead, and its jobs are given to others. They
   * begin when its leases have expired too, see `leaseMs`.
   * @default 30000
   */
  readonly deadAfterMs?: number | undefined;
  /**
   * Ends when nothing is left to do but what is live, which has had its round.
   * @default false
   */
  readonly once?: boolean | undefined;
  /** Stops: what is under way frees its partition, and its job goes back to the queue. */
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: WorkerEvent) => void) | undefined;
  readonly platform?: Pick<Platform, 'now' | 'random' | 'sleep' | 'uuid'> | undefined;
}

/** So often in a row may a worker die at a partition before that is put aside. */
const deathsAtMost = 50;
const lookEveryMs = 500;
/** For how long a worker that stops waits for a Redis that is gone. */
const longestStopMs = 10_000;

/**
 * Takes partitions from the queue and works at them, until it is stopped. Any number may run, on as many machines: each
 * partition is with one of them at a time, and a worker that dies at any moment loses nothing. Needs the optional peers
 * `bullmq` and `ioredis`.
 *
 * @throws {TypeError} for options that can't be used.
 *
 * @example
 * const stop = new AbortController();
 * process.once('SIGTERM', () => stop.abort());
 * await runWorker({ redisUrl, sources, store, signal: stop.signal });
 */
export async function runWorker(options: WorkerOptions): Promise<WorkerSummary> {
  const { redisUrl, queueName, sources, concurrency = 4, liveEveryMs = 60_000, retry, ...others } = options;
  const {
    deadAfterMs = 30_000,
    once = false,
    signal,
    onEvent,
    platform = defaultPlatform,
    ...engine
  } = others;
  const address = parseQueueAddress({ redisUrl, queueName });
  parseSyncOptions({ ...engine, sources, platform });
  checkNumber('concurrency', concurrency, 'a whole number from 1', (value) => value >= 1 && value % 1 === 0);
  checkNumber('liveEveryMs', liveEveryMs, 'a number of milliseconds above 0', (value) => value > 0);
  checkNumber('deadAfterMs', deadAfterMs, 'a number of milliseconds from 1000', (value) => value >= 1_000);

  const { bullmq, ioredis } = await loadPeers();
  const tally = createWorkerTally();
  const hear = (event: WorkerEvent): void => {
    tally.hear(event);
    onEvent?.(event);
  };
  const stop = new AbortController();
  const leaseMs = engine.leaseMs ?? 60_000;
  const connection = connectRedis(ioredis, address.redisUrl, patient, hear);
  const queue = new bullmq.Queue<PartitionJobData>(address.queueName, {
    connection: connection.redis,
    prefix: queuePrefix,
  });
  const processor = createJobProcessor(bullmq, {
    engine: { ...engine, leaseMs, owner: engine.owner ?? platform.uuid(), platform },
    sources,
    retry: parseJobRetryOptions(retry),
    liveEveryMs,
    // Who was killed keeps its lease until it expires.
    busyDelayMs: Math.ceil(leaseMs / 4),
    deathsAtMost,
    signal: stop.signal,
    platform,
    onEvent: hear,
  });
  const worker = new bullmq.Worker<PartitionJobData>(address.queueName, processor.process, {
    connection: connection.redis,
    prefix: queuePrefix,
    concurrency,
    lockDuration: deadAfterMs,
    stalledInterval: deadAfterMs,
    // Deaths are counted by ourselves, since the last time that all went well.
    maxStalledCount: 1_000_000,
  });
  // The connection tells of what is wrong with it, once.
  queue.on('error', () => {});
  worker.on('error', () => {});
  try {
    do await platform.sleep(lookEveryMs, signal);
    while (!once || !(await abortable(queueRests(queue), signal)));
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  } finally {
    // No new job is begun from here on, and it resolves when those under way have ended.
    const ended = worker.pause();
    stop.abort();
    await processor.idle();
    await closeWorker(worker, ended, connection, platform);
  }
  return tally.summary;
}

/**
 * Gives the jobs back, and closes. A Redis that is gone is not waited for: it gives the jobs to others when it is back.
 * BullMQ's own way of closing would wait, for ever, and can't be hurried any more once it was begun.
 */
async function closeWorker(
  worker: Worker<PartitionJobData>,
  ended: Promise<void>,
  { redis, close }: RedisConnection,
  { sleep }: Pick<Platform, 'sleep'>,
): Promise<void> {
  const inTime = new AbortController();
  const tooLate = redis.status === 'ready' ? sleep(longestStopMs, inTime.signal) : Promise.resolve();
  // Whatever they reject with, there is nothing left to be done about it.
  await Promise.race([ended, tooLate]).catch(() => undefined);
  tooLate.catch(() => undefined);
  inTime.abort();
  ended.catch(() => undefined);
  await worker.close(true);
  close();
}
