import type { Tombstone } from '../privacy/create-tombstone.ts';
import { isInRange, parseTimeRange } from '../time-range.ts';
import type { ConversationStore, StoreChange } from './conversation-store.ts';
import { LeaseLostError } from './lease-lost-error.ts';
import { searchConversation, searchWordsOf } from './search-conversation.ts';
import type { SearchHit } from './search-hit.ts';
import { createStoreFilter } from './store-filter.ts';
import type { ReadConversation, StoredConversation, WriteOutcome } from './stored-conversation.ts';
import type { Lease, PartitionCheckpoint, SyncAccount, SyncPartition } from './sync-partition.ts';
import { TombstonesChangedError } from './tombstones-changed-error.ts';
import type { StoredHint } from './webhook-hint.ts';

const emptyCheckpoint: PartitionCheckpoint = {
  version: 1,
  cursor: null,
  completedAt: null,
  lookbackAt: null,
  deepReadAt: null,
};

interface KeptPartition {
  partition: SyncPartition;
  /** Of the last lease. */
  token: number;
}

interface KeptHint {
  hint: StoredHint;
  isFollowed: boolean;
}

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
  const partitions = new Map<string, KeptPartition>();
  const hints = new Map<string, KeptHint>();
  const tombstones: Tombstone[] = [];

  function partitionOf(key: string): KeptPartition {
    const kept = partitions.get(key);
    if (kept === undefined) {
      throw new TypeError(
        `Expected a partition of the store; got ${JSON.stringify(key)}, which was not added.`,
      );
    }
    return kept;
  }

  function holderOf(lease: Lease): KeptPartition {
    const { partitionKey, owner, token } = lease;
    const kept = partitions.get(partitionKey);
    if (kept === undefined || kept.token !== token || kept.partition.leasedBy !== owner) {
      throw new LeaseLostError({ partitionKey, owner });
    }
    return kept;
  }

  function lend(kept: KeptPartition, leasedBy: string | null, expiresAtMs: number): void {
    const leaseExpiresAt = leasedBy === null ? null : new Date(expiresAtMs).toISOString();
    kept.partition = { ...kept.partition, leasedBy, leaseExpiresAt };
  }

  function write(account: SyncAccount, at: string, read: ReadConversation): WriteOutcome {
    const { conversation, contentHash, readAt, nextCheckAt } = read;
    const stored = rows.get(conversation.id);
    if (stored !== undefined && stored.readAt > readAt) return 'outdated';
    const isSame =
      stored?.contentHash === contentHash && stored.missedAt === null && stored.deletedAt === null;
    rows.set(
      conversation.id,
      isSame
        ? { ...stored, nextCheckAt }
        : {
            conversation,
            account: account.account,
            contentHash,
            firstSeenAt: stored?.firstSeenAt ?? at,
            readAt,
            changedAt: at,
            nextCheckAt,
            missedAt: null,
            deletedAt: null,
          },
    );
    if (stored === undefined) return 'inserted';
    return isSame ? 'unchanged' : 'updated';
  }

  /** Whether it is deleted now and was not before. */
  function miss(
    { at }: StoreChange,
    { id, isDeleted, nextCheckAt }: StoreChange['missing'][number],
  ): boolean {
    const stored = rows.get(id);
    // It may have been found again, or deleted, by who asked later.
    if (stored === undefined || stored.deletedAt !== null || stored.readAt > at) return false;
    const missedAt = stored.missedAt ?? at;
    rows.set(id, { ...stored, missedAt, nextCheckAt, ...(isDeleted && { deletedAt: at, changedAt: at }) });
    return isDeleted;
  }

  async function* find(query: Parameters<ConversationStore['list']>[0] = {}) {
    const { isWanted, first, limit } = createStoreFilter(query);
    const found = [...rows.values()].filter(isWanted).sort(byStart);
    const ordered = first === 'newest' ? newestFirst(found) : found;
    yield* ordered.slice(0, limit);
  }

  return {
    async addPartitions(added) {
      for (const partition of added) {
        if (partitions.has(partition.key)) continue;
        const kept = { ...partition, checkpoint: emptyCheckpoint, leasedBy: null, leaseExpiresAt: null };
        partitions.set(partition.key, { partition: kept, token: 0 });
      }
    },

    async listPartitions(account) {
      return [...partitions.values()]
        .map(({ partition }) => partition)
        .filter((partition) => account === undefined || isOfAccount(partition, account))
        .sort((left, right) => compare(left.key, right.key));
    },

    async acquireLease(partitionKey, { owner, durationMs, now }) {
      const kept = partitionOf(partitionKey);
      const { leasedBy, leaseExpiresAt } = kept.partition;
      const isHeld = leasedBy !== null && leaseExpiresAt !== null && Date.parse(leaseExpiresAt) > now;
      if (isHeld && leasedBy !== owner) return null;
      kept.token += 1;
      lend(kept, owner, now + durationMs);
      return { partitionKey, owner, token: kept.token };
    },

    async renewLease(lease, { now, durationMs }) {
      lend(holderOf(lease), lease.owner, now + durationMs);
    },

    async releaseLease({ partitionKey, owner, token }) {
      const kept = partitions.get(partitionKey);
      if (kept?.token === token && kept.partition.leasedBy === owner) lend(kept, null, 0);
    },

    async commit(change) {
      const { lease, checkpoint, tombstoneCount } = change;
      if (checkpoint !== null && lease === null) {
        throw new TypeError('Expected a lease with the checkpoint of a change; got none.');
      }
      const kept = lease === null ? null : holderOf(lease);
      if (tombstoneCount !== tombstones.length) {
        throw new TombstonesChangedError({ expectedCount: tombstones.length, receivedCount: tombstoneCount });
      }
      // Nothing below fails, so all of it is written or nothing.
      const outcomes = change.conversations.map((read) => write(change, change.at, read));
      const deletedCount = change.missing.filter((missing) => miss(change, missing)).length;
      for (const deliveryId of change.followedHints) {
        const known = hints.get(deliveryId);
        if (known !== undefined) known.isFollowed = true;
      }
      for (const { deliveryId, nextAttemptAt } of change.postponedHints) {
        const known = hints.get(deliveryId);
        if (known !== undefined) {
          known.hint = { ...known.hint, attempts: known.hint.attempts + 1, nextAttemptAt };
        }
      }
      if (kept !== null && checkpoint !== null) kept.partition = { ...kept.partition, checkpoint };
      return { outcomes, deletedCount };
    },

    async addHints(added) {
      const before = hints.size;
      for (const hint of added) {
        if (hints.has(hint.deliveryId)) continue;
        const kept = { ...hint, attempts: 0, nextAttemptAt: hint.receivedAt };
        hints.set(hint.deliveryId, { hint: kept, isFollowed: false });
      }
      return hints.size - before;
    },

    async *listStates(account, { since, until }) {
      const range = parseTimeRange(since ?? undefined, until ?? undefined);
      for (const stored of [...rows.values()]) {
        const { id, startedAt } = stored.conversation;
        const isThere = isOfAccount(accountOf(stored), account) && stored.deletedAt === null;
        if (!isThere || startedAt === null || !isInRange(range, startedAt)) continue;
        yield { id, startedAt, missedAt: stored.missedAt, deletedAt: stored.deletedAt };
      }
    },

    async listDue(account, dueAt, limit) {
      return [...rows.values()]
        .filter((stored) => isOfAccount(accountOf(stored), account) && stored.deletedAt === null)
        .filter(({ nextCheckAt }) => nextCheckAt !== null && nextCheckAt <= dueAt)
        .sort((left, right) => compare(left.nextCheckAt ?? '', right.nextCheckAt ?? ''))
        .slice(0, limit)
        .map(({ conversation }) => conversation.id);
    },

    async listHints(account, dueAt, limit) {
      return [...hints.values()]
        .filter(({ isFollowed }) => !isFollowed)
        .map(({ hint }) => hint)
        .filter((hint) => isOfAccount(hint, account) && hint.nextAttemptAt <= dueAt)
        .sort((left, right) => compare(left.receivedAt, right.receivedAt))
        .slice(0, limit);
    },

    get: async (id) => rows.get(id) ?? null,
    list: (query) => find(query),

    search(text, query = {}) {
      const words = searchWordsOf(text);
      const { limit, ...filter } = query;
      async function* search(): AsyncGenerator<SearchHit, void, undefined> {
        const hits: SearchHit[] = [];
        for await (const stored of find(filter)) {
          const matches = searchConversation(stored.conversation, words);
          if (matches.length > 0) hits.push({ stored, matches });
        }
        hits.sort((left, right) => scoreOf(right) - scoreOf(left));
        yield* hits.slice(0, limit);
      }
      return search();
    },

    async count(account = {}) {
      const stored = [...rows.values()].filter((row) => isOfAccount(accountOf(row), account));
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
      const forgotten = new Set(ids);
      for (const id of forgotten) rows.delete(id);
      for (const [deliveryId, { hint }] of hints) {
        if (forgotten.has(hint.conversationId)) hints.delete(deliveryId);
      }
      tombstones.push(...added);
    },

    listTombstones: async () => [...tombstones],
    close: async () => undefined,
  };
}

function accountOf({ account, conversation: { provider } }: StoredConversation): SyncAccount {
  return { provider, account };
}

function isOfAccount({ provider, account }: SyncAccount, wanted: Partial<SyncAccount>): boolean {
  return (
    (wanted.provider === undefined || provider === wanted.provider) &&
    (wanted.account === undefined || account === wanted.account)
  );
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
