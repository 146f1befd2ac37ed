import type { AccountPlan, SyncPlan } from '@callweave/core/sync';
import { formatCount } from '../terminal/format.ts';
import { type ComparisonRow, formatComparison } from '../terminal/format-comparison.ts';
import { accountNameOf } from './describe-failures.ts';

/** What a sync would cost, account by account, in so many columns of a terminal. */
export function formatPlan({ accounts }: SyncPlan, columns: number): string {
  const row = (label: string, amountOf: (account: AccountPlan) => number | null): ComparisonRow => {
    const amounts = accounts.map(amountOf);
    const known = amounts.filter((amount) => amount !== null);
    const sum = formatCount(known.reduce((total, amount) => total + amount, 0));
    return {
      label,
      cells: amounts.map((amount) => (amount === null ? '?' : formatCount(amount))),
      total: known.length === amounts.length ? sum : `${sum} + ?`,
    };
  };
  return formatComparison(
    accounts.map(accountNameOf),
    [
      row('conversations to read', ({ conversations }) => conversations),
      row('requests', ({ requests }) => requests),
      // Accounts are read at the same time, so theirs make no sum.
      { label: 'minutes', cells: accounts.map(({ minutes }) => formatMinutes(minutes)) },
    ],
    columns,
  );
}

function formatMinutes(minutes: number | null): string {
  if (minutes === null) return '?';
  return minutes < 1 ? 'below 1' : formatCount(minutes);
}
