import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { rejectionOf } from '../../../test/support/rejection-of.ts';
import { temporaryDirectory } from '../../../test/support/temporary-directory.ts';
import { call, changeOf, namesOf, readOf, said } from '../../testing/store-fixtures.ts';
import { migrations } from './migrations.ts';
import { openSqliteStore } from './open-sqlite-store.ts';
import { openConnection } from './sqlite-connection.ts';
import { applicationId, migrateSchema } from './sqlite-schema.ts';

const platform = { now: () => 0, sleep: async () => undefined };
/** Stores as earlier releases wrote them, with two conversations each; one for every version. */
const fixtures = ['schema-1.sql'];

describe('migrations', () => {
  it('have a store of every version to start from', () => {
    expect(fixtures).toHaveLength(migrations.length);
  });

  it.each(fixtures)('bring the store %s up to date, with everything in it', async (name) => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    const database = new DatabaseSync(path);
    database.exec(readFileSync(new URL(`__fixtures__/${name}`, import.meta.url), 'utf8'));
    database.close();
    const store = await openSqliteStore({ path });
    expect(await namesOf(store.list())).toEqual(['cll-1', 'cll-2']);
    expect(await namesOf(store.search('boiler'))).toEqual(['cll-1']);
    expect((await store.get('allo:cll-1'))?.conversation).toEqual(
      call('cll-1', { turns: [said('The boiler is cold.')], raw: { id: 'cll-1' } }),
    );
    const again = readOf(call('cll-2', { turns: [said('Another boiler.')] }), { contentHash: 'b' });
    expect((await store.commit(changeOf({ tombstoneCount: 1, conversations: [again] }))).outcomes).toEqual([
      'updated',
    ]);
    expect(await namesOf(store.search('boiler'))).toHaveLength(2);
    expect(await store.listPartitions()).toHaveLength(1);
    expect(
      await store.addHints([{ ...changeOf(), deliveryId: 'd1', conversationId: 'allo:x', receivedAt: '' }]),
    ).toBe(0);
    await store.close();
    const migrated = new DatabaseSync(path);
    expect(migrated.prepare('PRAGMA user_version').get()).toEqual({ user_version: migrations.length });
    expect(migrated.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    migrated.close();
  });

  it('run one after the other, each once', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    const steps = ['CREATE TABLE first (value)', 'CREATE TABLE second (value)', 'CREATE TABLE third (value)'];
    for (const count of [1, 3, 3]) {
      const connection = await openConnection({ path, lockTimeoutMs: 0, platform });
      await migrateSchema(connection, path, steps.slice(0, count));
      expect(connection.prepare('PRAGMA user_version').get()).toEqual({ user_version: count });
      expect(connection.prepare('PRAGMA application_id').get()).toEqual({ application_id: applicationId });
      connection.close();
    }
  });

  it('undo everything when one fails', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    const connection = await openConnection({ path, lockTimeoutMs: 0, platform });
    await migrateSchema(connection, path, ['CREATE TABLE first (value)']);
    const steps = ['CREATE TABLE first (value)', 'CREATE TABLE second (value)', 'CREATE TABLE first (value)'];
    expect(await rejectionOf(migrateSchema(connection, path, steps))).toMatchObject({ code: 'other' });
    expect(connection.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
    expect(connection.prepare(`SELECT name FROM sqlite_schema`).all()).toEqual([{ name: 'first' }]);
    connection.close();
  });

  it('are made by one of two that open a new store at once', async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, 'store.db');
    const stores = await Promise.all([1, 2, 3].map(() => openSqliteStore({ path })));
    for (const store of stores) expect((await store.count()).conversations).toBe(0);
    for (const store of stores) await store.close();
  });
});
