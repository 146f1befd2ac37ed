import type { Queue } from 'bullmq';
import { preparePartitions } from '../sync/run-partition.ts';
import type { SyncOptions, SyncSource } from '../sync/sync-options.ts';
import type { SyncAccount, SyncPartition } from '../sync/sync-partition.ts';
import { jobDataOf, jobIdOf, jobOptionsOf, type PartitionJobData } from './partition-job.ts';
import type { PlanOptions, WorkPlan } from './work-plan.ts';

/** So many accounts are planned at the same time: each may take a request, and a few statements. */
const accountsAtOnce = 8;

export async function planWork(
  queue: Queue<PartitionJobData>,
  { onEvent, isLiveDue = false, sources, ...options }: PlanOptions,
): Promise<WorkPlan> {
  const left = [...sources];
  const plan = {
    openPartitions: 0,
    addedJobs: 0,
    failedAccounts: [] as (SyncAccount & { error: unknown })[],
  };
  async function planNext(): Promise<void> {
    for (let source = left.shift(); source !== undefined; source = left.shift()) {
      options.signal?.throwIfAborted();
      const account = accountOf(source);
      const partitions = await prepare(source, account);
      const open = partitions.filter(({ checkpoint }) => checkpoint.completedAt === null);
      const addedJobs = await addJobs(queue, open, isLiveDue);
      plan.openPartitions += open.length;
      plan.addedJobs += addedJobs;
      if (addedJobs > 0) onEvent?.({ type: 'planned', ...account, addedJobs });
    }
  }
  async function prepare(source: SyncSource, account: SyncAccount): Promise<readonly SyncPartition[]> {
    const request: SyncOptions = { ...options, sources: [source] };
    try {
      return await preparePartitions(request);
    } catch (error) {
      options.signal?.throwIfAborted();
      if (error instanceof TypeError) throw error;
      plan.failedAccounts.push({ ...account, error });
      onEvent?.({ type: 'plan_failed', ...account, error });
      return options.store.listPartitions(account);
    }
  }
  await Promise.all(Array.from({ length: Math.min(accountsAtOnce, left.length) }, planNext));
  return plan;
}

function accountOf({ source, account = 'main' }: SyncSource): SyncAccount {
  return { provider: source.provider, account };
}

/** How many of them the queue did not have. */
async function addJobs(
  queue: Queue<PartitionJobData>,
  partitions: readonly SyncPartition[],
  isLiveDue: boolean,
): Promise<number> {
  const newestFirst = partitions.toSorted((left, right) => (endOf(right) < endOf(left) ? -1 : 1));
  const known = await Promise.all(newestFirst.map(({ key }) => queue.getJob(jobIdOf(key))));
  const missing = newestFirst.filter((_, index) => known[index] === undefined);
  // A job that another adds meanwhile is not added twice: its id is the partition's.
  await queue.addBulk(
    missing.map((partition) => ({
      name: partition.kind,
      data: jobDataOf(partition),
      opts: jobOptionsOf(partition, newestFirst.indexOf(partition)),
    })),
  );
  if (isLiveDue) {
    for (const job of known) {
      if (job?.data.kind === 'live' && (await job.isDelayed())) await job.promote();
    }
  }
  return missing.length;
}

/** `live` has no end, and is the newest. */
function endOf({ until }: SyncPartition): string {
  return until ?? '\uffff';
}
