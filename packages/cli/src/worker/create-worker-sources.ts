import { alloApi } from '@callweave/allo-client';
import type { SyncSource } from '@callweave/core/sync';
import type { RedisPacers } from '@callweave/core/worker';
import { itellicoApi } from '@callweave/itellico-client';
import { createAccountSource } from '../accounts/create-account-source.ts';
import { readKey } from '../config/read-secret.ts';
import type { AccountSettings } from '../config/settings.ts';
import type { World } from '../world.ts';

/**
 * The accounts of a worker: their limits are shared with all other workers.
 * @throws {UsageError} for a missing key, naming the variable.
 */
export function createWorkerSources(
  accounts: readonly AccountSettings[],
  pacers: RedisPacers,
  world: World,
): readonly SyncSource[] {
  return accounts.map((account) => {
    const api = account.provider === 'allo' ? alloApi : itellicoApi;
    const pacer = pacers.pacerOf({
      api: { ...api, baseUrl: account.baseUrl ?? api.baseUrl },
      apiKey: readKey(account, world),
    });
    const { source, backfillSource } = createAccountSource(account, world, { pacer });
    return { source, backfillSource, account: account.name };
  });
}
