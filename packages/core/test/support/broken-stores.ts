import type { ConversationStore, StoreChange, StoreQuery } from '../../src/sync/conversation-store.ts';
import type { SearchHit } from '../../src/sync/search-hit.ts';
import type { StoredConversation, WriteOutcome } from '../../src/sync/stored-conversation.ts';
import type { Lease } from '../../src/sync/sync-partition.ts';

export type BreakStore = (store: ConversationStore) => ConversationStore;

/** What is broken: the first store, or the others that are opened on the same data. */
export interface BrokenStore {
  readonly first?: BreakStore;
  readonly others?: BreakStore;
}

const onCommit =
  (change: (change: StoreChange) => StoreChange): BreakStore =>
  (store) => ({ ...store, commit: (given) => store.commit(change(given)) });

const onGet =
  (change: (stored: StoredConversation) => StoredConversation): BreakStore =>
  (store) => ({
    ...store,
    get: async (id) => {
      const stored = await store.get(id);
      return stored === null ? null : change(stored);
    },
  });

const onConversation = (change: (conversation: StoredConversation['conversation']) => object): BreakStore =>
  onGet((stored) => ({
    ...stored,
    conversation: { ...stored.conversation, ...change(stored.conversation) },
  }));

const onQuery =
  (change: (query: StoreQuery) => StoreQuery): BreakStore =>
  (store) => ({ ...store, list: (query = {}) => store.list(change(query)) });

const withoutOptions = (...names: (keyof StoreQuery)[]): BreakStore =>
  onQuery((query) =>
    Object.fromEntries(Object.entries(query).filter(([name]) => !names.some((one) => one === name))),
  );

const onList =
  (change: (list: StoredConversation[]) => StoredConversation[]): BreakStore =>
  (store) => ({ ...store, list: (query) => changed(store.list(query), change) });

const onSearch =
  (change: (hits: SearchHit[]) => SearchHit[]): BreakStore =>
  (store) => ({ ...store, search: (text, query) => changed(store.search(text, query), change) });

const onText =
  (change: (text: string) => string): BreakStore =>
  (store) => ({ ...store, search: (text, query) => store.search(change(text), query) });

const onSearchQuery =
  (change: (query: StoreQuery) => StoreQuery): BreakStore =>
  (store) => ({ ...store, search: (text, query = {}) => store.search(text, change(query)) });

async function* changed<Value>(
  list: AsyncIterable<Value>,
  change: (values: Value[]) => Value[],
): AsyncGenerator<Value, void, undefined> {
  const values: Value[] = [];
  for await (const value of list) values.push(value);
  yield* change(values);
}

/** One that refuses later than it should. */
async function* lazily<Value>(make: () => AsyncIterable<Value>): AsyncGenerator<Value, void, undefined> {
  yield* make();
}

/** Commits without a lease, so no lease can be lost. */
const withoutFencing = onCommit((change) => ({ ...change, lease: null, checkpoint: null }));

const inParts: BreakStore = (store) => ({
  ...store,
  commit: async (change) => {
    const nothing = { missing: [], followedHints: [], postponedHints: [], checkpoint: null };
    const tombstoneCount = (await store.listTombstones()).length;
    const outcomes: WriteOutcome[] = [];
    for (const conversation of change.conversations) {
      const part = { ...change, ...nothing, tombstoneCount, lease: null, conversations: [conversation] };
      outcomes.push(...(await store.commit(part)).outcomes);
    }
    const { deletedCount } = await store.commit({ ...change, conversations: [] });
    return { outcomes, deletedCount };
  },
});

function madeUp(partitionKey: string, owner: string, token: number): Lease {
  return { partitionKey, owner, token };
}

