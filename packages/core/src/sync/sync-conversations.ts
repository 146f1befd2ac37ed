import { runAccounts } from './run-accounts.ts';
import { syncAccount } from './sync-account.ts';
import type { SyncOptions } from './sync-options.ts';
import type { SyncSummary } from './sync-summary.ts';

/**
 * Makes a store complete and current: what is there already is read again only where something may have changed. Runs
 * may be as many as you like, at the same time too, and may end at any moment; the next one goes on from there.
 *
 * Accounts are read at the same time, and fail each alone: look at their `error`.
 *
 * @throws {TypeError} before anything is read, for options that can't be used, and for a store with tombstones without
 *   the key to know them by.
 * @throws the signal's reason, once the partitions are free for others.
 *
 * @example
 * const store = await openSqliteStore({ path: 'calls.db' });
 * const { accounts } = await syncConversations({ sources: [{ source: alloSource(allo) }], store });
 */
export async function syncConversations(options: SyncOptions): Promise<SyncSummary> {
  return runAccounts(options, syncAccount);
}
