import type { StoredConversation } from '../../sync/stored-conversation.ts';
import type { ParsedStoreQuery } from '../shared/store-query.ts';
import { keptColumns, storedOf, textOf } from './sqlite-columns.ts';
import type { Parameter, SqliteConnection } from './sqlite-connection.ts';

/** About what a page may hold, whatever the length of its transcripts. */
const pageRows = 500;
const pageCharacters = 2_000_000;

interface Position {
  readonly startedAt: string | null;
  readonly id: string;
}

/**
 * Page by page, each going on behind the last row of the one before: no transaction stays open while the reader takes
 * its time, and what changes meanwhile moves nothing.
 */
export async function* listConversations(
  connection: SqliteConnection,
  query: ParsedStoreQuery,
): AsyncGenerator<StoredConversation, void, undefined> {
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  for (const part of ['started', 'without a start'] as const) {
    let after: Position | null = null;
    for (;;) {
      if (left <= 0) return;
      const page: Page = await connection.read(() => readPage(connection, query, part, after, left));
      for (const stored of page.rows) yield stored;
      left -= page.rows.length;
      after = page.last;
      if (page.isLast) break;
    }
  }
}

interface Page {
  readonly rows: readonly StoredConversation[];
  readonly last: Position | null;
  readonly isLast: boolean;
}

function readPage(
  connection: SqliteConnection,
  query: ParsedStoreQuery,
  part: 'started' | 'without a start',
  after: Position | null,
  left: number,
): Page {
  const isOldestFirst = query.first !== 'newest';
  const direction = isOldestFirst ? 'ASC' : 'DESC';
  const compare = isOldestFirst ? '>' : '<';
  const conditions = conditionsOf(query);
  if (part === 'without a start') {
    conditions.push(['started_at IS NULL']);
    if (after !== null) conditions.push([`id ${compare} ?`, after.id]);
  } else {
    conditions.push(['started_at IS NOT NULL'], ...rangeConditionsOf(query));
    if (after !== null) conditions.push([`(started_at, id) ${compare} (?, ?)`, after.startedAt, after.id]);
  }
  const limit = Math.min(pageRows, left);
  const statement = connection.prepare(
    `SELECT id, started_at, ${keptColumns} FROM conversations
WHERE ${conditions.map(([sql]) => sql).join(' AND ')}
ORDER BY started_at ${direction}, id ${direction} LIMIT ?`,
  );
  const rows: StoredConversation[] = [];
  let last = after;
  let characters = 0;
  for (const row of statement.iterate(...conditions.flatMap(([, ...values]) => values), limit)) {
    rows.push(storedOf(row));
    last = { startedAt: textOf(row.started_at), id: String(row.id) };
    characters += String(row.record).length + (textOf(row.raw)?.length ?? 0);
    if (characters > pageCharacters) break;
  }
  return { rows, last, isLast: rows.length < limit && characters <= pageCharacters };
}

type Condition = readonly [sql: string, ...values: Parameter[]];

/** All but the range of time. */
export function conditionsOf(query: ParsedStoreQuery): Condition[] {
  const conditions: Condition[] = [];
  if (!query.withDeleted) conditions.push(['deleted_at IS NULL']);
  for (const name of ['provider', 'account', 'direction', 'channel'] as const) {
    const value = query[name];
    if (value !== null) conditions.push([`${name} = ?`, value]);
  }
  const { contactNumber, ourNumber, agentId } = query;
  if (contactNumber !== null) {
    conditions.push(partyCondition('contact_number', 'customer', 'phoneRaw', contactNumber));
  }
  if (ourNumber !== null) conditions.push(partyCondition('our_number', 'agent', 'phoneRaw', ourNumber));
  if (agentId !== null) conditions.push(partyCondition('agent_id', 'agent', 'providerRef', agentId));
  return conditions;
}

export function rangeConditionsOf({ range: { sinceMs, untilMs } }: ParsedStoreQuery): Condition[] {
  return [
    ...(sinceMs === null ? [] : [['started_at >= ?', new Date(sinceMs).toISOString()] as const]),
    ...(untilMs === null ? [] : [['started_at < ?', new Date(untilMs).toISOString()] as const]),
  ];
}

/** The column has the first of a side; only where there are more is the record looked into. */
function partyCondition(column: string, role: string, field: string, value: string): Condition {
  return [
    `(${column} = ? OR has_more_parties = 1 AND EXISTS (
  SELECT 1 FROM json_each(record, '$.participants') AS party
  WHERE party.value ->> '$.role' = '${role}' AND party.value ->> '$.${field}' = ?
))`,
    value,
    value,
  ];
}
