import type { PostponedHint } from '../../sync/conversation-store.ts';
import type { SyncAccount } from '../../sync/sync-partition.ts';
import type { StoredHint, WebhookHint } from '../../sync/webhook-hint.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/** A hint that was followed stays without a time, so that the same delivery is known again. */
const insertHint = `INSERT INTO hints (provider, account, delivery_id, conversation_id, received_at, next_attempt_at)
VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
const selectDue = `SELECT * FROM hints
WHERE provider = ? AND account = ? AND next_attempt_at IS NOT NULL AND next_attempt_at <= ?
ORDER BY received_at, delivery_id LIMIT ?`;
const markFollowed = `UPDATE hints SET next_attempt_at = NULL, conversation_id = NULL
WHERE provider = ? AND account = ? AND delivery_id = ?`;
const postpone = `UPDATE hints SET attempts = attempts + 1, next_attempt_at = ?
WHERE provider = ? AND account = ? AND delivery_id = ? AND next_attempt_at IS NOT NULL`;
const markFollowedByConversation = `UPDATE hints SET next_attempt_at = NULL, conversation_id = NULL
WHERE conversation_id = ?`;

/** Within a transaction. Tells whether it is new. */
export function addHint(connection: SqliteConnection, hint: WebhookHint): boolean {
  const { provider, account, deliveryId, conversationId, receivedAt } = hint;
  const { changes } = connection
    .prepare(insertHint)
    .run(provider, account, deliveryId, conversationId, receivedAt, receivedAt);
  return Number(changes) > 0;
}

export function selectDueHints(
  connection: SqliteConnection,
  { provider, account }: SyncAccount,
  dueAt: string,
  limit: number,
): StoredHint[] {
  const rows = connection.prepare(selectDue).all(provider, account, dueAt, limit);
  return rows.map((row) => ({
    provider,
    account,
    deliveryId: String(row.delivery_id),
    conversationId: String(row.conversation_id),
    receivedAt: String(row.received_at),
    attempts: Number(row.attempts),
    nextAttemptAt: String(row.next_attempt_at),
  }));
}

/** Within a transaction. */
export function markHintFollowed(
  connection: SqliteConnection,
  { provider, account }: SyncAccount,
  deliveryId: string,
): void {
  connection.prepare(markFollowed).run(provider, account, deliveryId);
}

/** Within a transaction. */
export function postponeHint(
  connection: SqliteConnection,
  { provider, account }: SyncAccount,
  { deliveryId, nextAttemptAt }: PostponedHint,
): void {
  connection.prepare(postpone).run(nextAttemptAt, provider, account, deliveryId);
}

/** Within a transaction. */
export function forgetHintsOf(connection: SqliteConnection, conversationId: string): void {
  connection.prepare(markFollowedByConversation).run(conversationId);
}
