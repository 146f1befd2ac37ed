import type { StoredConversation } from '../../sync/stored-conversation.ts';
import { columnNames, columnValues, rowsFromJson, toRowsJson } from './conversation-columns.ts';
import type { Query } from './postgres-database.ts';
import { type SqlRow, textOf } from './sql-row.ts';
import { fromSqlKey } from './sql-text.ts';

/** A row is some kilobytes, of which both sides hold a statement's in memory. */
const rowsPerStatement = 500;

/** Tells the ids of those that were inserted; another run may have inserted the others. */
export async function insertRows(
  query: Query,
  schema: string,
  conversations: readonly StoredConversation[],
): Promise<Set<string>> {
  const rows = await sendInParts(
    query,
    conversations,
    `WITH rows AS MATERIALIZED (SELECT * FROM ${rowsFromJson}),
     inserted AS (
       INSERT INTO ${schema}.conversations (${columnNames}) SELECT ${columnValues} FROM rows
       ON CONFLICT (id) DO NOTHING RETURNING id
     )
     INSERT INTO ${schema}.conversation_words (id, words)
     SELECT id, vector::tsvector FROM rows JOIN inserted USING (id) RETURNING id`,
  );
  return new Set(rows.map((row) => fromSqlKey(textOf(row, 'id'))));
}

export async function updateRows(
  query: Query,
  schema: string,
  conversations: readonly StoredConversation[],
): Promise<void> {
  await sendInParts(
    query,
    conversations,
    `WITH rows AS MATERIALIZED (SELECT * FROM ${rowsFromJson}),
     updated AS (
       UPDATE ${schema}.conversations AS known SET (${columnNames}) = ROW(${columnValues})
       FROM rows WHERE known.id = rows.id
     )
     UPDATE ${schema}.conversation_words AS known SET words = vector::tsvector FROM rows WHERE known.id = rows.id`,
  );
}

/** Each part is made while the server writes the one before, since both take about as long. */
async function sendInParts(
  query: Query,
  conversations: readonly StoredConversation[],
  statement: string,
): Promise<SqlRow[]> {
  const rows: SqlRow[] = [];
  let sent: ReturnType<Query> = Promise.resolve([]);
  for (let start = 0; start < conversations.length; start += rowsPerStatement) {
    // A part that is no JSON ends the commit; what the server says of the one before is then of no use.
    sent.catch(() => {});
    const json = toRowsJson(conversations.slice(start, start + rowsPerStatement));
    rows.push(...(await sent));
    sent = query(statement, [json]);
  }
  rows.push(...(await sent));
  return rows;
}
