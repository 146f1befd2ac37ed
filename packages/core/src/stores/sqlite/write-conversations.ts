import type { MissingConversation, StoreChange } from '../../sync/conversation-store.ts';
import type { ReadConversation, WriteOutcome } from '../../sync/stored-conversation.ts';
import { rowOf } from '../shared/conversation-row.ts';
import { decideMissing, decideWrite, type KnownConversation, storedAfter } from '../shared/decide-write.ts';
import { searchWordsOf } from '../shared/search-words.ts';
import { columnNames, textOf, valuesOf } from './sqlite-columns.ts';
import type { Parameter, Row, SqliteConnection } from './sqlite-connection.ts';

const knownColumns = `key, id, provider, account, content_hash, first_seen_at, read_at, changed_at, next_check_at,
missed_at, deleted_at`;
const selectKnown = `SELECT ${knownColumns} FROM conversations WHERE id = ?`;
const selectAllKnown = `SELECT ${knownColumns} FROM conversations WHERE id IN (SELECT value FROM json_each(?))`;
const insertRow = `INSERT INTO conversations (${columnNames.join(', ')})
VALUES (${columnNames.map(() => '?').join(', ')})`;
const updateRow = `UPDATE conversations SET ${columnNames.map((name) => `${name} = ?`).join(', ')} WHERE key = ?`;
const insertWords = 'INSERT INTO conversation_words (rowid, words) VALUES (?, ?)';
const deleteWords = 'DELETE FROM conversation_words WHERE rowid = ?';
const updateNextCheck = 'UPDATE conversations SET next_check_at = ? WHERE key = ?';
const updateMissing = `UPDATE conversations
SET changed_at = ?, next_check_at = ?, missed_at = ?, deleted_at = ? WHERE key = ?`;
const deleteRow = 'DELETE FROM conversations WHERE key = ?';

/** Within a transaction. One look tells which of them are there. */
export function writeConversations(connection: SqliteConnection, change: StoreChange): WriteOutcome[] {
  const ids = JSON.stringify(change.conversations.map(({ conversation }) => conversation.id));
  const rows = connection.prepare(selectAllKnown).all(ids);
  const knownById = new Map(rows.map((row) => [String(row.id), knownOf(row)]));
  return change.conversations.map((read) =>
    writeConversation(connection, read, change, knownById.get(read.conversation.id) ?? null),
  );
}

function writeConversation(
  connection: SqliteConnection,
  read: ReadConversation,
  change: StoreChange,
  known: KnownRow | null,
): WriteOutcome {
  const outcome = decideWrite(known, read);
  if (known !== null && outcome === 'unchanged' && known.nextCheckAt !== read.nextCheckAt) {
    connection.prepare(updateNextCheck).run(read.nextCheckAt, known.key);
  }
  if (outcome !== 'inserted' && outcome !== 'updated') return outcome;
  const values = valuesOf(rowOf(storedAfter(known, read, change)));
  connection.prepare(insertWords).run(writeRow(connection, values, known), searchWordsOf(read.conversation));
  return outcome;
}

/** Tells the key of the row, of which no words are there any more. */
function writeRow(
  connection: SqliteConnection,
  values: readonly Parameter[],
  known: KnownRow | null,
): number | bigint {
  if (known === null) return connection.prepare(insertRow).run(...values).lastInsertRowid;
  connection.prepare(updateRow).run(...values, known.key);
  connection.prepare(deleteWords).run(known.key);
  return known.key;
}

/** Within a transaction. Tells whether the conversation is deleted now, and was not before. */
export function writeMissing(
  connection: SqliteConnection,
  missing: MissingConversation,
  { at, provider, account }: StoreChange,
): boolean {
  const row = connection.prepare(selectKnown).get(missing.id);
  if (row === undefined || row.provider !== provider || row.account !== account) return false;
  const known = knownOf(row);
  const gone = decideMissing(known, missing, at);
  if (gone === null) return false;
  connection
    .prepare(updateMissing)
    .run(gone.changedAt, gone.nextCheckAt, gone.missedAt, gone.deletedAt, known.key);
  return gone.deletedAt !== null;
}

/** Within a transaction. */
export function deleteConversation(connection: SqliteConnection, id: string): void {
  const row = connection.prepare(selectKnown).get(id);
  if (row === undefined) return;
  const { key } = knownOf(row);
  connection.prepare(deleteWords).run(key);
  connection.prepare(deleteRow).run(key);
}

interface KnownRow extends KnownConversation {
  readonly key: number;
  readonly changedAt: string;
  readonly nextCheckAt: string | null;
}

function knownOf(row: Row): KnownRow {
  return {
    key: Number(row.key),
    contentHash: String(row.content_hash),
    firstSeenAt: String(row.first_seen_at),
    readAt: String(row.read_at),
    changedAt: String(row.changed_at),
    nextCheckAt: textOf(row.next_check_at),
    missedAt: textOf(row.missed_at),
    deletedAt: textOf(row.deleted_at),
  };
}
