import { inspect } from 'node:util';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { openPostgresStore, type PostgresStoreOptions } from '../../src/stores/postgres/index.ts';
import { StoreError } from '../../src/sync/store-error.ts';
import { rejectionOf } from '../support/rejection-of.ts';
import { collect } from '../support/source-of.ts';
import { call, change, read } from './support/changes.ts';
import { type OwnSchema, ownSchema, servers } from './support/postgres.ts';

const secret = 'correct-horse-battery';

/** The test server's address, with something else in it. */
function address(changes: { user?: string; host?: string; port?: string; database?: string } = {}): string {
  const url = new URL(servers().postgresUrl);
  url.username = changes.user ?? url.username;
  url.password = secret;
  url.hostname = changes.host ?? url.hostname;
  url.port = changes.port ?? url.port;
  url.pathname = changes.database ?? url.pathname;
  return url.href;
}

/** What opening rejects with; wherever one looks in it, the password is not there. */
async function failureOf(options: PostgresStoreOptions): Promise<unknown> {
  const error = await rejectionOf(openPostgresStore(options));
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(secret);
  return error;
}

async function asUser(
  schema: OwnSchema,
  rights: string,
  work: (user: string) => Promise<void>,
): Promise<void> {
  const user = `${schema.name}_user`;
  await schema.client.query(`CREATE ROLE ${user} LOGIN`);
  try {
    await schema.client.query(rights.replaceAll('USER', user).replaceAll('SCHEMA', `SCHEMA ${schema.name}`));
    await work(user);
  } finally {
    await schema.client.query(`DROP OWNED BY ${user}; DROP ROLE ${user}`);
  }
}

