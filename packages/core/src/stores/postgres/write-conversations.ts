import type { CommitResult, StoreChange } from '../../sync/conversation-store.ts';
import type { ReadConversation, StoredConversation, WriteOutcome } from '../../sync/stored-conversation.ts';
import { decideMissing, decideWrite, type KnownConversation, storedAfter } from '../shared/decide-write.ts';
import { columnNames, columnValues, rowsFromJson, toRowsJson } from './conversation-columns.ts';
import type { Query } from './postgres-database.ts';
import { epochMs, type SqlRow, textOf, timeOf, timeOrNull } from './sql-row.ts';
import { fromSqlKey, toSqlKey } from './sql-text.ts';

/** A row is some kilobytes, of which both sides hold a statement's in memory. */
const rowsPerStatement = 500;

interface Known extends KnownConversation {
  readonly provider: string;
  readonly account: string;
  readonly changedAt: string;
  readonly nextCheckAt: string | null;
}

/** Locks what is there, decides, and writes. */
export async function writeConversations(
  query: Query,
  schema: string,
  change: StoreChange,
): Promise<CommitResult> {
  const outcomes = new Map<string, WriteOutcome>();
  const missingIds = change.missing.map(({ id }) => id);
  let left = [...change.conversations].sort(byId);
  const known = await lockKnown(query, schema, [...left.map(idOf), ...missingIds]);
  // Mostly once. Again for what another run has inserted in the meantime: by then it is there, and can be locked.
  while (left.length > 0) {
    const { fresh, updated, rechecked } = sortOut(left, known, change, outcomes);
    await updateRows(query, schema, updated);
    await updateChecks(query, schema, rechecked);
    const inserted = await insertRows(
      query,
      schema,
      fresh.map((read) => storedAfter(null, read, change)),
    );
    for (const id of inserted) outcomes.set(id, 'inserted');
    left = fresh.filter((read) => !inserted.has(idOf(read)));
    if (left.length === 0) break;
    for (const [id, row] of await lockKnown(query, schema, left.map(idOf))) known.set(id, row);
  }
  return {
    outcomes: change.conversations.map((read) => outcomes.get(idOf(read)) ?? 'outdated'),
    deletedCount: await markMissing(query, schema, change, known),
  };
}

function sortOut(
  reads: readonly ReadConversation[],
  known: ReadonlyMap<string, Known>,
  change: StoreChange,
  outcomes: Map<string, WriteOutcome>,
) {
  const fresh: ReadConversation[] = [];
  const updated: StoredConversation[] = [];
  const rechecked: ReadConversation[] = [];
  for (const read of reads) {
    const row = known.get(idOf(read)) ?? null;
    const outcome = decideWrite(row, read);
    if (outcome === 'inserted') {
      fresh.push(read);
      continue;
    }
    outcomes.set(idOf(read), outcome);
    if (outcome === 'updated') updated.push(storedAfter(row, read, change));
    if (outcome === 'unchanged' && row?.nextCheckAt !== read.nextCheckAt) rechecked.push(read);
  }
  return { fresh, updated, rechecked };
}

async function lockKnown(query: Query, schema: string, ids: readonly string[]): Promise<Map<string, Known>> {
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

/** Tells the ids of those that were inserted; another run may have inserted the others. */
async function insertRows(
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

async function updateRows(
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

async function updateChecks(query: Query, schema: string, reads: readonly ReadConversation[]): Promise<void> {
  if (reads.length === 0) return;
  const rows = reads.map((read) => ({
    id: toSqlKey(idOf(read)),
    next_check_at: read.nextCheckAt,
  }));
  await query(
    `UPDATE ${schema}.conversations AS known SET next_check_at = rows.next_check_at
     FROM json_to_recordset($1::json) AS rows (id text, next_check_at timestamptz)
     WHERE known.id = rows.id`,
    [JSON.stringify(rows)],
  );
}

async function markMissing(
  query: Query,
  schema: string,
  { missing, at, account, provider }: StoreChange,
  known: ReadonlyMap<string, Known>,
): Promise<number> {
  const rows = missing.flatMap((one) => {
    const row = known.get(one.id);
    if (row === undefined || row.provider !== provider || row.account !== account) return [];
    const gone = decideMissing(row, one, at);
    return gone === null
      ? []
      : [
          {
            id: toSqlKey(one.id),
            changed_at: gone.changedAt,
            next_check_at: gone.nextCheckAt,
            missed_at: gone.missedAt,
            deleted_at: gone.deletedAt,
          },
        ];
  });
  if (rows.length === 0) return 0;
  const columns = ['changed_at', 'next_check_at', 'missed_at', 'deleted_at'];
  await query(
    `UPDATE ${schema}.conversations AS known SET ${columns.map((name) => `${name} = rows.${name}`).join(', ')}
     FROM json_to_recordset($1::json) AS rows (id text, ${columns.map((name) => `${name} timestamptz`).join(', ')})
     WHERE known.id = rows.id`,
    [JSON.stringify(rows)],
  );
  return rows.filter((row) => row.deleted_at !== null).length;
}

function idOf({ conversation }: ReadConversation): string {
  return conversation.id;
}

function byId(left: ReadConversation, right: ReadConversation): number {
  return idOf(left) < idOf(right) ? -1 : 1;
}
