import type { SyncSource } from '@callweave/core/sync';
import type { FetchCounts } from '../accounts/counting-fetch.ts';
import { createAccountSource } from '../accounts/create-account-source.ts';
import { requireKeys } from '../config/read-secret.ts';
import { describeSameAccounts } from '../config/same-accounts.ts';
import type { AccountSettings } from '../config/settings.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';

export interface CountedSource extends SyncSource {
  /** What went over the wire for it, in all runs. */
  readonly counts: FetchCounts;
}

/**
 * @throws {UsageError} for keys that are missing, and for two accounts with the same, naming the variables, before
 *   anything is sent for any account.
 */
export function createSyncSources(
  accounts: readonly AccountSettings[],
  world: World,
  options: { readonly timeoutSeconds?: number | undefined } = {},
): readonly CountedSource[] {
  requireKeys(accounts, world);
  const [same] = describeSameAccounts(accounts, world);
  if (same !== undefined) {
    throw new UsageError(`${same} Take one of them out, or give it the key of an account of its own.`);
  }
  return accounts.map((account) => ({
    ...createAccountSource(account, world, options),
    account: account.name,
  }));
}

/** As the engine takes them: it refuses what it does not know. */
export function withoutCounts(sources: readonly CountedSource[]): readonly SyncSource[] {
  return sources.map(({ counts: _, ...source }) => source);
}