/** For each case of the contract a store that breaks what it is about. */
export const brokenStores: Readonly<Record<string, BrokenStore>> = {
  'partitions are added once, and begin with nothing done': {
    first: (store) => ({
      ...store,
      listPartitions: async (account) =>
        (await store.listPartitions(account)).map((one) => ({
          ...one,
          checkpoint: { ...one.checkpoint, cursor: '2026-01-01T00:00:00.000Z' },
        })),
    }),
  },
  'partitions that are there stay as they are': {
    first: (store) => ({
      ...store,
      addPartitions: async (partitions) => {
        await store.addPartitions(partitions);
        for (const { key } of partitions) {
          const lease = await store.acquireLease(key, { owner: 'reset', durationMs: 0, now: Date.UTC(2100) });
          if (lease !== null) await store.releaseLease(lease);
        }
      },
    }),
  },
  'partitions come in the order of their keys, of one account if it is asked for': {
    first: (store) => ({ ...store, listPartitions: () => store.listPartitions() }),
  },
  'a lease is had by one at a time': {
    first: (store) => ({
      ...store,
      acquireLease: (key, request) => store.acquireLease(key, { ...request, owner: 'one' }),
    }),
  },
  'a lease of a partition that was not added is refused': {
    first: (store) => ({
      ...store,
      acquireLease: (key, request) => store.acquireLease(key, request).catch(() => null),
    }),
  },
  'an expired lease is taken over, and is then lost': { first: withoutFencing },
  'an expired lease that nobody took over still holds': {
    first: (store) => ({ ...store, renewLease: async () => undefined }),
  },
  'taking a lease that one has loses the one before': {
    first: (store) => {
      let first: Lease | null = null;
      return {
        ...store,
        acquireLease: async (key, request) => {
          first ??= await store.acquireLease(key, request);
          return first;
        },
      };
    },
  },
  'a released lease is free at once, and its token is not given again': {
    first: (store) => ({ ...store, releaseLease: async () => undefined }),
  },
  'a lease ends when its time has come': {
    first: (store) => ({
      ...store,
      acquireLease: (key, request) => store.acquireLease(key, { ...request, now: request.now + 1 }),
    }),
  },

  'a conversation that is new is inserted, with what is known of it': {
    first: onGet((stored) => ({ ...stored, firstSeenAt: stored.readAt })),
  },
  'a conversation with the same content is unchanged': {
    first: onCommit((change) => ({
      ...change,
      conversations: change.conversations.map((read) => ({ ...read, contentHash: change.at })),
    })),
  },
  'a conversation that is unchanged may get another time for its next check': {
    first: (store) => {
      const seen = new Set<string>();
      return {
        ...store,
        commit: (change) => {
          const conversations = change.conversations.filter(({ conversation }) => !seen.has(conversation.id));
          for (const { conversation } of conversations) seen.add(conversation.id);
          return store.commit({ ...change, conversations });
        },
      };
    },
  },
  'a conversation with other content is updated': {
    first: onGet((stored) => ({ ...stored, firstSeenAt: stored.changedAt })),
  },
  'what was read earlier never replaces what was read later': {
    first: onCommit((change) => ({
      ...change,
      conversations: change.conversations.map((read) => ({ ...read, readAt: change.at })),
    })),
  },
  'what was read at the same time does': {
    first: onCommit((change) => ({
      ...change,
      conversations: change.conversations.map((read) => ({
        ...read,
        readAt: read.contentHash === 'b' ? '2000-01-01T00:00:00.000Z' : read.readAt,
      })),
    })),
  },
  'outcomes come in the order of the conversations': {
    first: (store) => ({
      ...store,
      commit: async (change) => {
        const result = await store.commit(change);
        return { ...result, outcomes: result.outcomes.toReversed() };
      },
    }),
  },
  'the same id of two providers is two conversations': {
    first: onCommit((change) => ({
      ...change,
      conversations: [
        ...new Map(change.conversations.map((read) => [read.conversation.providerId, read])).values(),
      ],
    })),
  },
  'a checkpoint is that of its partition alone': {
    first: (store) => ({
      ...store,
      listPartitions: async (account) => {
        const partitions = await store.listPartitions(account);
        const checkpoint = partitions.find((one) => one.checkpoint.cursor !== null)?.checkpoint;
        return partitions.map((one) => ({ ...one, checkpoint: checkpoint ?? one.checkpoint }));
      },
    }),
  },
  'a checkpoint without a lease is refused': {
    first: onCommit((change) => ({
      ...change,
      checkpoint: change.lease === null ? null : change.checkpoint,
    })),
  },
  'a commit with a lost lease writes nothing': { first: inParts },
  'a commit that fails half way writes nothing': { first: inParts },
  'a commit that was checked against other tombstones writes nothing': { first: inParts },
  'conversations whose time to be checked has come are told, the longest due first': {
    first: (store) => ({
      ...store,
      listDue: async (account, dueAt, limit) => (await store.listDue(account, dueAt, limit)).toReversed(),
    }),
  },
  'thousands of conversations go in one commit': {
    first: onCommit((change) => ({ ...change, conversations: change.conversations.slice(0, 1_000) })),
  },

  'a conversation that is missing once is marked, and stays': {
    first: onCommit((change) => ({
      ...change,
      missing: change.missing.map((one) => ({ ...one, isDeleted: true, nextCheckAt: null })),
    })),
  },
  'a conversation that is gone for good is deleted, and its row stays': {
    first: (store) => ({
      ...store,
      commit: async (change) => {
        const result = await store.commit(change);
        await store.forget(
          change.missing.filter(({ isDeleted }) => isDeleted).map(({ id }) => id),
          [],
        );
        return result;
      },
    }),
  },
  'a conversation that was never missed may be deleted at once': {
    first: onCommit((change) => ({
      ...change,
      missing: change.missing.map((one) => ({ ...one, isDeleted: false })),
    })),
  },
  'a conversation that comes back is updated, however often it went': {
    first: (store) => ({
      ...store,
      commit: async (change) => {
        const result = await store.commit(change);
        return { ...result, outcomes: result.outcomes.map((one) => (one === 'updated' ? 'unchanged' : one)) };
      },
    }),
  },
  'what was read before a conversation was gone does not bring it back': {
    first: onCommit((change) => ({
      ...change,
      conversations: change.conversations.map((read) => ({ ...read, readAt: change.at })),
    })),
  },
  'a conversation that was read after it was missing stays': {
    first: onCommit((change) =>
      change.missing.length === 0 ? change : { ...change, at: '2026-12-01T00:00:00.000Z' },
    ),
  },
  'what is missing but not there, or another account’s, is left alone': {
    first: (store) => ({
      ...store,
      commit: async (change) => {
        const [missing] = change.missing;
        const stored = missing === undefined ? null : await store.get(missing.id);
        return store.commit({ ...change, account: stored?.account ?? change.account });
      },
    }),
  },
  'states are those of one account in a range, and those without a start': {
    first: (store) => ({
      ...store,
      listStates: (account, range) =>
        changed(store.listStates(account, range), (states) =>
          states.filter(({ startedAt }) => startedAt !== null),
        ),
    }),
  },
  'the count tells each account, and what is still to be completed': {
    first: (store) => ({ ...store, count: ({ provider } = {}) => store.count(provider && { provider }) }),
  },

  'a hint waits from the moment it came': {
    first: (store) => ({ ...store, listHints: (account, _, limit) => store.listHints(account, '9', limit) }),
  },
  'a delivery that comes twice is one hint': {
    first: (store) => {
      let count = 0;
      return {
        ...store,
        addHints: (hints) =>
          store.addHints(hints.map((hint) => ({ ...hint, deliveryId: `${hint.deliveryId}-${count++}` }))),
      };
    },
  },
  'the same delivery of two accounts is two hints': {
    first: (store) => {
      const seen = new Set<string>();
      return {
        ...store,
        addHints: async (hints) => {
          const fresh = hints.filter(({ deliveryId }) => !seen.has(deliveryId) && seen.add(deliveryId));
          return store.addHints(fresh);
        },
      };
    },
  },
  'hints come the oldest first, as many as are asked for': {
    first: (store) => ({ ...store, listHints: (account, dueAt) => store.listHints(account, dueAt, 100) }),
  },
  'a hint that was followed is done with, and known again': {
    first: (store) => {
      let round = 0;
      return {
        ...store,
        addHints: (hints) =>
          store.addHints(hints.map((hint) => (round++ > 1 ? { ...hint, deliveryId: `${round}` } : hint))),
      };
    },
  },
  'a hint that was postponed waits, and its attempts are counted': {
    first: (store) => ({
      ...store,
      listHints: async (...query) =>
        (await store.listHints(...query)).map((hint) => ({ ...hint, attempts: Math.min(hint.attempts, 1) })),
    }),
  },

  'a list is in the order of the starts, those without one last': {
    first: onList((list) => [
      ...list.filter(({ conversation }) => conversation.startedAt === null),
      ...list.filter(({ conversation }) => conversation.startedAt !== null),
    ]),
  },
  'a list is filtered by time, to the millisecond, and lets through what has none': {
    first: onQuery(({ until, ...query }) =>
      until === undefined ? query : { ...query, until: new Date(new Date(until).getTime() + 1) },
    ),
  },
  'a list is filtered by provider and account': { first: withoutOptions('account') },
  'a list is filtered by direction and channel': { first: withoutOptions('channel') },
  'a list is filtered by numbers and people, whoever else took part': {
    first: (store) => ({
      ...store,
      list: ({ contactNumber, ...query } = {}) =>
        changed(store.list(query), (list) =>
          list.filter(
            ({ conversation: { participants } }) =>
              contactNumber === undefined ||
              participants.find(({ role }) => role === 'customer')?.phoneRaw === contactNumber,
          ),
        ),
    }),
  },
  'a list has what is deleted only when it is asked for': {
    first: onQuery((query) => ({ ...query, withDeleted: true })),
  },
  'a list refuses at once what it can not read': {
    first: (store) => ({ ...store, list: (query) => lazily(() => store.list(query)) }),
  },
  'a list gives every conversation once, however many started at one time': {
    first: onList((list) => list.filter((_, index) => index !== 1_000)),
  },
  'a list hides nothing because something else changes meanwhile': {
    first: (store) => ({
      ...store,
      // Page after page by number.
      list: () =>
        (async function* () {
          for (let read = 0; ; read += 100) {
            const upTo: StoredConversation[] = [];
            for await (const stored of store.list({ limit: read + 100 })) upTo.push(stored);
            const page = upTo.slice(read);
            yield* page;
            if (page.length < 100) return;
          }
        })(),
    }),
  },
  'lists may be left, and read at the same time': {
    first: (store) => {
      const seen = new Set<string>();
      return {
        ...store,
        list: (query) =>
          changed(store.list(query), (list) =>
            list.filter(({ conversation: { id } }) => !seen.has(id) && seen.add(id)),
          ),
      };
    },
  },

  'a search finds the beginnings of words, whatever their case and accents': {
    first: onText((text) => text.replaceAll('É', 'x')),
  },
  'a search finds words that stand apart: in turns, summary and names': {
    first: onSearch((hits) => hits.filter(({ matches }) => matches.length === 1)),
  },
  'a search does not find what was neither said nor written': {
    first: (store) => ({
      ...store,
      search: (text, query) =>
        text !== 'secret'
          ? store.search(text, query)
          : (async function* () {
              for await (const stored of store.list(query)) yield { stored, matches: [] };
            })(),
    }),
  },
  'a search finds what a conversation says now': {
    first: (store) => {
      const texts = new Map<string, string>();
      return {
        ...store,
        commit: (change) => {
          for (const { conversation } of change.conversations) {
            const text = conversation.turns?.map((turn) => turn.text).join(' ') ?? '';
            texts.set(conversation.id, `${texts.get(conversation.id) ?? ''} ${text}`);
          }
          return store.commit(change);
        },
        search: (text, query) =>
          (async function* () {
            for await (const stored of store.list(query)) {
              if (texts.get(stored.conversation.id)?.includes(text)) yield { stored, matches: [] };
            }
          })(),
      };
    },
  },
  'a search has what is deleted only when it is asked for': {
    first: onSearchQuery((query) => ({ ...query, withDeleted: true })),
  },
  'a search is filtered as a list is': { first: onSearchQuery(({ since: _, ...query }) => query) },
  'a search gives the best match first, of equal ones the newest': {
    first: onSearchQuery((query) => ({ first: 'newest', ...query })),
  },
  'a search tells where the words are, in the text as it is': {
    first: onSearch((hits) =>
      hits.map(({ stored, matches }) => ({
        stored,
        matches: matches.map((match) => ({ ...match, text: match.text.normalize('NFKC') })),
      })),
    ),
  },
  'a search takes every text for words, and no sign for syntax': {
    first: onText((text) => text.replace(/\bOR\b.*/, '')),
  },
  'a search refuses at once a text without a letter or digit': {
    first: (store) => ({ ...store, search: (text, query) => lazily(() => store.search(text, query)) }),
  },
  'a search finds all of many, and may be left': { first: onSearch((hits) => hits.slice(0, 1_000)) },

  'forgetting deletes conversations, and everything that finds them': {
    first: (store) => ({
      ...store,
      forget: async (ids, tombstones) => {
        await store.forget([], tombstones);
        for (const id of ids) {
          const stored = await store.get(id);
          if (stored === null) continue;
          const { conversation, ...copy } = stored;
          const redacted = { ...conversation, turns: null };
          const tombstoneCount = (await store.listTombstones()).length;
          await store.commit({
            provider: conversation.provider,
            account: copy.account,
            lease: null,
            at: copy.changedAt,
            conversations: [{ ...copy, contentHash: 'gone', conversation: redacted }],
            missing: [],
            followedHints: [],
            postponedHints: [],
            checkpoint: null,
            tombstoneCount,
          });
        }
      },
    }),
  },
  'forgetting takes the hints of a conversation along': {
    first: (store) => ({
      ...store,
      forget: (_, tombstones) => store.forget([], tombstones),
    }),
  },
  'tombstones are kept, each once': {
    first: (store) => ({
      ...store,
      forget: (ids, tombstones) =>
        store.forget(
          ids,
          tombstones.map((one) => ({ ...one, until: null })),
        ),
    }),
  },
  'a conversation that was forgotten may be stored anew': {
    first: (store) => {
      const forgotten = new Set<string>();
      return {
        ...store,
        forget: (ids, tombstones) => {
          for (const id of ids) forgotten.add(id);
          return store.forget(ids, tombstones);
        },
        commit: async (change) => {
          const conversations = change.conversations.filter(
            ({ conversation }) => !forgotten.has(conversation.id),
          );
          return store.commit({ ...change, conversations });
        },
      };
    },
  },
  'forgetting nothing changes nothing': {
    first: (store) => ({
      ...store,
      forget: async (ids, tombstones) => {
        const all = [...ids];
        for await (const { conversation } of store.list()) if (ids.length === 0) all.push(conversation.id);
        await store.forget(all, tombstones);
      },
    }),
  },

  'every field of a record is kept': { first: onConversation(() => ({ crmRefs: [] })) },
  'texts of any characters are kept, and find their way nowhere else': {
    first: onConversation(({ threadKey }) => ({ threadKey: threadKey?.trim() ?? null })),
  },
  'ids, names and deliveries of any characters are kept apart': {
    first: (store) => ({
      ...store,
      get: async (id) => {
        const found: StoredConversation[] = [];
        const pattern = new RegExp(
          id
            .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
            .replaceAll('%', '.*')
            .replaceAll('_', '.'),
        );
        for await (const stored of store.list()) if (pattern.test(stored.conversation.id)) found.push(stored);
        return found.at(-1) ?? null;
      },
    }),
  },
  'the zero character and halves of surrogate pairs are kept': {
    first: onConversation(({ tags }) => ({ tags: tags.map((tag) => tag.replaceAll('\0', '')) })),
  },
  'raw is kept as it came, and is not where it did not come': {
    first: onConversation(({ raw = null }) => ({ raw })),
  },
  'a transcript of a megabyte is kept, and found to its last word': {
    first: onConversation(({ turns }) => ({ turns: turns?.slice(0, 10_000) ?? null })),
  },
  'fields of a later release are kept': { first: onConversation(() => ({ sentiment: undefined })) },

  'what was committed is there for whoever opens it': {
    others: (store) => ({ ...store, listHints: async () => [] }),
  },
  'what one commits the other sees, without being opened again': {
    others: (store) => {
      const tombstones = store.listTombstones();
      return { ...store, listTombstones: () => tombstones };
    },
  },
  'leases, hints and tombstones of one hold for the other': {
    others: (store) => ({
      ...store,
      acquireLease: async (key, { owner }) => madeUp(key, owner, 2),
    }),
  },
  'two that write at the same time lose nothing of each other': {
    others: (store) => ({
      ...store,
      commit: async (change) => {
        const result = await store.commit(change);
        return { ...result, outcomes: result.outcomes.map(() => 'inserted' as const) };
      },
    }),
  },
  'of two that want a lease at the same time one gets it': {
    others: (store) => ({
      ...store,
      acquireLease: async (key, request) =>
        (await store.acquireLease(key, request)) ?? madeUp(key, request.owner, 1),
    }),
  },
  'what is left of one that was not closed is whole': {
    first: onList((list) => list.slice(1)),
  },
};
