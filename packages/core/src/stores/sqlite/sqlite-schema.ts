import { StoreError } from '../../sync/store-error.ts';
import { migrations } from './migrations.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/** "CWve": by it, tools and this store tell a store from any other database. */
export const applicationId = 0x43577665;

/**
 * Brings the schema up to date, one migration after the other in one transaction.
 * @throws {StoreError} `not_a_store` for another's database, which stays untouched; `newer_schema` for a later release's.
 */
export async function migrateSchema(
  connection: SqliteConnection,
  path: string,
  steps: readonly string[] = migrations,
): Promise<void> {
  // A look first: opening a store that is up to date waits for nobody who writes.
  if ((await connection.read(() => requireVersion(connection, path, steps.length))) === steps.length) return;
  await connection.write(() => {
    const version = requireVersion(connection, path, steps.length);
    for (const step of steps.slice(version)) connection.execute(step);
    connection.execute(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps.length}`);
  });
}

/** The version of the schema; 0 where nothing is yet. */
function requireVersion(connection: SqliteConnection, path: string, current: number): number {
  const pragma = (name: string): number => Number(connection.prepare(`PRAGMA ${name}`).get()?.[name]);
  const version = pragma('user_version');
  const tables = Number(connection.prepare('SELECT count(*) AS count FROM sqlite_schema').get()?.count);
  if (pragma('application_id') !== applicationId && (tables > 0 || version !== 0)) {
    throw new StoreError({
      code: 'not_a_store',
      reason: `Expected ${path} to be a store of conversations; it is another's database. Give the path of a store, or one where nothing is yet.`,
    });
  }
  if (version <= current) return version;
  throw new StoreError({
    code: 'newer_schema',
    reason: `Expected a store of schema version ${current} or before; ${path} has ${version}. A later release of @callweave/core made it: update.`,
  });
}
