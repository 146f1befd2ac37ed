import type { ConversationStore } from '@callweave/core/sync';
import { filled } from '../config/default-accounts.ts';
import type { StoreAddress } from '../config/store-address.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { importStore } from './import-store.ts';

/**
 * Opens the store of the settings, and makes it if there is none. What a store needs is loaded only with it.
 *
 * @throws {UsageError} for a Postgres whose variable is not set, or whose driver is not installed.
 * @throws {StoreError} when it can't be opened, with what to do.
 */
export async function openStore(address: StoreAddress, world: World): Promise<ConversationStore> {
  if (address.kind === 'postgres') {
    const url = postgresUrlOf(address.variable, world);
    return (await importStore('postgres'))(url);
  }
  return (await importStore(address.kind))(address.path);
}

function postgresUrlOf(variable: string, { environment }: World): string {
  const url = filled(environment[variable]);
  if (url !== null && /^postgres(?:ql)?:\/\//i.test(url)) return url;
  throw new UsageError(
    `The store needs a postgres:// URL in the environment variable ${variable}, and ${
      url === null ? 'it is not set' : 'it holds something else'
    }.`,
  );
}
