import type { AccountSummary } from '../sync/sync-summary.ts';
import type { WorkerEvent } from './worker-event.ts';

/** What a worker did until it ended. */
export interface WorkerSummary
  extends Pick<AccountSummary, 'inserted' | 'updated' | 'unchanged' | 'deleted'> {
  /** Rounds of what is live, and backfills that were read to their end. */
  readonly jobsDone: number;
  readonly jobsPostponed: number;
  /** Put aside. */
  readonly jobsFailed: number;
}

/** Adds up what a worker's events tell. */
export function createWorkerTally(): { readonly summary: WorkerSummary; hear(event: WorkerEvent): void } {
  const summary = {
    inserted: 0,
    updated: 0,
    unchanged: 0,
    deleted: 0,
    jobsDone: 0,
    jobsPostponed: 0,
    jobsFailed: 0,
  };
  return {
    summary,
    hear(event) {
      if (event.type === 'job_done') summary.jobsDone += 1;
      if (event.type === 'job_postponed') summary.jobsPostponed += 1;
      if (event.type === 'job_failed') summary.jobsFailed += 1;
      if (event.type !== 'committed') return;
      for (const { outcome } of event.changes) if (outcome !== 'outdated') summary[outcome] += 1;
      summary.deleted += event.deletedCount;
    },
  };
}
