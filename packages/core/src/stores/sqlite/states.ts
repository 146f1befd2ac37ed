import type { StartRange, StoreCount } from '../../sync/conversation-store.ts';
import type { StoredState } from '../../sync/stored-conversation.ts';
import type { SyncAccount } from '../../sync/sync-partition.ts';
import { textOf } from './sqlite-columns.ts';
import type { Parameter, SqliteConnection } from './sqlite-connection.ts';

const pageRows = 5_000;

const selectDue = `SELECT id FROM conversations
WHERE provider = ? AND account = ? AND next_check_at IS NOT NULL AND next_check_at <= ? AND deleted_at IS NULL
ORDER BY next_check_at, id LIMIT ?`;

/** Reads an index alone, so it does not matter how long the conversations are. */
export async function* listStates(
  connection: SqliteConnection,
  { provider, account }: SyncAccount,
  { since, until }: StartRange,
): AsyncGenerator<StoredState, void, undefined> {
  for (const part of ['started', 'without a start'] as const) {
    let after: StoredState | null = null;
    for (;;) {
      const page: StoredState[] = await connection.read(() => {
        const conditions: [sql: string, ...values: Parameter[]][] =
          part === 'started' ? [['started_at IS NOT NULL']] : [['started_at IS NULL']];
        if (part === 'started') {
          if (since !== null) conditions.push(['started_at >= ?', since]);
          if (until !== null) conditions.push(['started_at < ?', until]);
          if (after !== null) conditions.push(['(started_at, id) > (?, ?)', after.startedAt, after.id]);
        } else if (after !== null) conditions.push(['id > ?', after.id]);
        return connection
          .prepare(
            `SELECT id, started_at, missed_at FROM conversations
WHERE provider = ? AND account = ? AND deleted_at IS NULL AND ${conditions.map(([sql]) => sql).join(' AND ')}
ORDER BY started_at, id LIMIT ${pageRows}`,
          )
          .all(provider, account, ...conditions.flatMap(([, ...values]) => values))
          .map((row) => ({
            id: String(row.id),
            startedAt: textOf(row.started_at),
            missedAt: textOf(row.missed_at),
            deletedAt: null,
          }));
      });
      yield* page;
      after = page.at(-1) ?? null;
      if (page.length < pageRows) break;
    }
  }
}

export function dueIds(
  connection: SqliteConnection,
  { provider, account }: SyncAccount,
  dueAt: string,
  limit: number,
): string[] {
  const rows = connection.prepare(selectDue).all(provider, account, dueAt, limit);
  return rows.map(({ id }) => String(id));
}

/** Each figure comes from an index that holds what it counts. */
export function countConversations(
  connection: SqliteConnection,
  { provider, account }: Partial<SyncAccount>,
): StoreCount {
  const ofAccount: string[] = [];
  const values: Parameter[] = [];
  if (provider !== undefined) {
    ofAccount.push('AND provider = ?');
    values.push(provider);
  }
  if (account !== undefined) {
    ofAccount.push('AND account = ?');
    values.push(account);
  }
  const select = (columns: string, condition: string): Record<string, unknown> =>
    connection
      .prepare(`SELECT ${columns} FROM conversations WHERE ${condition} ${ofAccount.join(' ')}`)
      .get(...values) ?? {};
  const stored = select(
    'count(*) AS conversations, min(started_at) AS first, max(started_at) AS last',
    'deleted_at IS NULL',
  );
  const pending = select('count(*) AS pending', 'deleted_at IS NULL AND next_check_at IS NOT NULL');
  const deleted = select('count(*) AS deleted', 'deleted_at IS NOT NULL');
  return {
    conversations: Number(stored.conversations),
    deleted: Number(deleted.deleted),
    pending: Number(pending.pending),
    firstStartedAt: typeof stored.first === 'string' ? stored.first : null,
    lastStartedAt: typeof stored.last === 'string' ? stored.last : null,
  };
}
