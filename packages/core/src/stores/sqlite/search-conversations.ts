import type { SearchHit } from '../../sync/search-hit.ts';
import { findMatches } from '../shared/find-matches.ts';
import type { ParsedStoreQuery } from '../shared/store-query.ts';
import { conditionsOf, rangeConditionsOf } from './list-conversations.ts';
import { keptColumns, storedOf, textOf } from './sqlite-columns.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/** How many of the best matches are ranked first: few readers go further. */
const firstRanked = 1_000;

interface Ranked {
  readonly key: number;
  /** Lower is better. */
  readonly rank: number;
}

interface Found extends Ranked {
  readonly startedAt: string | null;
}

/**
 * Only keys are held of what was found, however much it is; a row is read when its turn comes, and left out if it is
 * gone by then.
 */
export async function* searchConversations(
  connection: SqliteConnection,
  words: readonly string[],
  query: ParsedStoreQuery,
): AsyncGenerator<SearchHit, void, undefined> {
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  for await (const { key } of query.first === null
    ? findByRank(connection, words, query)
    : findByStart(connection, words, query)) {
    const row = await connection.read(() => connection.prepare(selectRow).get(key));
    if (row === undefined) continue;
    const stored = storedOf(row);
    yield { stored, matches: findMatches(stored.conversation, words) };
    left -= 1;
    if (left <= 0) return;
  }
}

const selectRow = `SELECT ${keptColumns} FROM conversations WHERE key = ?`;
const selectRanked = `SELECT rowid AS key, rank FROM conversation_words
WHERE conversation_words MATCH ? ORDER BY rank LIMIT ?`;

async function* findByRank(
  connection: SqliteConnection,
  words: readonly string[],
  query: ParsedStoreQuery,
): AsyncGenerator<Found, void, undefined> {
  const rank = (limit: number): Promise<Ranked[]> =>
    connection.read(() =>
      connection
        .prepare(selectRanked)
        .all(matchOf(words), limit)
        .map((row) => ({ key: Number(row.key), rank: Number(row.rank) })),
    );
  const given = new Set<number>();
  async function* inOrder(ranked: readonly Ranked[]): AsyncGenerator<Found, void, undefined> {
    for (const group of groupsOfEqualRank(ranked)) {
      const found = await connection.read(() => withStart(connection, group, query));
      for (const one of found.sort(byNewest)) yield one;
    }
  }
  const best = await rank(firstRanked);
  if (best.length < firstRanked) return yield* inOrder(best);
  // Of the last rank there may be more; they are put in order with the rest.
  const lastRank = best.at(-1)?.rank;
  const certain = best.filter((one) => one.rank !== lastRank);
  for (const { key } of certain) given.add(key);
  yield* inOrder(certain);
  yield* inOrder((await rank(-1)).filter(({ key }) => !given.has(key)));
}

async function* findByStart(
  connection: SqliteConnection,
  words: readonly string[],
  query: ParsedStoreQuery,
): AsyncGenerator<Found, void, undefined> {
  const sign = query.first === 'newest' ? -1 : 1;
  const found = await connection.read(() => {
    const keys = connection.prepare(selectKeys).all(matchOf(words));
    return withStart(
      connection,
      keys.map(({ key }) => ({ key: Number(key), rank: 0 })),
      query,
    );
  });
  yield* found.sort((left, right) => {
    if (left.startedAt === null || right.startedAt === null) return byNewest(left, right);
    return (
      sign *
      (left.startedAt < right.startedAt ? -1 : left.startedAt > right.startedAt ? 1 : left.key - right.key)
    );
  });
}

const selectKeys = 'SELECT rowid AS key FROM conversation_words WHERE conversation_words MATCH ?';

/** Those of the keys that the query lets through. */
function withStart(
  connection: SqliteConnection,
  ranked: readonly Ranked[],
  query: ParsedStoreQuery,
): Found[] {
  const rankByKey = new Map(ranked.map(({ key, rank }) => [key, rank]));
  const range = rangeConditionsOf(query);
  const inRange =
    range.length === 0 ? [] : [`(started_at IS NULL OR ${range.map(([sql]) => sql).join(' AND ')})`];
  const conditions = conditionsOf(query);
  const sql = [
    'key IN (SELECT value FROM json_each(?))',
    ...conditions.map(([condition]) => condition),
    ...inRange,
  ];
  return connection
    .prepare(`SELECT key, started_at FROM conversations WHERE ${sql.join(' AND ')}`)
    .all(
      JSON.stringify([...rankByKey.keys()]),
      ...[...conditions, ...range].flatMap(([, ...values]) => values),
    )
    .map((row) => ({
      key: Number(row.key),
      rank: rankByKey.get(Number(row.key)) ?? 0,
      startedAt: textOf(row.started_at),
    }));
}

/** Each word as the beginning of one. A folded word has letters and digits only, so nothing in it is syntax. */
function matchOf(words: readonly string[]): string {
  return words.map((word) => `"${word}" *`).join(' AND ');
}

function groupsOfEqualRank(ranked: readonly Ranked[]): Ranked[][] {
  const groups: Ranked[][] = [];
  for (const one of ranked) {
    const group = groups.at(-1);
    if (group?.[0]?.rank === one.rank) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Those without a start last. */
function byNewest(left: Found, right: Found): number {
  const [one, other] = [left.startedAt ?? '', right.startedAt ?? ''];
  return one > other ? -1 : one < other ? 1 : left.key - right.key;
}
