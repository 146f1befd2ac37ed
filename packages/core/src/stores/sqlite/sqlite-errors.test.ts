import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { rejectionOf } from '../../../test/support/rejection-of.ts';
import { temporaryDirectory } from '../../../test/support/temporary-directory.ts';
import { StoreError } from '../../sync/store-error.ts';
import { call, changeOf, readOf, said } from '../../testing/store-fixtures.ts';
import { openSqliteStore } from './open-sqlite-store.ts';
import { storeErrorOf } from './sqlite-error.ts';

const change = (name: string, text: string = 'words') =>
  changeOf({ conversations: [readOf(call(name, { turns: [said(text)] }))] });

describe('opening', () => {
  it('makes a file that only its owner may read, the log beside it too', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    const store = await openSqliteStore({ path });
    await store.commit(change('a'));
    for (const file of [path, `${path}-wal`, `${path}-shm`]) expect(statSync(file).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it('leaves the rights of a file that is there', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    writeFileSync(path, '', { mode: 0o640 });
    chmodSync(path, 0o640);
    await (await openSqliteStore({ path })).close();
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('leaves one file when it is closed', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    const store = await openSqliteStore({ path });
    await store.commit(change('a'));
    await store.close();
    expect(directory.list()).toEqual(['store.db']);
  });

  it('tells that the directory is missing', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'none', 'store.db');
    const error = await rejectionOf(openSqliteStore({ path }));
    expect(error).toMatchObject({
      name: 'StoreError',
      code: 'other',
      isRetryable: false,
      message: `Expected a directory ${directory.path}/none for the store; there is none. Make it, or give another path.`,
    });
    expect(StoreError.isInstance(error)).toBe(true);
  });

  it.each<[what: string, make: (path: string) => void]>([
    [
      'a text',
      (path) => writeFileSync(path, 'Nothing of a database, but long enough to be taken for one.'.repeat(20)),
    ],
    ['a directory', (path) => mkdirSync(path)],
    [
      "another's database",
      (path) => {
        const database = new DatabaseSync(path);
        database.exec('CREATE TABLE mine (value)');
        database.close();
      },
    ],
    [
      "another's empty database",
      (path) => {
        const database = new DatabaseSync(path);
        database.exec('PRAGMA application_id = 7; PRAGMA user_version = 3');
        database.close();
      },
    ],
  ])('refuses %s, and leaves it as it is', async (_, make) => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    make(path);
    const before = directory.list();
    expect(await rejectionOf(openSqliteStore({ path }))).toMatchObject({ code: 'not_a_store' });
    expect(directory.list()).toEqual(before);
  });

  it('refuses a store of a later release, and says to update', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    await (await openSqliteStore({ path })).close();
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(await rejectionOf(openSqliteStore({ path }))).toMatchObject({
      code: 'newer_schema',
      message: `Expected a store of schema version 1 or before; ${path} has 99. A later release of @callweave/core made it: update.`,
    });
  });

  it.each([
    [{ path: '' }, 'Expected path to be the path of a file; got "".'],
    [{ path: 'a', lockTimeoutMs: -1 }, 'Expected lockTimeoutMs to be milliseconds, 0 or more; got -1.'],
    [{ path: 'a', maxBytes: 0.5 }, 'Expected maxBytes to be a whole number of bytes; got 0.5.'],
  ])('refuses %j', async (options, message) => {
    expect(await rejectionOf(openSqliteStore(options))).toEqual(new TypeError(message));
  });
});

describe('a store that is locked', () => {
  it('is waited for, and then told', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    let nowMs = 0;
    const platform = {
      now: () => nowMs,
      sleep: async (milliseconds: number) => {
        nowMs += milliseconds;
      },
    };
    const store = await openSqliteStore({ path, lockTimeoutMs: 60, platform });
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    expect(await rejectionOf(store.commit(change('a')))).toMatchObject({
      code: 'locked',
      isRetryable: true,
      message: `The store ${path} is locked by another process: end that one, or try again once it is done.`,
    });
    expect(nowMs).toBe(60);
    // Who only reads waits for nobody.
    expect((await store.count()).conversations).toBe(0);
    other.exec('ROLLBACK');
    await store.commit(change('a'));
    other.close();
    await store.close();
  });

  it('is written once it is free', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    const other = new DatabaseSync(path);
    const sleep = async (): Promise<void> => other.exec('COMMIT');
    const store = await openSqliteStore({ path, platform: { now: () => 0, sleep } });
    other.exec('BEGIN IMMEDIATE');
    expect((await store.commit(change('a'))).outcomes).toEqual(['inserted']);
    other.close();
    await store.close();
  });
});

describe('a store that is full', () => {
  it('tells so, keeps what was committed, and goes on when there is room', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    const store = await openSqliteStore({ path, maxBytes: 400_000 });
    await store.commit(change('small'));
    const large = change('large', 'many words '.repeat(50_000));
    expect(await rejectionOf(store.commit(large))).toMatchObject({
      code: 'full',
      isRetryable: false,
      message: `The store ${path} has no room left: free some on its disk, or raise maxBytes where that is set.`,
    });
    expect((await store.count()).conversations).toBe(1);
    expect((await store.commit(change('another'))).outcomes).toEqual(['inserted']);
    await store.close();
    const roomy = await openSqliteStore({ path });
    expect((await roomy.commit(large)).outcomes).toEqual(['inserted']);
    expect((await roomy.count()).conversations).toBe(3);
    await roomy.close();
  });
});

describe('a store that is damaged', () => {
  it('tells so', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    const store = await openSqliteStore({ path });
    await store.commit(
      changeOf({ conversations: Array.from({ length: 500 }, (_, i) => readOf(call(`${i}`))) }),
    );
    await store.close();
    const { size } = statSync(path);
    const file = openSync(path, 'r+');
    // All but the first pages, which hold the schema.
    writeSync(file, Buffer.alloc(size - 65_536, 0x5a), 0, size - 65_536, 65_536);
    closeSync(file);
    truncateSync(path, size - 4_096);
    const read = async (): Promise<void> => {
      const damaged = await openSqliteStore({ path });
      try {
        for await (const _ of damaged.list());
      } finally {
        await damaged.close();
      }
    };
    expect(await rejectionOf(read())).toMatchObject({ code: 'damaged' });
  });
});

describe('storeErrorOf', () => {
  const errorOf = (errcode: number) =>
    storeErrorOf(
      Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR', errcode }),
      'store.db',
    );

  // Codes with where it happened: https://www.sqlite.org/rescode.html
  it.each([
    [5, 'locked'],
    [517, 'locked'],
    [6, 'locked'],
    [8, 'denied'],
    [1032, 'denied'],
    [3, 'denied'],
    [14, 'denied'],
    [13, 'full'],
    [11, 'damaged'],
    [267, 'damaged'],
    [26, 'not_a_store'],
    [10, 'other'],
  ])('%i is %s', (errcode, code) => {
    expect(errorOf(errcode)).toMatchObject({ code, cause: { errcode } });
  });

  it('tells what it has no words for as SQLite does', () => {
    expect(errorOf(10)).toMatchObject({ message: 'The store store.db failed: disk I/O error.' });
  });

  it('leaves alone what is not of SQLite', () => {
    const error = new Error('other');
    expect(storeErrorOf(error, 'store.db')).toBe(error);
  });
});
