import { StoreError } from '../../sync/store-error.ts';
import { migrations } from './migrations.ts';
import type { PostgresDatabase, Query } from './postgres-database.ts';
import { numberOf, textOf } from './sql-row.ts';

export interface MigrateOptions {
  /** Without quotes. */
  readonly schemaName: string;
  readonly place: string;
}

/**
 * Makes the store, or brings it to this release's version. Of several that start at once one does, and the others wait.
 * Where nothing is to be done, nothing is asked of the user's rights but to read.
 *
 * @throws {StoreError} `newer_schema` or `not_a_store`.
 */
export async function migrate(database: PostgresDatabase, options: MigrateOptions): Promise<void> {
  if ((await versionOf(database.query, database.schema, options)) === migrations.length) return;
  await database.transaction(async (query) => {
    // Until the transaction ends. https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS
    await query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`callweave ${options.schemaName}`]);
    const version = await versionOf(query, database.schema, options);
    if (version === migrations.length) return;
    if (version === 0) await createVersion(query, database.schema, options);
    await query(`SET LOCAL search_path = ${database.schema}`);
    for (const migration of migrations.slice(version)) await query(migration);
    await query('UPDATE callweave_store SET version = $1', [migrations.length]);
  });
}

/** 0 where nothing is yet. */
async function versionOf(
  query: Query,
  schema: string,
  { schemaName, place }: MigrateOptions,
): Promise<number> {
  await requireUtf8(query, place);
  const named = await query(
    `SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
     WHERE nspname = $1 AND relname IN ('callweave_store', 'conversations', 'partitions', 'hints', 'tombstones')`,
    [schemaName],
  );
  if (named.length === 0) return 0;
  if (!named.some((table) => textOf(table, 'relname') === 'callweave_store')) {
    throw new StoreError({
      code: 'not_a_store',
      reason: `Expected the schema ${schemaName} of Postgres at ${place} to have a store or nothing of its names; it has other tables of the names that a store needs. Name another schema.`,
    });
  }
  const [row = { version: 0 }] = await query(`SELECT version FROM ${schema}.callweave_store`);
  const version = numberOf(row, 'version');
  if (version <= migrations.length) return version;
  throw new StoreError({
    code: 'newer_schema',
    reason: `Expected the store in the schema ${schemaName} of Postgres at ${place} to be of version ${migrations.length} or older; it is of version ${version}, which a later release made. Update @callweave/core.`,
  });
}

/** The schema is made only where it is missing, so that a user who may not make any can be given one. */
async function createVersion(query: Query, schema: string, { schemaName }: MigrateOptions): Promise<void> {
  const found = await query('SELECT 1 AS found FROM pg_namespace WHERE nspname = $1', [schemaName]);
  if (found.length === 0) await query(`CREATE SCHEMA ${schema}`);
  await query(`CREATE TABLE ${schema}.callweave_store (version integer NOT NULL)`);
  await query(`INSERT INTO ${schema}.callweave_store VALUES (0)`);
}

/** Other encodings lack characters that people write. */
async function requireUtf8(query: Query, place: string): Promise<void> {
  const [row = {}] = await query("SELECT current_setting('server_encoding') AS encoding");
  const encoding = textOf(row, 'encoding');
  if (encoding === 'UTF8') return;
  throw new StoreError({
    code: 'not_a_store',
    reason: `Expected the database of Postgres at ${place} to be of the encoding UTF8; it is of ${encoding}. Create another: CREATE DATABASE callweave ENCODING 'UTF8' TEMPLATE template0.`,
  });
}
