import { isRecord } from '@callweave/transport/json';
import type { PostgresClient, PostgresPool } from './postgres-pool.ts';
import type { SqlRow } from './sql-row.ts';
import { isGivenUp, storeErrorOf } from './store-error-of.ts';

export interface PostgresDatabase {
  /** The schema's name, quoted, for every statement to name its tables by: a pooler may give another session each time. */
  readonly schema: string;
  /** One statement by itself. */
  readonly query: Query;
  /** Does all of the work or nothing; again from the beginning where the server gave it up in favour of another. */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
}

/** @throws {StoreError} */
export type Query = (text: string, values?: readonly unknown[]) => Promise<readonly SqlRow[]>;

export interface PostgresDatabaseOptions {
  readonly pool: PostgresPool;
  readonly schema: string;
  /** Without user and password. */
  readonly place: string;
  readonly lockTimeoutMs: number;
  readonly statementTimeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** The server finds a deadlock after a second of its own, so trying again needs no further wait. */
const attempts = 5;

export function createPostgresDatabase(options: PostgresDatabaseOptions): PostgresDatabase {
  const { pool, schema, place, signal, lockTimeoutMs, statementTimeoutMs } = options;
  // One text, so that it is one round trip. A client that froze in the middle must not keep rows from everybody.
  const begin = `BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout = ${lockTimeoutMs}; SET LOCAL statement_timeout = ${statementTimeoutMs}; SET LOCAL idle_in_transaction_session_timeout = ${statementTimeoutMs}`;

  async function withClient<Result>(work: (query: Query) => Promise<Result>): Promise<Result> {
    signal?.throwIfAborted();
    const client = await connect();
    let isReleased = false;
    const release = (isBroken: boolean): void => {
      if (isReleased) return;
      isReleased = true;
      signal?.removeEventListener('abort', onBroken);
      client.removeListener('error', onBroken);
      // What else it tells while it is closed is of no use, but ends the process where nobody listens.
      if (isBroken) client.on('error', ignore);
      client.release(isBroken);
    };
    // A connection that is closed ends its statement, and the server rolls back what that was part of.
    const onBroken = (): void => release(true);
    // What breaks between two statements is told here, and again by the next statement.
    client.on('error', onBroken);
    signal?.addEventListener('abort', onBroken, { once: true });
    const send: Query = async (text, values = []) => {
      try {
        return rowsOf(await client.query(text, [...values]));
      } catch (error) {
        signal?.throwIfAborted();
        throw storeErrorOf(error, place);
      }
    };
    try {
      return await work(send);
    } catch (error) {
      if (!isReleased) await send('ROLLBACK').catch(onBroken);
      throw error;
    } finally {
      release(false);
    }
  }

  /** The wait for a connection ends with the signal; a connection that comes later goes back to the pool. */
  async function connect(): Promise<PostgresClient> {
    const connecting = pool.connect();
    let onAbort = ignore;
    const aborted = new Promise<never>((_, reject) => {
      onAbort = () => {
        connecting.then((client) => client.release(), ignore);
        reject(signal?.reason);
      };
    });
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      return await Promise.race([connecting, aborted]);
    } catch (error) {
      signal?.throwIfAborted();
      throw storeErrorOf(error, place);
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  async function attempt<Result>(work: (query: Query) => Promise<Result>): Promise<Result> {
    return withClient(async (query) => {
      await query(begin);
      const result = await work(query);
      await query('COMMIT');
      return result;
    });
  }

  return {
    schema,
    query: (text, values) => withClient((query) => query(text, values)),
    transaction: async (work) => {
      for (let made = 1; made < attempts; made += 1) {
        try {
          return await attempt(work);
        } catch (error) {
          if (!isGivenUp(error)) throw error;
        }
      }
      return attempt(work);
    },
  };
}

function rowsOf(result: unknown): readonly SqlRow[] {
  // Of several statements in one text there are several results, and nobody asks for their rows.
  const rows = isRecord(result) && Array.isArray(result.rows) ? result.rows : [];
  return rows.filter(isRecord);
}

function ignore(): void {}
