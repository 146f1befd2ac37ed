import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { OwnSchema } from './postgres.ts';

/** A transaction of somebody else, which holds what it locked until it is ended. */
export interface Blocking extends AsyncDisposable {
  readonly client: pg.Client;
  end(): Promise<void>;
}

export async function block(schema: OwnSchema, ...statements: readonly string[]): Promise<Blocking> {
  const client = new pg.Client({ connectionString: schema.connectionString });
  // The server may be stopped under it.
  client.on('error', () => {});
  await client.connect();
  await client.query(`SET search_path = ${schema.name}`);
  await client.query('BEGIN');
  for (const statement of statements) await client.query(statement);
  const end = (): Promise<void> => client.end();
  return { client, end, [Symbol.asyncDispose]: end };
}

/** Resolves once so many of the store's connections wait for somebody's lock. */
export async function untilWaiting({ client, name }: OwnSchema, count: number): Promise<readonly number[]> {
  for (;;) {
    const { rows } = await client.query<{ pid: number }>(
      "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%' || $1 || '%'",
      [`"${name}"`],
    );
    if (rows.length >= count) return rows.map(({ pid }) => pid);
    await sleep(10);
  }
}
