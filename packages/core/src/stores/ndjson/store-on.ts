import { hintKey } from '../shared/hint-key.ts';
import { requireLeaseForCheckpoint } from '../shared/require-lease-for-checkpoint.ts';
import { parseSearchText } from '../shared/search-words.ts';
import { parseStoreQuery } from '../shared/store-query.ts';
import { isOfAccount } from './is-of-account.ts';
import { giveLeaseBack, prolongLease, takeLease } from './leases.ts';
import { listConversations, readStored, searchConversations } from './list-conversations.ts';
import { tombstoneKey } from './log-state.ts';
import type { NdjsonLog } from './ndjson-log.ts';
import type { NdjsonStore } from './ndjson-store.ts';
import { remainingBytes, remainingEntries } from './remaining-entries.ts';
import { countStates, dueIds, statesOf } from './states.ts';
import { writeChange } from './write-change.ts';

/** Below this a file is not worth writing anew. */
const smallBytes = 64 * 2 ** 20;

/** The store, on its log. */
export function storeOn(log: NdjsonLog): Omit<NdjsonStore, 'path'> {
  return {
    addPartitions: (partitions) =>
      log.write((state, append) => {
        const known = new Set(state.partitions.keys());
        for (const { key, provider, account, kind, since, until } of partitions) {
          if (known.has(key)) continue;
          known.add(key);
          append({ type: 'partition', partition: { key, provider, account, kind, since, until } });
        }
      }),
    listPartitions: async (account) =>
      [...log.current().partitions.values()]
        .map(({ partition }) => partition)
        .filter((partition) => isOfAccount(partition, account))
        .sort((left, right) => (left.key < right.key ? -1 : 1)),
    acquireLease: (key, request) => log.write((state, append) => takeLease(state, append, key, request)),
    renewLease: (lease, { now, durationMs }) =>
      log.write((state, append) => prolongLease(state, append, lease, now + durationMs)),
    releaseLease: (lease) => log.write((state, append) => giveLeaseBack(state, append, lease)),
    commit: async (change) => {
      requireLeaseForCheckpoint(change);
      const result = await log.write((state, append) => writeChange(state, append, change));
      if (log.bytes() > smallBytes && log.bytes() > 3 * remainingBytes(log.current())) {
        await log.rewrite(remainingEntries);
      }
      return result;
    },
    addHints: (hints) =>
      log.write((state, append) => {
        const known = new Set<string>();
        for (const hint of hints) {
          const { provider, account, deliveryId, conversationId, receivedAt } = hint;
          const key = hintKey(hint, deliveryId);
          if (state.hints.has(key) || known.has(key)) continue;
          known.add(key);
          const added = { provider, account, deliveryId, conversationId, receivedAt };
          const waiting = { ...added, attempts: 0, nextAttemptAt: receivedAt };
          append({ type: 'hint', provider, account, deliveryId, hint: waiting });
        }
        return known.size;
      }),

    listStates: (account, range) => statesOf(log, account, range),
    listDue: async (account, dueAt, limit) => dueIds(log.current(), account, dueAt, limit),
    listHints: async (account, dueAt, limit) =>
      [...log.current().hints.values()]
        .filter((hint) => hint !== null)
        .filter((hint) => isOfAccount(hint, account) && hint.nextAttemptAt <= dueAt)
        .sort((left, right) =>
          left.receivedAt < right.receivedAt ? -1 : left.receivedAt > right.receivedAt ? 1 : 0,
        )
        .slice(0, limit),

    get: async (id) => readStored(log, id),
    list: (query) => listConversations(log, parseStoreQuery(query)),
    search: (text, query) => searchConversations(log, parseSearchText(text), parseStoreQuery(query)),
    count: async (account = {}) => countStates(log.current(), account),

    forget: async (ids, tombstones) => {
      await log.write((state, append) => {
        const forgotten = new Set(ids);
        for (const id of forgotten) if (state.conversations.has(id)) append({ type: 'forgotten', id });
        for (const hint of state.hints.values()) {
          if (hint === null || !forgotten.has(hint.conversationId)) continue;
          const { provider, account, deliveryId } = hint;
          append({ type: 'hint', provider, account, deliveryId, hint: null });
        }
        const known = new Set(state.tombstones.keys());
        for (const tombstone of tombstones) {
          if (known.has(tombstoneKey(tombstone))) continue;
          known.add(tombstoneKey(tombstone));
          append({ type: 'tombstone', tombstone });
        }
      });
      // What was said is in the log until that is written anew.
      if (ids.length > 0) await log.rewrite(remainingEntries);
    },
    listTombstones: async () => [...log.current().tombstones.values()],

    compact: () => log.rewrite(remainingEntries),
    close: async () => log.close(),
  };
}
