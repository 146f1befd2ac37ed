import type { SyncAccount } from '../../sync/sync-partition.ts';

/** What makes a delivery the same. */
export function hintKey({ provider, account }: SyncAccount, deliveryId: string): string {
  return JSON.stringify([provider, account, deliveryId]);
}
