import type { Conversation } from '../conversation.ts';
import type { Tombstone } from '../privacy/create-tombstone.ts';
import { decideMissing, decideWrite, storedAfter } from '../stores/shared/decide-write.ts';
import { findMatches } from '../stores/shared/find-matches.ts';
import { requireLeaseForCheckpoint } from '../stores/shared/require-lease-for-checkpoint.ts';
import { parseSearchText, searchWordsOf } from '../stores/shared/search-words.ts';
import { matchesStoreQuery, type ParsedStoreQuery, parseStoreQuery } from '../stores/shared/store-query.ts';
import { isInRange, parseTimeRange } from '../time-range.ts';
import type { ConversationStore, StoreChange } from './conversation-store.ts';
import { createMemoryHints } from './memory-hints.ts';
import { createMemoryPartitions } from './memory-partitions.ts';
import type { SearchHit } from './search-hit.ts';
import type { ReadConversation, StoredConversation, WriteOutcome } from './stored-conversation.ts';
import type { SyncAccount } from './sync-partition.ts';
import { TombstonesChangedError } from './tombstones-changed-error.ts';

/**
 * A store in memory, gone with the process: for tests, and for looking at a few conversations once. What it does is what
 * every other store does.
 *
 * @example
 * const store = createMemoryStore();
 * await syncConversations({ sources: [{ source: alloSource(allo) }], store, since: '2026-04-01' });
 * for await (const { conversation } of store.list()) console.log(conversation.id);
 */