describe('openPostgresStore', () => {
  it('makes the store once, however many start at the same time', async () => {
    await using schema = await ownSchema();
    const stores = await Promise.all(Array.from({ length: 8 }, () => schema.open({ maxConnections: 1 })));
    await stores[0]?.commit(change({ conversations: [read(call(1))] }));
    expect(await stores[7]?.count()).toMatchObject({ conversations: 1 });
    const { rows } = await schema.client.query('SELECT version FROM callweave_store');
    expect(rows).toEqual([{ version: 1 }]);
  });

  it('opens what is there, and keeps it', async () => {
    await using schema = await ownSchema();
    await (await schema.open()).commit(change({ conversations: [read(call(1))] }));
    expect(await (await schema.open()).count()).toMatchObject({ conversations: 1 });
  });

  it('has nothing to do with another schema', async () => {
    await using one = await ownSchema();
    await using two = await ownSchema();
    await (await one.open()).commit(change({ conversations: [read(call(1))] }));
    expect(await (await two.open()).count()).toMatchObject({ conversations: 0 });
  });

  it('takes a schema that has tables of others', async () => {
    await using schema = await ownSchema();
    await schema.client.query(`CREATE SCHEMA ${schema.name}`);
    await schema.client.query('CREATE TABLE invoices (id integer)');
    await (await schema.open()).commit(change({ conversations: [read(call(1))] }));
  });

  it('leaves a pool of the caller’s open', async () => {
    await using schema = await ownSchema();
    const pool = new pg.Pool({ connectionString: servers().postgresUrl });
    const store = await schema.open({ pool });
    await store.commit(change({ conversations: [read(call(1))] }));
    await store.close();
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  it('reads right where the caller’s pool makes something else of types', async () => {
    await using schema = await ownSchema();
    const types = { getTypeParser: () => (text: string) => text };
    const pool = new pg.Pool({ connectionString: servers().postgresUrl, types });
    pool.on(
      'connect',
      (client) => void client.query("SET timezone = 'Asia/Kolkata'; SET datestyle = 'German'"),
    );
    const store = await schema.open({ pool });
    await store.commit(change({ conversations: [read(call(1)), read(call(2, { startedAt: null }))] }));
    const stored = await collect(store.list());
    expect(stored.map(({ conversation }) => conversation)).toEqual([call(1), call(2, { startedAt: null })]);
    expect(stored[0]?.firstSeenAt).toBe('2026-04-22T10:00:00.000Z');
    expect(await store.count()).toMatchObject({
      conversations: 2,
      firstStartedAt: '2026-04-21T09:00:00.000Z',
    });
    await pool.end();
  });
});

describe('openPostgresStore refuses', () => {
  it('a store of a later release', async () => {
    await using schema = await ownSchema();
    await schema.open();
    await schema.client.query('UPDATE callweave_store SET version = 99');
    const error = await rejectionOf(schema.open());
    expect(error).toMatchObject({ code: 'newer_schema', isRetryable: false });
    expect(String(error)).toMatch(
      /it is of version 99, which a later release made\. Update @callweave\/core\.$/,
    );
  });

  it('a schema in which tables of its names are somebody else’s', async () => {
    await using schema = await ownSchema();
    await schema.client.query(`CREATE SCHEMA ${schema.name}`);
    await schema.client.query('CREATE TABLE conversations (id integer)');
    expect(await rejectionOf(schema.open())).toMatchObject({ code: 'not_a_store' });
    expect((await schema.client.query('SELECT * FROM conversations')).rows).toEqual([]);
  });

  it('a database that can not hold every text', async () => {
    await using schema = await ownSchema();
    const latin = `${schema.name}_latin`;
    await schema.client.query(
      `CREATE DATABASE ${latin} ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0`,
    );
    const error = await failureOf({ connectionString: address({ database: latin }) });
    expect(error).toMatchObject({ code: 'not_a_store', message: expect.stringContaining('it is of LATIN1') });
    await schema.client.query(`DROP DATABASE ${latin} (FORCE)`);
  });

  it.each([
    ['a server that is not there', { port: '1' }, 'unreachable'],
    ['a host that nobody knows', { host: 'nowhere.invalid' }, 'unreachable'],
    ['a database that is not there', { database: 'nowhere' }, 'not_a_store'],
    ['a user whom it does not know', { user: 'nobody' }, 'denied'],
  ] as const)('%s', async (_, changes, code) => {
    const error = await failureOf({ connectionString: address(changes) });
    expect(StoreError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ code });
  });

  it.each<[string, () => PostgresStoreOptions, RegExp]>([
    ['nowhere', () => ({}), /either connectionString or pool; got none/],
    [
      'two places',
      () => ({ connectionString: address(), pool: new pg.Pool() }),
      /either connectionString or pool; got both/,
    ],
    ['no address', () => ({ connectionString: `postgres://me:${secret}@[` }), /such as postgres:\/\/user/],
    ['a name with a quote', () => ({ connectionString: address(), schema: 'a"b' }), /got "a\\"b"\.$/],
    [
      'a name of the server’s',
      () => ({ connectionString: address(), schema: 'pg_calls' }),
      /not beginning with pg_/,
    ],
    [
      'no time',
      () => ({ connectionString: address(), lockTimeoutMs: Number.POSITIVE_INFINITY }),
      /^Expected lockTimeoutMs to be a whole number from 1 on/,
    ],
  ])('%s', async (_, options, message) => {
    const error = await failureOf(options());
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
  });

  it('at once when it was stopped before', async () => {
    const reason = new Error('It was stopped.');
    expect(await failureOf({ connectionString: address(), signal: AbortSignal.abort(reason) })).toBe(reason);
  });
});

describe('a user of few rights', () => {
  it('makes the tables in a schema that was made for it', async () => {
    await using schema = await ownSchema();
    await schema.client.query(`CREATE SCHEMA ${schema.name}`);
    await asUser(schema, 'GRANT USAGE, CREATE ON SCHEMA TO USER', async (user) => {
      const store = await openPostgresStore({ connectionString: address({ user }), schema: schema.name });
      await store.commit(change({ conversations: [read(call(1))] }));
      await store.close();
    });
  });

  it('that may only read reads, and is told when it would write', async () => {
    await using schema = await ownSchema();
    await (await schema.open()).commit(change({ conversations: [read(call(1))] }));
    const rights = 'GRANT USAGE ON SCHEMA TO USER; GRANT SELECT ON ALL TABLES IN SCHEMA TO USER';
    await asUser(schema, rights, async (user) => {
      const store = await openPostgresStore({ connectionString: address({ user }), schema: schema.name });
      expect(await collect(store.search('heating'))).toHaveLength(1);
      expect(await rejectionOf(store.commit(change()))).toMatchObject({ code: 'denied', isRetryable: false });
      await store.close();
    });
  });

  it('that may nothing is told', async () => {
    await using schema = await ownSchema();
    await asUser(schema, 'SELECT 1', async (user) => {
      const options = { connectionString: address({ user }), schema: schema.name };
      expect(await failureOf(options)).toMatchObject({ code: 'denied' });
    });
  });
});
