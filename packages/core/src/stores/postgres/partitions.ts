import type { LeaseRequest, NewPartition } from '../../sync/conversation-store.ts';
import { LeaseLostError } from '../../sync/lease-lost-error.ts';
import type { Lease, SyncAccount, SyncPartition } from '../../sync/sync-partition.ts';
import { emptyCheckpoint } from '../shared/empty-checkpoint.ts';
import { unknownPartition } from '../shared/unknown-partition.ts';
import type { PostgresDatabase } from './postgres-database.ts';
import {
  epochMs,
  numberOf,
  type SqlRow,
  textOf,
  textOrNull,
  timeOrNull,
  toSqlTimeOrNull,
} from './sql-row.ts';
import { fromSqlKey, toSqlKey } from './sql-text.ts';

export async function addPartitions(
  { query, schema }: PostgresDatabase,
  partitions: readonly NewPartition[],
): Promise<void> {
  if (partitions.length === 0) return;
  const rows = partitions.map((partition) => ({
    ...partition,
    key: toSqlKey(partition.key),
    account: toSqlKey(partition.account),
    since: toSqlTimeOrNull(partition.since),
    until: toSqlTimeOrNull(partition.until),
  }));
  await query(
    `INSERT INTO ${schema}.partitions (key, provider, account, kind, since, until, checkpoint)
     SELECT key, provider, account, kind, since, until, $2::json
     FROM json_to_recordset($1::json)
       AS rows (key text, provider text, account text, kind text, since timestamptz, until timestamptz)
     ORDER BY key ON CONFLICT (key) DO NOTHING`,
    [JSON.stringify(rows), JSON.stringify(emptyCheckpoint)],
  );
}

export async function listPartitions(
  { query, schema }: PostgresDatabase,
  account: SyncAccount | undefined,
): Promise<SyncPartition[]> {
  const rows = await query(
    `SELECT key, provider, account, kind, checkpoint::text, leased_by, ${epochMs('since', 'until', 'lease_expires_at')}
     FROM ${schema}.partitions
     WHERE ($1::text IS NULL OR provider = $1) AND ($2::text IS NULL OR account = $2) ORDER BY key`,
    account === undefined ? [null, null] : [account.provider, toSqlKey(account.account)],
  );
  return rows.map(toPartition);
}

/** By the server's clock, which is one for all runs. */
export async function acquireLease(
  { query, schema }: PostgresDatabase,
  partitionKey: string,
  { owner, durationMs }: LeaseRequest,
): Promise<Lease | null> {
  const key = toSqlKey(partitionKey);
  const [leased] = await query(
    `UPDATE ${schema}.partitions
     SET leased_by = $2, lease_token = lease_token + 1, lease_expires_at = ${expiry}
     WHERE key = $1 AND (leased_by IS NULL OR leased_by = $2 OR lease_expires_at <= clock_timestamp())
     RETURNING lease_token`,
    [key, toSqlKey(owner), durationMs],
  );
  if (leased !== undefined) return { partitionKey, owner, token: numberOf(leased, 'lease_token') };
  const known = await query(`SELECT 1 AS found FROM ${schema}.partitions WHERE key = $1`, [key]);
  if (known.length > 0) return null;
  throw unknownPartition(partitionKey);
}

export async function renewLease(
  { query, schema }: PostgresDatabase,
  lease: Lease,
  { durationMs }: Pick<LeaseRequest, 'durationMs'>,
): Promise<void> {
  const renewed = await query(
    `UPDATE ${schema}.partitions SET lease_expires_at = ${expiry}
     WHERE key = $1 AND leased_by = $2 AND lease_token = $4 RETURNING key`,
    [toSqlKey(lease.partitionKey), toSqlKey(lease.owner), durationMs, lease.token],
  );
  if (renewed.length === 0) throw new LeaseLostError(lease);
}

export async function releaseLease({ query, schema }: PostgresDatabase, lease: Lease): Promise<void> {
  await query(
    `UPDATE ${schema}.partitions SET leased_by = NULL, lease_expires_at = NULL
     WHERE key = $1 AND leased_by = $2 AND lease_token = $3`,
    [toSqlKey(lease.partitionKey), toSqlKey(lease.owner), lease.token],
  );
}

const expiry = "clock_timestamp() + $3::float8 * interval '1 millisecond'";

function toPartition(row: SqlRow): SyncPartition {
  const leasedBy = textOrNull(row, 'leased_by');
  return {
    key: fromSqlKey(textOf(row, 'key')),
    provider: textOf(row, 'provider') === 'allo' ? 'allo' : 'itellico',
    account: fromSqlKey(textOf(row, 'account')),
    kind: textOf(row, 'kind') === 'live' ? 'live' : 'backfill',
    since: timeOrNull(row, 'since'),
    until: timeOrNull(row, 'until'),
    checkpoint: JSON.parse(textOf(row, 'checkpoint')),
    leasedBy: leasedBy === null ? null : fromSqlKey(leasedBy),
    leaseExpiresAt: timeOrNull(row, 'lease_expires_at'),
  };
}
