import type { Platform } from '@callweave/transport/platform';
import type * as BullMq from 'bullmq';
import type { Job } from 'bullmq';
import { type RunPartitionOptions, runPartition } from '../sync/run-partition.ts';
import type { SyncSource } from '../sync/sync-options.ts';
import { wordsOf } from './failure.ts';
import { nextStepAfter, type ParsedJobRetryOptions } from './next-step.ts';
import type { PartitionJobData } from './partition-job.ts';
import type { PostponeReason, WorkerEvent } from './worker-event.ts';

export interface JobSettings {
  readonly engine: Omit<RunPartitionOptions, 'source' | 'partitionKey' | 'signal' | 'onEvent'>;
  readonly sources: readonly SyncSource[];
  readonly retry: ParsedJobRetryOptions;
  readonly liveEveryMs: number;
  readonly busyDelayMs: number;
  readonly deathsAtMost: number;
  readonly signal: AbortSignal;
  readonly platform: Pick<Platform, 'now' | 'random'>;
  readonly onEvent: (event: WorkerEvent) => void;
}

type PartitionJob = Job<PartitionJobData>;

export interface JobProcessor {
  readonly process: (job: PartitionJob, token?: string) => Promise<void>;
  /** Resolves once no partition is worked at any more, whatever becomes of the jobs. */
  idle(): Promise<void>;
}

/**
 * Works at a partition and decides what becomes of its job: done and gone, back in the queue for later, or put aside. A
 * job that is to come again is moved and not made anew, in one step, so that whoever dies at any moment loses none.
 */
export function createJobProcessor(
  { DelayedError, UnrecoverableError, WaitingError }: typeof BullMq,
  settings: JobSettings,
): JobProcessor {
  const { engine, sources, retry, liveEveryMs, busyDelayMs, deathsAtMost, signal, platform } = settings;
  const running = new Set<Promise<unknown>>();

  function tellPostponed(job: PartitionJob, reason: PostponeReason, delayMs: number, error: unknown): void {
    const { provider, account, partitionKey } = job.data;
    settings.onEvent({ type: 'job_postponed', provider, account, partitionKey, reason, delayMs, error });
  }

  async function comeAgain(
    job: PartitionJob,
    token: string | undefined,
    delayMs: number,
    data: Pick<PartitionJobData, 'failures' | 'deathsBefore' | 'isResting'>,
  ): Promise<never> {
    await job.updateData({ ...job.data, ...data });
    await job.moveToDelayed(platform.now() + delayMs, token);
    throw new DelayedError();
  }

  function putAside({ provider, account, partitionKey }: PartitionJobData, error: unknown): never {
    settings.onEvent({ type: 'job_failed', provider, account, partitionKey, error });
    throw new UnrecoverableError(wordsOf(error));
  }

  async function run({ data }: PartitionJob): Promise<'done' | 'busy'> {
    const { provider, account, partitionKey } = data;
    const source = sources.find(
      (one) => one.source.provider === provider && (one.account ?? 'main') === account,
    );
    if (source === undefined) {
      throw new Error(
        `Expected this worker to have the account ${provider}/${account}; it has not. Give all workers of a queue the same accounts.`,
      );
    }
    const { onEvent } = settings;
    const run = runPartition({ ...engine, source, partitionKey, signal, onEvent });
    running.add(run);
    const summary = await run.finally(() => running.delete(run));
    if (summary.outcome === 'done') onEvent({ type: 'job_done', summary });
    return summary.outcome;
  }

  async function process(job: PartitionJob, token?: string): Promise<void> {
    const { data } = job;
    const deathsBefore = job.stalledCounter;
    const deaths = deathsBefore - data.deathsBefore;
    if (deaths > deathsAtMost) {
      const reason = `Its worker died ${deaths} times in a row. The workers' logs may tell why, such as for want of memory; retry it then.`;
      putAside(data, new Error(reason));
    }
    let outcome: 'done' | 'busy';
    try {
      outcome = await run(job);
    } catch (error) {
      if (signal.aborted) {
        tellPostponed(job, 'stopped', 0, null);
        await job.moveToWait(token);
        throw new WaitingError();
      }
      const failures = data.failures + 1;
      const next = nextStepAfter(error, failures, platform.random(), retry);
      if (next.kind === 'put_aside') {
        await job.updateData({ ...data, failures });
        putAside(data, error);
      }
      tellPostponed(job, 'failed', next.delayMs, error);
      return comeAgain(job, token, next.delayMs, { ...data, failures, isResting: false });
    }
    if (outcome === 'busy') {
      tellPostponed(job, 'busy', busyDelayMs, null);
      return comeAgain(job, token, busyDelayMs, { ...data, isResting: false });
    }
    if (data.kind === 'backfill') return;
    return comeAgain(job, token, liveEveryMs, { failures: 0, deathsBefore, isResting: true });
  }

  return {
    process,
    idle: async () => {
      await Promise.allSettled(running);
    },
  };
}
