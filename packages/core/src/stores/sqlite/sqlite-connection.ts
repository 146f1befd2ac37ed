import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { Platform } from '@callweave/transport/platform';
import { loadSqlite } from './load-sqlite.ts';
import { isBusy, storeErrorOf } from './sqlite-error.ts';

export type Row = Record<string, SQLOutputValue>;
export type Parameter = SQLInputValue;

export interface ConnectionOptions {
  readonly path: string;
  readonly lockTimeoutMs: number;
  readonly platform: Pick<Platform, 'now' | 'sleep'>;
}

/**
 * One connection to a file. All work on it is synchronous, so nothing comes between the statements of a transaction;
 * what another process holds is waited for outside of it, so the event loop goes on.
 */
export interface SqliteConnection {
  /** Prepared once for each text. */
  prepare(sql: string): StatementSync;
  execute(sql: string): void;
  /** Runs work that only reads. */
  read<Value>(work: () => Value): Promise<Value>;
  /** Runs work as one transaction, and undoes all of it when it throws. */
  write<Value>(work: () => Value): Promise<Value>;
  /** The same, and waits until it is on the disk, so that not even a loss of power undoes it. */
  writeDurably<Value>(work: () => Value): Promise<Value>;
  close(): void;
}

/** What SQLite itself waits, blocking, for the moments in which even a reader has to. */
const busyTimeoutMs = 50;
const retryEveryMs = 20;

export async function openConnection({
  path,
  lockTimeoutMs,
  platform,
}: ConnectionOptions): Promise<SqliteConnection> {
  const { DatabaseSync: Database } = await loadSqlite();
  const database = translated(path, () => new Database(path));
  const statements = new Map<string, StatementSync>();
  database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);

  async function patiently<Value>(work: () => Value): Promise<Value> {
    const deadline = platform.now() + lockTimeoutMs;
    for (;;) {
      try {
        return work();
      } catch (error) {
        if (!isBusy(error) || platform.now() >= deadline) throw storeErrorOf(error, path);
      }
      await platform.sleep(retryEveryMs);
    }
  }

  function inTransaction<Value>(work: () => Value): Value {
    database.exec('BEGIN IMMEDIATE');
    try {
      const value = work();
      database.exec('COMMIT');
      return value;
    } catch (error) {
      rollBack(database);
      throw error;
    }
  }

  return {
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const statement = database.prepare(sql);
      statements.set(sql, statement);
      return statement;
    },
    execute: (sql) => database.exec(sql),
    read: patiently,
    write: (work) => patiently(() => inTransaction(work)),
    writeDurably: (work) =>
      patiently(() => {
        database.exec('PRAGMA synchronous = FULL');
        try {
          return inTransaction(work);
        } finally {
          database.exec('PRAGMA synchronous = NORMAL');
        }
      }),
    close: () => {
      statements.clear();
      database.close();
    },
  };
}

function translated<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw storeErrorOf(error, path);
  }
}

/** Some failures, such as a full disk, have already undone everything. */
function rollBack(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // The failure that led here is the one to tell.
  }
}
