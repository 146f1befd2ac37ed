export { openPostgresStore, type PostgresStoreOptions } from './open-postgres-store.ts';
export type { PostgresClient, PostgresPool, PostgresResult } from './postgres-pool.ts';
