import type { MissingConversation, StoreChange } from '../../sync/conversation-store.ts';
import type { ReadConversation, WriteOutcome } from '../../sync/stored-conversation.ts';
import { rowOf } from '../shared/conversation-row.ts';
import { decideMissing, decideWrite, storedAfter } from '../shared/decide-write.ts';
import { searchWordsOf } from '../shared/search-words.ts';
import { columnNames, textOf, valuesOf } from './sqlite-columns.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

const selectKnown = `SELECT key, provider, account, content_hash, first_seen_at, read_at, changed_at, next_check_at, missed_at, deleted_at
FROM conversations WHERE id = ?`;
const insertRow = `INSERT INTO conversations (${columnNames.join(', ')})
VALUES (${columnNames.map(() => '?').join(', ')})`;
const updateRow = `UPDATE conversations SET ${columnNames.map((name) => `${name} = ?`).join(', ')} WHERE key = ?`;
const insertWords = 'INSERT INTO conversation_words (rowid, words) VALUES (?, ?)';
const deleteWords = 'DELETE FROM conversation_words WHERE rowid = ?';
const updateNextCheck = 'UPDATE conversations SET next_check_at = ? WHERE key = ?';
const updateMissing = `UPDATE conversations
SET changed_at = ?, next_check_at = ?, missed_at = ?, deleted_at = ? WHERE key = ?`;
const deleteRow = 'DELETE FROM conversations WHERE key = ?';

/** Within a transaction. */
export function writeConversation(
  connection: SqliteConnection,
  read: ReadConversation,
  change: StoreChange,
): WriteOutcome {
  const known = knownOf(connection, read.conversation.id);
  const outcome = decideWrite(known, read);
  if (known !== null && outcome === 'unchanged' && known.nextCheckAt !== read.nextCheckAt) {
    connection.prepare(updateNextCheck).run(read.nextCheckAt, known.key);
  }
  if (outcome !== 'inserted' && outcome !== 'updated') return outcome;
  const values = valuesOf(rowOf(storedAfter(known, read, change)));
  const words = searchWordsOf(read.conversation);
  if (known === null) {
    const { lastInsertRowid } = connection.prepare(insertRow).run(...values);
    connection.prepare(insertWords).run(lastInsertRowid, words);
  } else {
    connection.prepare(updateRow).run(...values, known.key);
    connection.prepare(deleteWords).run(known.key);
    connection.prepare(insertWords).run(known.key, words);
  }
  return outcome;
}

/** Within a transaction. Tells whether the conversation is deleted now, and was not before. */
export function writeMissing(
  connection: SqliteConnection,
  missing: MissingConversation,
  { at, provider, account }: StoreChange,
): boolean {
  const known = knownOf(connection, missing.id);
  if (known === null || known.provider !== provider || known.account !== account) return false;
  const gone = decideMissing(known, missing, at);
  if (gone === null) return false;
  connection
    .prepare(updateMissing)
    .run(gone.changedAt, gone.nextCheckAt, gone.missedAt, gone.deletedAt, known.key);
  return gone.deletedAt !== null;
}

/** Within a transaction. */
export function deleteConversation(connection: SqliteConnection, id: string): void {
  const known = knownOf(connection, id);
  if (known === null) return;
  connection.prepare(deleteWords).run(known.key);
  connection.prepare(deleteRow).run(known.key);
}

function knownOf(connection: SqliteConnection, id: string) {
  const row = connection.prepare(selectKnown).get(id);
  if (row === undefined) return null;
  return {
    key: Number(row.key),
    provider: String(row.provider),
    account: String(row.account),
    contentHash: String(row.content_hash),
    firstSeenAt: String(row.first_seen_at),
    readAt: String(row.read_at),
    changedAt: String(row.changed_at),
    nextCheckAt: textOf(row.next_check_at),
    missedAt: textOf(row.missed_at),
    deletedAt: textOf(row.deleted_at),
  };
}
