import type { ConversationStore } from '../../sync/conversation-store.ts';
import { commit } from './commit.ts';
import { forget, listTombstones } from './forget.ts';
import { addHints, listHints } from './hints.ts';
import { list, listStates } from './list.ts';
import { openPool } from './load-pg.ts';
import { migrate } from './migrate.ts';
import { acquireLease, addPartitions, listPartitions, releaseLease, renewLease } from './partitions.ts';
import { createPostgresDatabase } from './postgres-database.ts';
import type { PostgresPool } from './postgres-pool.ts';
import { count, get, listDue } from './read.ts';
import { search } from './search.ts';

export interface PostgresStoreOptions {
  /**
   * Where the database is, such as `postgres://user:password@host:5432/database`. What it leaves out is taken from the
   * environment (`PGPASSWORD` and so on) by the driver, [pg](https://node-postgres.com), an optional peer. It appears in
   * no error. Either this or `pool`.
   */
  readonly connectionString?: string | undefined;
  /** A pool of node-postgres of your own. It stays open when the store is closed; listen to its `error` events. */
  readonly pool?: PostgresPool | undefined;
  /**
   * The schema of the tables, which is made if it is missing: a letter or `_`, then letters, digits and `_`. Stores of
   * different schemas have nothing to do with each other.
   * @default "callweave"
   */
  readonly schema?: string | undefined;
  /**
   * The most connections at a time, of a pool that is not yours.
   * @default 4
   */
  readonly maxConnections?: number | undefined;
  /**
   * How long a write waits for what others hold, in milliseconds.
   * @default 30000
   */
  readonly lockTimeoutMs?: number | undefined;
  /**
   * How long one statement of a write may take, in milliseconds.
   * @default 120000
   */
  readonly statementTimeoutMs?: number | undefined;
  /** Ends whatever the store does, running statements too; all calls then reject with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A store in Postgres 15 or later, for several machines at once. Tables and views are documented in `docs/store.md`.
 *
 * @throws {StoreError} `unreachable`, `denied`, `newer_schema` or `not_a_store`.
 * @throws {TypeError} for options that can't be read.
 *
 * @example
 * const store = await openPostgresStore({ connectionString: process.env.DATABASE_URL });
 * await syncConversations({ sources: [{ source }], store });
 * await store.close();
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<ConversationStore> {
  const { connectionString, schema: schemaName = 'callweave', signal } = options;
  if ((connectionString === undefined) === (options.pool === undefined)) {
    throw new TypeError(
      `Expected either connectionString or pool; got ${options.pool === undefined ? 'none' : 'both'}.`,
    );
  }
  if (!/^(?!pg_)[A-Za-z_][A-Za-z0-9_]{0,62}$/.test(schemaName)) {
    throw new TypeError(
      `Expected schema to be a letter or _ and then letters, digits and _, 63 in all, not beginning with pg_; got ${JSON.stringify(schemaName)}.`,
    );
  }
  const lockTimeoutMs = requireWhole('lockTimeoutMs', options.lockTimeoutMs ?? 30_000);
  const statementTimeoutMs = requireWhole('statementTimeoutMs', options.statementTimeoutMs ?? 120_000);
  const maxConnections = requireWhole('maxConnections', options.maxConnections ?? 4);
  const own = connectionString === undefined ? null : await openPool(connectionString, maxConnections);
  const pool = own?.pool ?? options.pool;
  if (pool === undefined) throw new TypeError('Expected a pool.');
  const place = own?.place ?? 'the pool that was given';
  const schema = `"${schemaName}"`;
  const database = createPostgresDatabase({ pool, schema, place, lockTimeoutMs, statementTimeoutMs, signal });
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    closed ??= own?.pool.end();
    await closed;
  };
  try {
    await migrate(database, { schemaName, place });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    addPartitions: (partitions) => addPartitions(database, partitions),
    listPartitions: (account) => listPartitions(database, account),
    acquireLease: (partitionKey, request) => acquireLease(database, partitionKey, request),
    renewLease: (lease, request) => renewLease(database, lease, request),
    releaseLease: (lease) => releaseLease(database, lease),
    commit: (change) => commit(database, change),
    addHints: (hints) => addHints(database, hints),
    listStates: (account, range) => listStates(database, account, range),
    listDue: (account, dueAt, limit) => listDue(database, account, dueAt, limit),
    listHints: (account, dueAt, limit) => listHints(database, account, dueAt, limit),
    get: (id) => get(database, id),
    list: (query) => list(database, query),
    search: (text, query) => search(database, text, query),
    count: (account) => count(database, account),
    forget: (ids, tombstones) => forget(database, ids, tombstones),
    listTombstones: () => listTombstones(database),
    close,
  };
}

function requireWhole(name: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new TypeError(`Expected ${name} to be a whole number from 1 on; got ${JSON.stringify(value)}.`);
}
