import type { CommitResult, StoreChange } from '../../sync/conversation-store.ts';
import { LeaseLostError } from '../../sync/lease-lost-error.ts';
import type { Lease } from '../../sync/sync-partition.ts';
import { TombstonesChangedError } from '../../sync/tombstones-changed-error.ts';
import { requireLeaseForCheckpoint } from '../shared/require-lease-for-checkpoint.ts';
import { settleHints } from './hints.ts';
import type { PostgresDatabase, Query } from './postgres-database.ts';
import { numberOf } from './sql-row.ts';
import { toSqlKey } from './sql-text.ts';
import { writeConversations } from './write-conversations.ts';

/**
 * One transaction. READ COMMITTED with locks is enough, and SERIALIZABLE would make runs repeat that do not get in each
 * other's way:
 *
 * - Nobody is forgotten meanwhile: `forget` locks the table of tombstones against this lock, so the count holds until the
 *   commit, and queues fairly with it. https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES
 * - The lease is held until the commit: whoever would take it over waits for the row of the partition.
 * - What is decided of a conversation is decided on a row that is locked, and of a new one by the unique index.
 *
 * Locks are taken in this order, and of conversations in that of their ids.
 */
export async function commit(database: PostgresDatabase, change: StoreChange): Promise<CommitResult> {
  const { schema } = database;
  const { lease, checkpoint } = change;
  requireLeaseForCheckpoint(change);
  return database.transaction(async (query) => {
    await requireTombstoneCount(query, schema, change.tombstoneCount);
    if (lease !== null) await requireLease(query, schema, lease);
    const result = await writeConversations(query, schema, change);
    await settleHints(query, schema, change);
    if (checkpoint !== null && lease !== null) {
      const values = [toSqlKey(lease.partitionKey), JSON.stringify(checkpoint)];
      await query(`UPDATE ${schema}.partitions SET checkpoint = $2 WHERE key = $1`, values);
    }
    return result;
  });
}

async function requireTombstoneCount(query: Query, schema: string, receivedCount: number): Promise<void> {
  await query(`LOCK TABLE ${schema}.tombstones IN ROW SHARE MODE`);
  const [row = {}] = await query(`SELECT count(*) AS count FROM ${schema}.tombstones`);
  const expectedCount = numberOf(row, 'count');
  if (expectedCount !== receivedCount) throw new TombstonesChangedError({ expectedCount, receivedCount });
}

async function requireLease(query: Query, schema: string, lease: Lease): Promise<void> {
  const held = await query(
    `SELECT 1 AS held FROM ${schema}.partitions WHERE key = $1 AND leased_by = $2 AND lease_token = $3 FOR NO KEY UPDATE`,
    [toSqlKey(lease.partitionKey), toSqlKey(lease.owner), lease.token],
  );
  if (held.length === 0) throw new LeaseLostError(lease);
}
