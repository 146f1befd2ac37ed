import type { SyncSource } from '@callweave/core/sync';
import type { FetchCounts } from '../accounts/counting-fetch.ts';
import { createAccountSource } from '../accounts/create-account-source.ts';
import type { AccountSettings } from '../config/settings.ts';
import type { World } from '../world.ts';

export interface CountedSource extends SyncSource {
  /** What went over the wire for it, in all runs. */
  readonly counts: FetchCounts;
}

/** @throws {UsageError} for a missing key, naming the variable, before anything is sent for any account. */
export function createSyncSources(
  accounts: readonly AccountSettings[],
  world: World,
  options: { readonly timeoutSeconds?: number | undefined } = {},
): readonly CountedSource[] {
  return accounts.map((account) => ({
    ...createAccountSource(account, world, options),
    account: account.name,
  }));
}

/** As the engine takes them: it refuses what it does not know. */
export function withoutCounts(sources: readonly CountedSource[]): readonly SyncSource[] {
  return sources.map(({ counts: _, ...source }) => source);
}
