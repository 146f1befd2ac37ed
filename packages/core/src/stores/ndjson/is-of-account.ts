import type { SyncAccount } from '../../sync/sync-partition.ts';

export function isOfAccount({ provider, account }: SyncAccount, wanted: Partial<SyncAccount> = {}): boolean {
  return (
    (wanted.provider === undefined || wanted.provider === provider) &&
    (wanted.account === undefined || wanted.account === account)
  );
}
