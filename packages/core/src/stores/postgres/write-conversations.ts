import type { CommitResult, StoreChange } from '../../sync/conversation-store.ts';
import type { ReadConversation, StoredConversation, WriteOutcome } from '../../sync/stored-conversation.ts';
import { decideMissing, decideWrite, storedAfter } from '../shared/decide-write.ts';
import { insertRows, updateRows } from './conversation-rows.ts';
import { type LockedConversation, lockConversations } from './lock-conversations.ts';
import type { Query } from './postgres-database.ts';
import { toSqlKey } from './sql-text.ts';

/** Locks what is there, decides, and writes. */
export async function writeConversations(
  query: Query,
  schema: string,
  change: StoreChange,
): Promise<CommitResult> {
  const outcomes = new Map<string, WriteOutcome>();
  const missingIds = change.missing.map(({ id }) => id);
  let left = [...change.conversations].sort(byId);
  const known = await lockConversations(query, schema, [...left.map(idOf), ...missingIds]);
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
    for (const [id, row] of await lockConversations(query, schema, left.map(idOf))) known.set(id, row);
  }
  return {
    outcomes: change.conversations.map((read) => outcomes.get(idOf(read)) ?? 'outdated'),
    deletedCount: await markMissing(query, schema, change, known),
  };
}

function sortOut(
  reads: readonly ReadConversation[],
  known: ReadonlyMap<string, LockedConversation>,
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
  known: ReadonlyMap<string, LockedConversation>,
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
