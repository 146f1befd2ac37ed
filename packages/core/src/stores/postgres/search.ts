import type { StoreQuery } from '../../sync/conversation-store.ts';
import type { SearchHit } from '../../sync/search-hit.ts';
import type { StoredConversation } from '../../sync/stored-conversation.ts';
import { findMatches } from '../shared/find-matches.ts';
import { parseSearchText } from '../shared/search-words.ts';
import { matchesStoreQuery, type ParsedStoreQuery, parseStoreQuery } from '../shared/store-query.ts';
import { storedColumns, toStored } from './conversation-columns.ts';
import type { PostgresDatabase } from './postgres-database.ts';
import { textOf } from './sql-row.ts';
import { createParameters, filterOf, rangeOf } from './store-filter.ts';
import { toQueryText } from './word-vector.ts';

const conversationsPerPage = 100;

/** @throws {TypeError} at once, for a text without a letter or digit, or a query that can't be read. */
export function search(
  database: PostgresDatabase,
  text: string,
  query: StoreQuery | undefined,
): AsyncGenerator<SearchHit, void, undefined> {
  return searchWords(database, parseSearchText(text), parseStoreQuery(query));
}

/** Ranks all that match at once, of which only the ids are held, and reads their records as they are consumed. */
async function* searchWords(
  database: PostgresDatabase,
  words: readonly string[],
  query: ParsedStoreQuery,
): AsyncGenerator<SearchHit, void, undefined> {
  const ids = await rankedIds(database, words, query);
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  const pageSize = Math.min(conversationsPerPage, left);
  for (let start = 0; start < ids.length; start += pageSize) {
    for (const stored of await read(database, ids.slice(start, start + pageSize))) {
      if (!matchesStoreQuery(query, stored)) continue;
      yield { stored, matches: findMatches(stored.conversation, words) };
      left -= 1;
      if (left === 0) return;
    }
  }
}

async function rankedIds(
  { query: send, schema }: PostgresDatabase,
  words: readonly string[],
  query: ParsedStoreQuery,
): Promise<string[]> {
  const parameters = createParameters();
  const sought = `${parameters.add(toQueryText(words))}::tsquery`;
  const range = rangeOf(query, parameters);
  const conditions = [
    `words @@ ${sought}`,
    ...filterOf(query, parameters),
    ...(range.length === 0 ? [] : [`(started_at IS NULL OR (${range.join(' AND ')}))`]),
  ];
  // The same word in fewer words is the better match: 1 divides by the length, as a logarithm.
  const order = {
    best: `ts_rank(words, ${sought}, 1) DESC, started_at DESC NULLS LAST, id DESC`,
    newest: 'started_at DESC NULLS LAST, id DESC',
    oldest: 'started_at ASC NULLS LAST, id ASC',
  }[query.first ?? 'best'];
  const rows = await send(
    `SELECT id FROM ${schema}.conversations JOIN ${schema}.conversation_words USING (id)
     WHERE ${conditions.join(' AND ')} ORDER BY ${order}`,
    [...parameters.values],
  );
  return rows.map((row) => textOf(row, 'id'));
}

/** In the order of the ids; one that was forgotten in the meantime is not there. */
async function read(
  { query, schema }: PostgresDatabase,
  ids: readonly string[],
): Promise<readonly StoredConversation[]> {
  const rows = await query(
    `SELECT id AS row_id, ${storedColumns} FROM ${schema}.conversations AS conversations WHERE id = ANY($1)`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [textOf(row, 'row_id'), row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [toStored(row)];
  });
}
