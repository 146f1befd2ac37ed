import { defaultPlatform } from '@callweave/transport/platform';
import { createFile } from '../shared/create-file.ts';
import { configure } from './configure.ts';
import { loadSqlite } from './load-sqlite.ts';
import { openConnection } from './sqlite-connection.ts';
import { migrateSchema } from './sqlite-schema.ts';
import type { SqliteStore, SqliteStoreOptions } from './sqlite-store.ts';
import { storeOn } from './store-on.ts';

/**
 * Opens a store in a SQLite file, by Node's own `node:sqlite` (Node 22.13 or later): no server, no dependency. Several
 * processes may have the same file open. A store that an earlier release made is migrated.
 *
 * @throws {TypeError} for options that can't be read.
 * @throws {Error} where Node is older.
 * @throws {StoreError} for what can't be opened, is no store, or was made by a later release.
 *
 * @example
 * const store = await openSqliteStore({ path: 'conversations.db' });
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<SqliteStore> {
  const { path, maxBytes } = options;
  const lockTimeoutMs = options.lockTimeoutMs ?? 10_000;
  requireOptions(path, lockTimeoutMs, maxBytes);
  // Before a file is made that nobody here can open.
  await loadSqlite();
  // SQLite gives the files that it makes beside it the same rights.
  if (path !== ':memory:') createFile(path);
  const connection = await openConnection({
    path,
    lockTimeoutMs,
    platform: options.platform ?? defaultPlatform,
  });
  try {
    await migrateSchema(connection, path);
    await configure(connection, maxBytes);
  } catch (error) {
    connection.close();
    throw error;
  }
  return { path, ...storeOn(connection) };
}

function requireOptions(path: string, lockTimeoutMs: number, maxBytes: number | undefined): void {
  if (typeof path !== 'string' || path === '') {
    throw new TypeError(`Expected path to be the path of a file; got ${JSON.stringify(path)}.`);
  }
  if (!(Number.isFinite(lockTimeoutMs) && lockTimeoutMs >= 0)) {
    throw new TypeError(`Expected lockTimeoutMs to be milliseconds, 0 or more; got ${lockTimeoutMs}.`);
  }
  if (maxBytes !== undefined && !(Number.isSafeInteger(maxBytes) && maxBytes > 0)) {
    throw new TypeError(`Expected maxBytes to be a whole number of bytes; got ${maxBytes}.`);
  }
}
