import { type AccountWork, createAccountWork } from './account-work.ts';
import { parseSyncOptions } from './parse-sync-options.ts';
import type { PartitionCounts } from './sync-account.ts';
import type { SyncOptions } from './sync-options.ts';
import type { AccountSummary, SyncSummary } from './sync-summary.ts';
import { createTombstoneCheck } from './tombstone-check.ts';

/** What is to be done for one account; it counts the partitions as it goes. */
export type AccountTask = (work: AccountWork, counts: PartitionCounts) => Promise<void>;

/**
 * Does the task for all accounts at the same time; each fails alone.
 * @throws {TypeError} before anything is read, for options that can't be used.
 * @throws the signal's reason.
 */
export async function runAccounts(options: SyncOptions, task: AccountTask): Promise<SyncSummary> {
  const { sources, store, settings } = parseSyncOptions(options);
  settings.signal?.throwIfAborted();
  const tombstones = await createTombstoneCheck(store, settings.forgetKey);
  const accounts = await Promise.all(
    sources.map((source) => summarize(createAccountWork(source, { store, settings, tombstones }), task)),
  );
  if (settings.signal?.aborted === true && accounts.some(({ error }) => error !== null)) {
    throw settings.signal.reason;
  }
  return { accounts };
}

async function summarize(work: AccountWork, task: AccountTask): Promise<AccountSummary> {
  const { account, store, settings, tally } = work;
  const partitions: PartitionCounts = { completed: 0, busy: 0, left: 0 };
  let failure: { readonly error: unknown } | null = null;
  let pending = 0;
  try {
    await task(work, partitions);
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
