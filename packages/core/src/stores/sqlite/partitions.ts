import type { LeaseRequest, NewPartition } from '../../sync/conversation-store.ts';
import { LeaseLostError } from '../../sync/lease-lost-error.ts';
import type { Lease, PartitionCheckpoint, SyncAccount, SyncPartition } from '../../sync/sync-partition.ts';
import { emptyCheckpoint } from '../shared/empty-checkpoint.ts';
import { unknownPartition } from '../shared/unknown-partition.ts';
import { textOf } from './sqlite-columns.ts';
import type { Row, SqliteConnection } from './sqlite-connection.ts';

const insertPartition = `INSERT INTO partitions (key, provider, account, kind, since, until, checkpoint)
VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`;
const selectAll = 'SELECT * FROM partitions ORDER BY key';
const selectOfAccount = 'SELECT * FROM partitions WHERE provider = ? AND account = ? ORDER BY key';
const selectLease = 'SELECT leased_by, lease_token, lease_expires_at FROM partitions WHERE key = ?';
const updateLease =
  'UPDATE partitions SET leased_by = ?, lease_token = ?, lease_expires_at = ? WHERE key = ?';
const updateCheckpoint = 'UPDATE partitions SET checkpoint = ? WHERE key = ?';

export function addPartition(connection: SqliteConnection, partition: NewPartition): void {
  const { key, provider, account, kind, since, until } = partition;
  connection
    .prepare(insertPartition)
    .run(key, provider, account, kind, since, until, JSON.stringify(emptyCheckpoint));
}

export function selectPartitions(
  connection: SqliteConnection,
  account: SyncAccount | undefined,
): SyncPartition[] {
  const rows =
    account === undefined
      ? connection.prepare(selectAll).all()
      : connection.prepare(selectOfAccount).all(account.provider, account.account);
  return rows.map(partitionOf);
}

/** Within a transaction; null while another has it. */
export function takeLease(
  connection: SqliteConnection,
  partitionKey: string,
  { owner, durationMs, now }: LeaseRequest,
): Lease | null {
  const held = connection.prepare(selectLease).get(partitionKey);
  if (held === undefined) throw unknownPartition(partitionKey);
  const isHeld = held.leased_by !== null && String(held.lease_expires_at) > timeAt(now);
  if (isHeld && held.leased_by !== owner) return null;
  const token = Number(held.lease_token) + 1;
  connection.prepare(updateLease).run(owner, token, timeAt(now + durationMs), partitionKey);
  return { partitionKey, owner, token };
}

/** Within a transaction. */
export function prolongLease(connection: SqliteConnection, lease: Lease, until: number): void {
  requireLease(connection, lease);
  connection.prepare(updateLease).run(lease.owner, lease.token, timeAt(until), lease.partitionKey);
}

/** Within a transaction. */
export function giveLeaseBack(connection: SqliteConnection, lease: Lease): void {
  if (holdsLease(connection, lease)) {
    connection.prepare(updateLease).run(null, lease.token, null, lease.partitionKey);
  }
}

/** Within a transaction. One that has expired still holds, until another takes it. */
export function requireLease(connection: SqliteConnection, lease: Lease): void {
  if (!holdsLease(connection, lease)) throw new LeaseLostError(lease);
}

export function writeCheckpoint(
  connection: SqliteConnection,
  { partitionKey }: Lease,
  checkpoint: PartitionCheckpoint,
): void {
  connection.prepare(updateCheckpoint).run(JSON.stringify(checkpoint), partitionKey);
}

function holdsLease(connection: SqliteConnection, { partitionKey, owner, token }: Lease): boolean {
  const held = connection.prepare(selectLease).get(partitionKey);
  return held !== undefined && held.leased_by === owner && held.lease_token === token;
}

function timeAt(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function partitionOf(row: Row): SyncPartition {
  const checkpoint: PartitionCheckpoint = JSON.parse(String(row.checkpoint));
  return {
    key: String(row.key),
    provider: row.provider === 'allo' ? 'allo' : 'itellico',
    account: String(row.account),
    kind: row.kind === 'live' ? 'live' : 'backfill',
    since: textOf(row.since),
    until: textOf(row.until),
    checkpoint,
    leasedBy: textOf(row.leased_by),
    leaseExpiresAt: textOf(row.lease_expires_at),
  };
}
