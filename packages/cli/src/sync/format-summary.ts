import type { AccountSummary, SyncSummary } from '@callweave/core/sync';
import type { FetchCounts } from '../accounts/counting-fetch.ts';
import { formatCount } from '../terminal/format.ts';
import { type ComparisonRow, formatComparison } from '../terminal/format-comparison.ts';
import { accountNameOf } from './describe-failures.ts';
import { isLeftToOthers } from './sync-once.ts';

/** The summary of a run: what came of each account, in so many columns of a terminal. */
export function formatSummary(
  { accounts }: SyncSummary,
  counts: readonly FetchCounts[],
  columns: number,
): string {
  const row = (label: string, values: readonly number[], isSeldom = false): ComparisonRow => {
    const total = values.reduce((sum, value) => sum + value, 0);
    return {
      label,
      cells: values.map(formatCount),
      total: formatCount(total),
      isQuiet: isSeldom && total === 0,
    };
  };
  const of = (value: (account: AccountSummary) => number): number[] => accounts.map(value);
  const asked = accounts.map((_, index) => counts[index] ?? { requests: 0, refused: 0 });
  const failed = accounts.filter(({ error }) => error !== null).length;
  const left = accounts.filter(isLeftToOthers).length;
  const busy = row(
    'left to others',
    of(({ partitions }) => partitions.busy),
    true,
  );
  return formatComparison(
    accounts.map(accountNameOf),
    [
      row(
        'new',
        of(({ inserted }) => inserted),
      ),
      row(
        'changed',
        of(({ updated }) => updated),
      ),
      row(
        'unchanged',
        of(({ unchanged }) => unchanged),
      ),
      row(
        'gone',
        of(({ deleted }) => deleted),
        true,
      ),
      row(
        'to be completed',
        of(({ pending }) => pending),
      ),
      ...(busy.isQuiet ? [] : [busy]),
      row(
        'requests',
        asked.map(({ requests }) => requests),
      ),
      row(
        'refused (429)',
        asked.map(({ refused }) => refused),
        true,
      ),
      {
        label: 'result',
        cells: accounts.map(resultOf),
        total: failed > 0 ? `${failed} failed` : left > 0 ? `${left} left to others` : 'complete',
      },
    ],
    columns,
  );
}

function resultOf(account: AccountSummary): string {
  if (account.error !== null) return 'failed';
  return isLeftToOthers(account) ? 'left to others' : 'complete';
}
