import type { StartRange, StoreQuery } from '../../sync/conversation-store.ts';
import type { StoredConversation, StoredState } from '../../sync/stored-conversation.ts';
import type { SyncAccount } from '../../sync/sync-partition.ts';
import { matchesStoreQuery, type ParsedStoreQuery, parseStoreQuery } from '../shared/store-query.ts';
import { storedColumns, toStored } from './conversation-columns.ts';
import type { PostgresDatabase } from './postgres-database.ts';
import { epochMs, type SqlRow, textOf, timeOrNull } from './sql-row.ts';
import { fromSqlKey, toSqlKey } from './sql-text.ts';
import { createParameters, filterOf, type Parameters, rangeOf } from './store-filter.ts';

/** What is held in memory, records of some kilobytes. */
const conversationsPerPage = 100;
const statesPerPage = 5_000;

/** @throws {TypeError} at once, for a query that can't be read. */
export function list(
  database: PostgresDatabase,
  query: StoreQuery | undefined,
): AsyncGenerator<StoredConversation, void, undefined> {
  return listParsed(database, parseStoreQuery(query));
}

async function* listParsed(
  database: PostgresDatabase,
  query: ParsedStoreQuery,
): AsyncGenerator<StoredConversation, void, undefined> {
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  const rows = pages(database, {
    columns: storedColumns,
    conditions: (parameters) => filterOf(query, parameters),
    range: (parameters) => rangeOf(query, parameters),
    isNewestFirst: query.first === 'newest',
    rowsPerPage: Math.min(conversationsPerPage, left),
  });
  for await (const row of rows) {
    const stored = toStored(row);
    if (!matchesStoreQuery(query, stored)) continue;
    yield stored;
    left -= 1;
    if (left === 0) return;
  }
}

export async function* listStates(
  database: PostgresDatabase,
  { provider, account }: SyncAccount,
  { since, until }: StartRange,
): AsyncGenerator<StoredState, void, undefined> {
  const range = {
    sinceMs: since === null ? null : Date.parse(since),
    untilMs: until === null ? null : Date.parse(until),
  };
  const rows = pages(database, {
    columns: epochMs('started_at', 'missed_at'),
    conditions: ({ add }) => [
      'deleted_at IS NULL',
      `provider = ${add(provider)}`,
      `account = ${add(toSqlKey(account))}`,
    ],
    range: (parameters) => rangeOf({ range }, parameters),
    isNewestFirst: false,
    rowsPerPage: statesPerPage,
  });
  for await (const row of rows) {
    yield {
      id: fromSqlKey(textOf(row, 'row_id')),
      startedAt: timeOrNull(row, 'started_at'),
      missedAt: timeOrNull(row, 'missed_at'),
      deletedAt: null,
    };
  }
}

interface Pages {
  readonly columns: string;
  conditions(parameters: Parameters): readonly string[];
  range(parameters: Parameters): readonly string[];
  readonly isNewestFirst: boolean;
  readonly rowsPerPage: number;
}

/**
 * Rows in the order of their start, each page where the one before ended: memory stays flat, no connection is held while
 * a row is looked at, and a server that was restarted meanwhile goes on. Those without a start come last.
 */
async function* pages(database: PostgresDatabase, options: Pages): AsyncGenerator<SqlRow, void, undefined> {
  const { isNewestFirst, rowsPerPage } = options;
  const [beyond, direction] = isNewestFirst ? ['<', 'DESC'] : ['>', 'ASC'];
  for (const isStarted of [true, false]) {
    let last: SqlRow | undefined;
    do {
      const parameters = createParameters();
      const { add } = parameters;
      const conditions = [...options.conditions(parameters)];
      if (isStarted) conditions.push('started_at IS NOT NULL', ...options.range(parameters));
      else conditions.push('started_at IS NULL');
      if (last !== undefined) {
        const id = add(textOf(last, 'row_id'));
        conditions.push(
          isStarted
            ? `(started_at, id) ${beyond} (${add(textOf(last, 'row_start'))}::timestamptz, ${id})`
            : `id ${beyond} ${id}`,
        );
      }
      const rows: readonly SqlRow[] = await database.query(
        // In UTC, so that it is read again as it was written, whatever a session's zone.
        `SELECT id AS row_id, (conversations.started_at AT TIME ZONE 'UTC')::text || 'Z' AS row_start, ${options.columns}
         FROM ${database.schema}.conversations AS conversations WHERE ${conditions.join(' AND ')}
         ORDER BY ${isStarted ? `conversations.started_at ${direction}, ` : ''}id ${direction} LIMIT ${rowsPerPage}`,
        [...parameters.values],
      );
      yield* rows;
      last = rows.length < rowsPerPage ? undefined : rows.at(-1);
    } while (last !== undefined);
  }
}
