import type { PostgresPool } from './postgres-pool.ts';

/** A pool of the store's own, and where it leads, without user and password. */
export interface OwnPool {
  readonly pool: PostgresPool;
  readonly place: string;
}

/** node-postgres is an optional peer, and loaded by those only who have no pool of their own. */
export async function openPool(connectionString: string, maxConnections: number): Promise<OwnPool> {
  const { default: pg } = await import('pg').catch((cause: unknown) => {
    throw new Error(
      'Expected the package "pg", an optional peer of @callweave/core, to be installed for openPostgresStore; it is not. Install it beside: npm install pg',
      { cause },
    );
  });
  const place = placeOf(() => new pg.Client({ connectionString }));
  const pool = new pg.Pool({
    connectionString,
    max: maxConnections,
    application_name: 'callweave',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // A connection that breaks while nobody uses it is made anew when it is needed; unheard, this would end the process.
  pool.on('error', () => {});
  return { pool, place };
}

interface Address {
  readonly host: string;
  readonly port: number;
  readonly database?: string | undefined;
}

function placeOf(parse: () => Address): string {
  try {
    const { host, port, database = '' } = parse();
    return `${host}:${port}/${database}`;
  } catch {
    // Neither the text nor the parser's error is repeated, which may hold the password.
    throw new TypeError(
      'Expected connectionString to be such as postgres://user:password@host:5432/database; got a text that is none.',
    );
  }
}
