import type { AccountPlan, SyncPlan } from '@callweave/core/sync';
import { formatCount } from '../terminal/format.ts';
import { formatTable } from '../terminal/format-table.ts';
import { messageOf } from '../terminal/message-of.ts';
import { accountNameOf } from './sync-progress.ts';

/** What a sync would cost, account by account. */
export function formatPlan({ accounts }: SyncPlan): string {
  const row = (label: string, cell: (account: AccountPlan) => string): string[] => [
    label,
    ...accounts.map(cell),
  ];
  const amount = (value: number | null): string => (value === null ? '?' : formatCount(value));
  return formatTable([
    row('', accountNameOf),
    row('conversations to read', ({ conversations }) => amount(conversations)),
    row('requests', ({ requests }) => amount(requests)),
    row('minutes', ({ minutes }) =>
      minutes === null ? '?' : minutes < 1 ? 'below 1' : formatCount(minutes),
    ),
  ]);
}

export function describePlanFailures({ accounts }: SyncPlan): readonly string[] {
  return accounts
    .filter(({ error }) => error !== null)
    .map((account) => `${accountNameOf(account)}: ${messageOf(account.error)}`);
}
