import { type AccountWork, createAccountWork } from './account-work.ts';
import { parseSyncOptions } from './parse-sync-options.ts';
import { type PartitionCounts, syncAccount } from './sync-account.ts';
import type { SyncOptions } from './sync-options.ts';
import type { AccountSummary, SyncSummary } from './sync-summary.ts';
import { createTombstoneCheck } from './tombstone-check.ts';

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
 * const store = await openSqliteStore('calls.db');
 * const { accounts } = await syncConversations({ sources: [{ source: alloSource(allo) }], store });
 */
export async function syncConversations(options: SyncOptions): Promise<SyncSummary> {
  const { sources, store, settings } = parseSyncOptions(options);
  settings.signal?.throwIfAborted();
  const tombstones = await createTombstoneCheck(store, settings.forgetKey);
  const accounts = await Promise.all(
    sources.map((source) => summarize(createAccountWork(source, { store, settings, tombstones }))),
  );
  if (settings.signal?.aborted === true && accounts.some(({ error }) => error !== null)) {
    throw settings.signal.reason;
  }
  return { accounts };
}

async function summarize(work: AccountWork): Promise<AccountSummary> {
  const { account, store, settings, tally } = work;
  const partitions: PartitionCounts = { completed: 0, busy: 0, left: 0 };
  let failure: { readonly error: unknown } | null = null;
  let pending = 0;
  try {
    await syncAccount(work, partitions);
  } catch (error) {
    failure = { error };
    if (settings.signal?.aborted !== true) settings.onEvent({ ...account, type: 'failed', error });
  }
  try {
    pending = (await store.count(account)).pending;
  } catch (error) {
    failure ??= { error };
  }
  return { ...account, ...tally, pending, partitions, error: failure?.error ?? null };
}
