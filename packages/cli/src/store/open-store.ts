import { access, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type ConversationStore, createMemoryStore } from '@callweave/core/sync';
import { filled } from '../config/default-accounts.ts';
import { describeStore, type StoreAddress } from '../config/store-address.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { importStore } from './import-store.ts';

export interface OpenStoreOptions {
  /**
   * What to do where there is none: refuse, make it, or work with an empty one in memory, which is then forgotten.
   * @default "refuse"
   */
  readonly whenMissing?: 'refuse' | 'make' | 'pretend';
}

/**
 * Opens the store of the settings. What a store needs is loaded only with it.
 *
 * @throws {UsageError} for a store that is not there, a Postgres whose variable is not set, or whose driver is not
 *   installed.
 * @throws {StoreError} when it can't be opened, with what to do.
 */
export async function openStore(
  address: StoreAddress,
  world: World,
  { whenMissing = 'refuse' }: OpenStoreOptions = {},
): Promise<ConversationStore> {
  if (address.kind === 'postgres') {
    const url = postgresUrlOf(address.variable, world);
    return (await importStore('postgres'))(url);
  }
  if (whenMissing !== 'make' && !(await isThere(address.path))) {
    if (whenMissing === 'pretend') return createMemoryStore();
    throw new UsageError(
      `There is no store at ${describeStore(address, world.directory)}. Make one with callweave sync, or name another with --store.`,
    );
  }
  if (whenMissing === 'make') await mkdir(dirname(address.path), { recursive: true });
  return (await importStore(address.kind))(address.path);
}

/** Whether there is a file or folder. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** @throws {UsageError} when the variable is not set, or holds something else; without repeating it. */
export function postgresUrlOf(variable: string, { environment }: World): string {
  const url = filled(environment[variable]);
  if (url !== null && /^postgres(?:ql)?:\/\//i.test(url)) return url;
  throw new UsageError(
    `The store needs a postgres:// URL in the environment variable ${variable}, and ${
      url === null ? 'it is not set' : 'it holds something else'
    }.`,
  );
}
