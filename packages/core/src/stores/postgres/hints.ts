import type { StoreChange } from '../../sync/conversation-store.ts';
import type { SyncAccount } from '../../sync/sync-partition.ts';
import type { StoredHint, WebhookHint } from '../../sync/webhook-hint.ts';
import type { PostgresDatabase, Query } from './postgres-database.ts';
import { epochMs, numberOf, textOf, timeOf } from './sql-row.ts';
import { fromSqlKey, toSqlKey } from './sql-text.ts';

export async function addHints(
  { query, schema }: PostgresDatabase,
  hints: readonly WebhookHint[],
): Promise<number> {
  if (hints.length === 0) return 0;
  const rows = hints.map((hint) => ({
    provider: hint.provider,
    account: toSqlKey(hint.account),
    delivery_id: toSqlKey(hint.deliveryId),
    conversation_id: toSqlKey(hint.conversationId),
    received_at: hint.receivedAt,
  }));
  // In one order, so that two that add the same wait for each other only one way round.
  const added = await query(
    `INSERT INTO ${schema}.hints (provider, account, delivery_id, conversation_id, received_at, next_attempt_at)
     SELECT provider, account, delivery_id, conversation_id, received_at, received_at
     FROM json_to_recordset($1::json)
       AS rows (provider text, account text, delivery_id text, conversation_id text, received_at timestamptz)
     ORDER BY provider, account, delivery_id
     ON CONFLICT DO NOTHING RETURNING delivery_id`,
    [JSON.stringify(rows)],
  );
  return added.length;
}

export async function listHints(
  { query, schema }: PostgresDatabase,
  { provider, account }: SyncAccount,
  dueAt: string,
  limit: number,
): Promise<StoredHint[]> {
  const rows = await query(
    `SELECT delivery_id, conversation_id, attempts, ${epochMs('received_at', 'next_attempt_at')} FROM ${schema}.hints AS hints
     WHERE provider = $1 AND account = $2 AND hints.next_attempt_at <= $3
     ORDER BY hints.received_at, delivery_id LIMIT $4`,
    [provider, toSqlKey(account), dueAt, limit],
  );
  return rows.map((row) => ({
    provider,
    account,
    deliveryId: fromSqlKey(textOf(row, 'delivery_id')),
    conversationId: fromSqlKey(textOf(row, 'conversation_id')),
    receivedAt: timeOf(row, 'received_at'),
    attempts: numberOf(row, 'attempts'),
    nextAttemptAt: timeOf(row, 'next_attempt_at'),
  }));
}

/** Of a hint that was followed only the delivery is kept: nothing says any more of which conversation it was. */
export async function settleHints(
  query: Query,
  schema: string,
  { provider, account, followedHints, postponedHints }: StoreChange,
): Promise<void> {
  if (followedHints.length > 0) {
    await query(
      `UPDATE ${schema}.hints SET conversation_id = NULL, next_attempt_at = NULL
       WHERE provider = $1 AND account = $2 AND delivery_id = ANY($3)`,
      [provider, toSqlKey(account), followedHints.map(toSqlKey)],
    );
  }
  if (postponedHints.length > 0) {
    const rows = postponedHints.map(({ deliveryId, nextAttemptAt }) => ({
      delivery_id: toSqlKey(deliveryId),
      next_attempt_at: nextAttemptAt,
    }));
    await query(
      `UPDATE ${schema}.hints AS known SET attempts = attempts + 1, next_attempt_at = rows.next_attempt_at
       FROM json_to_recordset($3::json) AS rows (delivery_id text, next_attempt_at timestamptz)
       WHERE provider = $1 AND account = $2 AND known.delivery_id = rows.delivery_id
         AND known.next_attempt_at IS NOT NULL`,
      [provider, toSqlKey(account), JSON.stringify(rows)],
    );
  }
}
