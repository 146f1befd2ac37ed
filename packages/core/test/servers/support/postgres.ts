import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type { ProvidedServers } from '../../../../../.ci/checks/support/servers/provide-servers.ts';
import { openPostgresStore, type PostgresStoreOptions } from '../../../src/stores/postgres/index.ts';
import type { ConversationStore } from '../../../src/sync/conversation-store.ts';

/** A schema of a test's own, with a connection to look at it. */
export interface OwnSchema extends AsyncDisposable {
  readonly name: string;
  readonly client: pg.Client;
  readonly connectionString: string;
  /** Opens a store in it; it is closed with the schema. */
  open(options?: PostgresStoreOptions): Promise<ConversationStore>;
}

export async function ownSchema(connectionString: string = servers().postgresUrl): Promise<OwnSchema> {
  const name = `test_${randomUUID().replaceAll('-', '_')}`;
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(`SET search_path = ${name}`);
  const stores: ConversationStore[] = [];
  return {
    name,
    client,
    connectionString,
    open: async (options = {}) => {
      const where = options.pool === undefined ? { connectionString } : {};
      const store = await openPostgresStore({ ...where, schema: name, ...options });
      stores.push(store);
      return store;
    },
    [Symbol.asyncDispose]: async () => {
      for (const store of stores) await store.close();
      await dropSchema(connectionString, name);
      await client.end();
    },
  };
}

/** By a connection of its own: a test may have ended the other, with its server. */
async function dropSchema(connectionString: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(`DROP SCHEMA IF EXISTS ${name} CASCADE`);
  await client.end();
}

export function servers(): ProvidedServers {
  return inject('servers');
}
