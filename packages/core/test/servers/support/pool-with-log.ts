import pg from 'pg';
import type { PostgresPool } from '../../../src/stores/postgres/index.ts';
import { servers } from './postgres.ts';

/** A pool that tells the first word or two of every statement that went through it. */
export function poolWithLog(): { readonly pool: PostgresPool; readonly statements: string[] } {
  const real = new pg.Pool({ connectionString: servers().postgresUrl });
  const statements: string[] = [];
  const pool: PostgresPool = {
    connect: async () => {
      const client = await real.connect();
      return {
        query: (text, values) => {
          statements.push(
            text
              .trim()
              .split(/[\s;]+/, 1)
              .join(),
          );
          return client.query(text, values);
        },
        release: (error) => client.release(error),
        on: (event, listener) => client.on(event, listener),
        removeListener: (event, listener) => client.removeListener(event, listener),
      };
    },
    end: () => real.end(),
  };
  return { pool, statements };
}
