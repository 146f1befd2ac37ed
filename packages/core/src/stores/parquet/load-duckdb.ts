import type { DuckDBInstance } from '@duckdb/node-api';

/** DuckDB is an optional peer: nobody else has its 70 MB. It asks the network for nothing. */
export async function openDuckdb(): Promise<DuckDBInstance> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch((cause: unknown) => {
    throw new Error(
      'Expected the package "@duckdb/node-api", an optional peer of @callweave/core, to be installed for writeParquet; it is not. Install it beside: npm install @duckdb/node-api',
      { cause },
    );
  });
  return DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    memory_limit: '256MB',
    threads: '2',
  });
}
