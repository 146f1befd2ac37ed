import { defaultPlatform } from '@callweave/transport/platform';
import { createFile } from '../shared/create-file.ts';
import { openLog } from './ndjson-log.ts';
import type { NdjsonStore, NdjsonStoreOptions } from './ndjson-store.ts';
import { storeOn } from './store-on.ts';

/**
 * Opens a store in a file of newline-delimited JSON, to which lines are only ever added: one that `grep`, `jq` and any
 * language can read. Several processes may have it open. In memory are an index and little else, about half a kilobyte
 * for each conversation; a search reads the whole file. For more than some hundred thousand conversations take SQLite.
 *
 * @throws {TypeError} for options that can't be read.
 * @throws {StoreError} for what can't be opened, is no store, or was made by a later release.
 *
 * @example
 * const store = await openNdjsonStore({ path: 'conversations.ndjson' });
 */
export async function openNdjsonStore(options: NdjsonStoreOptions): Promise<NdjsonStore> {
  const { path, lockTimeoutMs = 10_000, platform = defaultPlatform } = options;
  if (typeof path !== 'string' || path === '') {
    throw new TypeError(`Expected path to be the path of a file; got ${JSON.stringify(path)}.`);
  }
  if (!(Number.isFinite(lockTimeoutMs) && lockTimeoutMs >= 0)) {
    throw new TypeError(`Expected lockTimeoutMs to be milliseconds, 0 or more; got ${lockTimeoutMs}.`);
  }
  createFile(path);
  const log = openLog({ path, timeoutMs: lockTimeoutMs, platform });
  try {
    log.current();
  } catch (error) {
    log.close();
    throw error;
  }
  return { path, ...storeOn(log) };
}
