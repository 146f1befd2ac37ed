import type { KnownConversation } from '../shared/decide-write.ts';
import type { Query } from './postgres-database.ts';
import { epochMs, textOf, timeOf, timeOrNull } from './sql-row.ts';
import { fromSqlKey, toSqlKey } from './sql-text.ts';

/** What is known of a conversation that nobody else can change until the transaction ends. */
export interface LockedConversation extends KnownConversation {
  readonly provider: string;
  readonly account: string;
  readonly changedAt: string;
  readonly nextCheckAt: string | null;
}

/** In the order of their ids, so that two that lock the same wait for each other only one way round. */
export async function lockConversations(
  query: Query,
  schema: string,
  ids: readonly string[],
): Promise<Map<string, LockedConversation>> {
  if (ids.length === 0) return new Map();
  const times = epochMs('read_at', 'first_seen_at', 'changed_at', 'next_check_at', 'missed_at', 'deleted_at');
  const rows = await query(
    `SELECT id, provider, account, content_hash, ${times} FROM ${schema}.conversations
     WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE`,
    [ids.map(toSqlKey)],
  );
  return new Map(
    rows.map((row) => [
      fromSqlKey(textOf(row, 'id')),
      {
        provider: textOf(row, 'provider'),
        account: fromSqlKey(textOf(row, 'account')),
        contentHash: textOf(row, 'content_hash'),
        readAt: timeOf(row, 'read_at'),
        firstSeenAt: timeOf(row, 'first_seen_at'),
        changedAt: timeOf(row, 'changed_at'),
        nextCheckAt: timeOrNull(row, 'next_check_at'),
        missedAt: timeOrNull(row, 'missed_at'),
        deletedAt: timeOrNull(row, 'deleted_at'),
      },
    ]),
  );
}
