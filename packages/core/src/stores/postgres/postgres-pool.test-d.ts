import type { Pool } from 'pg';
import { expectTypeOf, test } from 'vitest';
import { openPostgresStore } from './open-postgres-store.ts';
import type { PostgresPool } from './postgres-pool.ts';

declare const pool: Pool;

test("node-postgres' own pool is one", () => {
  expectTypeOf(pool).toExtend<PostgresPool>();
  expectTypeOf(openPostgresStore).toBeCallableWith({ pool, schema: 'calls' });
});
