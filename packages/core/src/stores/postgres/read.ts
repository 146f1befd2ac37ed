import type { StoreCount } from '../../sync/conversation-store.ts';
import type { StoredConversation } from '../../sync/stored-conversation.ts';
import type { SyncAccount } from '../../sync/sync-partition.ts';
import { storedColumns, toStored } from './conversation-columns.ts';
import type { PostgresDatabase } from './postgres-database.ts';
import { numberOf, textOf, timeOrNull } from './sql-row.ts';
import { fromSqlKey, toSqlKey } from './sql-text.ts';

export async function get(
  { query, schema }: PostgresDatabase,
  id: string,
): Promise<StoredConversation | null> {
  const [row] = await query(`SELECT ${storedColumns} FROM ${schema}.conversations WHERE id = $1`, [
    toSqlKey(id),
  ]);
  return row === undefined ? null : toStored(row);
}

export async function listDue(
  { query, schema }: PostgresDatabase,
  { provider, account }: SyncAccount,
  dueAt: string,
  limit: number,
): Promise<string[]> {
  const rows = await query(
    `SELECT id FROM ${schema}.conversations
     WHERE provider = $1 AND account = $2 AND next_check_at <= $3 AND deleted_at IS NULL
     ORDER BY next_check_at, id LIMIT $4`,
    [provider, toSqlKey(account), dueAt, limit],
  );
  return rows.map((row) => fromSqlKey(textOf(row, 'id')));
}

export async function count(
  { query, schema }: PostgresDatabase,
  { provider, account }: Partial<SyncAccount> = {},
): Promise<StoreCount> {
  const [row = {}] = await query(
    `SELECT count(*) FILTER (WHERE deleted_at IS NULL) AS conversations,
       count(*) FILTER (WHERE deleted_at IS NOT NULL) AS deleted,
       count(*) FILTER (WHERE deleted_at IS NULL AND next_check_at IS NOT NULL) AS pending,
       (extract(epoch FROM min(started_at) FILTER (WHERE deleted_at IS NULL)) * 1000)::float8 AS first_started_at,
       (extract(epoch FROM max(started_at) FILTER (WHERE deleted_at IS NULL)) * 1000)::float8 AS last_started_at
     FROM ${schema}.conversations
     WHERE ($1::text IS NULL OR provider = $1) AND ($2::text IS NULL OR account = $2)`,
    [provider ?? null, account === undefined ? null : toSqlKey(account)],
  );
  return {
    conversations: numberOf(row, 'conversations'),
    deleted: numberOf(row, 'deleted'),
    pending: numberOf(row, 'pending'),
    firstStartedAt: timeOrNull(row, 'first_started_at'),
    lastStartedAt: timeOrNull(row, 'last_started_at'),
  };
}
