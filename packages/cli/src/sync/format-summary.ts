import type { AccountSummary, SyncSummary } from '@callweave/core/sync';
import type { FetchCounts } from '../accounts/counting-fetch.ts';
import { formatCount } from '../terminal/format.ts';
import { formatTable } from '../terminal/format-table.ts';
import { messageOf } from '../terminal/message-of.ts';
import { accountNameOf } from './sync-progress.ts';

/** The summary of a run: a column for each account. */
export function formatSummary({ accounts }: SyncSummary, counts: readonly FetchCounts[]): string {
  const row = (label: string, cell: (account: AccountSummary, counts: FetchCounts) => string): string[] => [
    label,
    ...accounts.map((account, index) => cell(account, counts[index] ?? { requests: 0, refused: 0 })),
  ];
  const isAnyBusy = accounts.some(({ partitions }) => partitions.busy > 0);
  return formatTable([
    row('', accountNameOf),
    row('new', ({ inserted }) => formatCount(inserted)),
    row('changed', ({ updated }) => formatCount(updated)),
    row('unchanged', ({ unchanged }) => formatCount(unchanged)),
    row('gone', ({ deleted }) => formatCount(deleted)),
    row('to be completed', ({ pending }) => formatCount(pending)),
    ...(isAnyBusy ? [row('left to others', ({ partitions }) => formatCount(partitions.busy))] : []),
    row('requests', (_, { requests }) => formatCount(requests)),
    row('refused (429)', (_, { refused }) => formatCount(refused)),
    row('result', ({ error }) => (error === null ? 'complete' : 'failed')),
  ]);
}

/** What failed, with what to do; each fault that all accounts ran into is told once. */
export function describeFailures({ accounts }: SyncSummary): readonly string[] {
  const failed = accounts.filter(({ error }) => error !== null && error !== undefined);
  const shared =
    failed.length > 1 && failed.every(({ error }) => messageOf(error) === messageOf(failed[0]?.error));
  return shared
    ? [messageOf(failed[0]?.error)]
    : failed.map((account) => `${accountNameOf(account)}: ${messageOf(account.error)}`);
}
