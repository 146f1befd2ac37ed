import type { WorkerSummary } from '@callweave/core/worker';
import { formatCount } from '../terminal/format.ts';
import { formatTable } from '../terminal/format-table.ts';

/** What a worker did, in the end. */
export function formatWorkerSummary(summary: WorkerSummary): string {
  const row = (label: string, value: number): readonly string[] => [label, formatCount(value)];
  return formatTable([
    row('new', summary.inserted),
    row('changed', summary.updated),
    row('unchanged', summary.unchanged),
    row('gone', summary.deleted),
    row('done', summary.jobsDone),
    row('postponed', summary.jobsPostponed),
    row('put aside', summary.jobsFailed),
  ]);
}