export function createMemoryStore(): ConversationStore {
  const rows = new Map<string, StoredConversation>();
  const partitions = createMemoryPartitions();
  const hints = createMemoryHints();
  const tombstones: Tombstone[] = [];

  function write(change: StoreChange, read: ReadConversation): WriteOutcome {
    const { id } = read.conversation;
    const stored = rows.get(id) ?? null;
    const outcome = decideWrite(stored, read);
    if (outcome === 'inserted' || outcome === 'updated') rows.set(id, storedAfter(stored, read, change));
    else if (outcome === 'unchanged' && stored !== null) {
      rows.set(id, { ...stored, nextCheckAt: read.nextCheckAt });
    }
    return outcome;
  }

  /** Whether it is deleted now and was not before. */
  function miss(change: StoreChange, missing: StoreChange['missing'][number]): boolean {
    const stored = rows.get(missing.id);
    if (stored === undefined || !isOfAccount(stored, change)) return false;
    const changed = decideMissing(stored, missing, change.at);
    if (changed !== null) rows.set(missing.id, { ...stored, ...changed });
    return changed !== null && missing.isDeleted;
  }

  function find(query: ParsedStoreQuery): StoredConversation[] {
    const found = [...rows.values()].filter((stored) => matchesStoreQuery(query, stored)).sort(byStart);
    return query.first === 'newest' ? newestFirst(found) : found;
  }

  async function* list(query: ParsedStoreQuery): AsyncGenerator<StoredConversation, void, undefined> {
    yield* find(query).slice(0, query.limit ?? undefined);
  }

  async function* search(
    words: readonly string[],
    query: ParsedStoreQuery,
  ): AsyncGenerator<SearchHit, void, undefined> {
    const found = find({ ...query, first: query.first ?? 'newest' }).filter(({ conversation }) => {
      const indexed = ` ${searchWordsOf(conversation)}`;
      return words.every((word) => indexed.includes(` ${word}`));
    });
    const hits = found.map((stored) => ({ stored, matches: findMatches(stored.conversation, words) }));
    if (query.first === null) hits.sort((left, right) => scoreOf(right) - scoreOf(left));
    yield* hits.slice(0, query.limit ?? undefined);
  }

  return {
    addPartitions: async (added) => added.forEach(partitions.add),
    listPartitions: async (account: Partial<SyncAccount> = {}) =>
      partitions.all().filter((partition) => isSameAccount(partition, account)),
    acquireLease: async (partitionKey, request) => partitions.acquire(partitionKey, request),
    renewLease: async (lease, request) => partitions.renew(lease, request),
    releaseLease: async (lease) => partitions.release(lease),

    async commit(change) {
      const { lease, checkpoint, tombstoneCount } = change;
      requireLeaseForCheckpoint(change);
      if (lease !== null) partitions.requireHeld(lease);
      if (tombstoneCount !== tombstones.length) {
        throw new TombstonesChangedError({ expectedCount: tombstones.length, receivedCount: tombstoneCount });
      }
      // As other stores keep them; what can't be kept fails here, before anything is written.
      const reads = change.conversations.map((read) => ({
        ...read,
        conversation: copyOf(read.conversation),
      }));
      const outcomes = reads.map((read) => write(change, read));
      const deletedCount = change.missing.filter((missing) => miss(change, missing)).length;
      for (const deliveryId of change.followedHints) hints.follow(change, deliveryId);
      for (const postponed of change.postponedHints) hints.postpone(change, postponed);
      if (lease !== null && checkpoint !== null) partitions.save(lease, checkpoint);
      return { outcomes, deletedCount };
    },

    addHints: async (added) => added.filter(hints.add).length,

    async *listStates(account, { since, until }) {
      const range = parseTimeRange(since ?? undefined, until ?? undefined);
      for (const stored of [...rows.values()].sort(byStart)) {
        const { id, startedAt } = stored.conversation;
        const isThere = isOfAccount(stored, account) && stored.deletedAt === null;
        if (!isThere || !isInRange(range, startedAt)) continue;
        yield { id, startedAt, missedAt: stored.missedAt, deletedAt: stored.deletedAt };
      }
    },

    listDue: async (account, dueAt, limit) =>
      [...rows.values()]
        .filter((stored) => isOfAccount(stored, account) && stored.deletedAt === null)
        .filter(({ nextCheckAt }) => nextCheckAt !== null && nextCheckAt <= dueAt)
        .sort((left, right) => compare(left.nextCheckAt ?? '', right.nextCheckAt ?? ''))
        .slice(0, limit)
        .map(({ conversation }) => conversation.id),
    listHints: async (account, dueAt, limit) => hints.due(account, dueAt, limit),

    get: async (id) => rows.get(id) ?? null,
    list: (query) => list(parseStoreQuery(query)),
    search: (text, query) => search(parseSearchText(text), parseStoreQuery(query)),

    async count(account = {}) {
      const stored = [...rows.values()].filter((row) => isOfAccount(row, account));
      const there = stored.filter(({ deletedAt }) => deletedAt === null);
      const starts = there.flatMap(({ conversation: { startedAt } }) => startedAt ?? []).sort(compare);
      return {
        conversations: there.length,
        deleted: stored.length - there.length,
        pending: there.filter(({ nextCheckAt }) => nextCheckAt !== null).length,
        firstStartedAt: starts[0] ?? null,
        lastStartedAt: starts.at(-1) ?? null,
      };
    },

    async forget(ids, added) {
      for (const id of ids) rows.delete(id);
      hints.forget(new Set(ids));
      for (const { digest, until, version } of added) {
        const isKnown = tombstones.some((known) => known.digest === digest && known.until === until);
        if (!isKnown) tombstones.push({ version, digest, until });
      }
    },

    listTombstones: async () => [...tombstones],
    close: async () => undefined,
  };
}

function copyOf(conversation: Conversation): Conversation {
  return JSON.parse(JSON.stringify(conversation));
}

function isOfAccount(
  { account, conversation: { provider } }: StoredConversation,
  wanted: Partial<SyncAccount>,
): boolean {
  return isSameAccount({ provider, account }, wanted);
}

function isSameAccount({ provider, account }: SyncAccount, wanted: Partial<SyncAccount>): boolean {
  return provider === (wanted.provider ?? provider) && account === (wanted.account ?? account);
}

/** Those without a start come last. */
function byStart(
  { conversation: left }: StoredConversation,
  { conversation: right }: StoredConversation,
): number {
  return compare(left.startedAt ?? '~', right.startedAt ?? '~') || compare(left.id, right.id);
}

function newestFirst(oldestFirst: readonly StoredConversation[]): StoredConversation[] {
  const hasStart = ({ conversation }: StoredConversation): boolean => conversation.startedAt !== null;
  return [...oldestFirst.filter(hasStart).reverse(), ...oldestFirst.filter((stored) => !hasStart(stored))];
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function scoreOf({ matches }: SearchHit): number {
  return matches.reduce((sum, { highlights }) => sum + highlights.length, 0);
}
