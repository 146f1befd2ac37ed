import { migrateConversation } from '../../migrate-conversation.ts';
import type { SearchHit } from '../../sync/search-hit.ts';
import type { StoredConversation } from '../../sync/stored-conversation.ts';
import { findMatches } from '../shared/find-matches.ts';
import { scoreWords } from '../shared/score-words.ts';
import { searchWordsOf } from '../shared/search-words.ts';
import { matchesStoreQuery, type ParsedStoreQuery } from '../shared/store-query.ts';
import type { IndexEntry, LogState } from './log-state.ts';
import type { NdjsonLog } from './ndjson-log.ts';

/** As it is now; null when it is gone. */
export function readStored(log: NdjsonLog, id: string): StoredConversation | null {
  const entry = log.current().conversations.get(id);
  if (entry === undefined) return null;
  const { line, provider: _, startedAt: __, id: ___, ...copy } = entry;
  const { conversation } = JSON.parse(log.line(line));
  return { conversation: migrateConversation(conversation), ...copy };
}

export async function* listConversations(
  log: NdjsonLog,
  query: ParsedStoreQuery,
): AsyncGenerator<StoredConversation, void, undefined> {
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  for (const id of idsInOrder(log.current(), query)) {
    if (left <= 0) return;
    const stored = readStored(log, id);
    if (stored === null || !matchesStoreQuery(query, stored)) continue;
    yield stored;
    left -= 1;
  }
}

interface Found {
  readonly id: string;
  readonly startedAt: string | null;
  readonly score: number;
}

/** Reads every conversation that the query lets through; only the ids of those that have the words are held. */
export async function* searchConversations(
  log: NdjsonLog,
  words: readonly string[],
  query: ParsedStoreQuery,
): AsyncGenerator<SearchHit, void, undefined> {
  const found: Found[] = [];
  for await (const { conversation } of listConversations(log, { ...query, limit: null })) {
    const score = scoreWords(searchWordsOf(conversation), words);
    if (score > 0) found.push({ id: conversation.id, startedAt: conversation.startedAt, score });
  }
  if (query.first === null) found.sort(byMatch);
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  for (const { id } of found) {
    if (left <= 0) return;
    const stored = readStored(log, id);
    if (stored === null) continue;
    yield { stored, matches: findMatches(stored.conversation, words) };
    left -= 1;
  }
}

function byMatch(left: Found, right: Found): number {
  if (left.score !== right.score) return right.score - left.score;
  const [one, other] = [left.startedAt ?? '', right.startedAt ?? ''];
  return one > other ? -1 : one < other ? 1 : 0;
}

/** Those without a start last. Only the time is looked at here, for which no line has to be read. */
function idsInOrder({ conversations }: LogState, { first, range, withDeleted }: ParsedStoreQuery): string[] {
  const sign = first === 'newest' ? -1 : 1;
  const since = range.sinceMs === null ? '' : new Date(range.sinceMs).toISOString();
  const until = range.untilMs === null ? '~' : new Date(range.untilMs).toISOString();
  const entries: IndexEntry[] = [];
  for (const entry of conversations.values()) {
    const { startedAt, deletedAt } = entry;
    const isInRange = startedAt === null || (startedAt >= since && startedAt < until);
    if (isInRange && (withDeleted || deletedAt === null)) entries.push(entry);
  }
  entries.sort((left, right) => {
    if (left.startedAt === right.startedAt) return left.id < right.id ? -sign : sign;
    if (left.startedAt === null) return 1;
    if (right.startedAt === null) return -1;
    return left.startedAt < right.startedAt ? -sign : sign;
  });
  return entries.map(({ id }) => id);
}
