import { describe, expect, it } from 'vitest';
import type { Conversation, ConversationSource, ListOptions } from '../src/index.ts';
import { ContractError, conversationSourceContract } from '../src/testing/index.ts';
import { type MemoryProvider, memoryUnderTest } from './support/memory-source.ts';

describe('a third provider, in memory', () => {
  for (const { name, run } of conversationSourceContract({ create: async () => memoryUnderTest() })) {
    it(name, run);
  }
});

type Break = (source: ConversationSource, provider: MemoryProvider) => ConversationSource;

/** A source whose list is changed after it was given its options. */
const withList =
  (change: (list: AsyncIterable<Conversation>, options: ListOptions) => AsyncIterable<Conversation>): Break =>
  (source) => ({ ...source, list: (options = {}) => change(source.list(options), options) });

/** A source that does not look at some of its options. */
const withoutOptions = (...names: (keyof ListOptions)[]): Break => {
  return (source) => ({
    ...source,
    list: (options = {}) =>
      source.list(
        Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name as 'text'))),
      ),
  });
};

const withRecords =
  (change: (conversation: Conversation) => Conversation): Break =>
  (source) => ({
    ...source,
    list: (options) => map(source.list(options), change),
  });

async function* map(
  list: AsyncIterable<Conversation>,
  change: (conversation: Conversation) => Conversation,
): AsyncGenerator<Conversation, void, undefined> {
  for await (const conversation of list) yield change(conversation);
}

async function* filter(
  list: AsyncIterable<Conversation>,
  isGiven: (conversation: Conversation, index: number) => boolean,
): AsyncGenerator<Conversation, void, undefined> {
  let index = 0;
  for await (const conversation of list) {
    if (isGiven(conversation, index)) yield conversation;
    index += 1;
  }
}

async function* none(): AsyncGenerator<Conversation, void, undefined> {}

/** For each case a source that breaks what it is about. */
const broken: Readonly<Record<string, Break>> = {
  'list gives every conversation, each once': withList((list) => filter(list, (_, index) => index !== 30)),
  'list includes since and excludes until, to the millisecond': (source) => ({
    ...source,
    list: ({ since, ...options } = {}) =>
      source.list({
        ...options,
        ...(since === undefined ? {} : { since: new Date(new Date(since).getTime() + 1) }),
      }),
  }),
  'list gives nothing of a time in which there was nothing': withoutOptions('since', 'until'),
  'list filters by direction': withoutOptions('direction'),
  'list filters by channel': withoutOptions('channel'),
  'list filters by contactNumber': withoutOptions('contactNumber'),
  'list filters by ourNumber': withoutOptions('ourNumber'),
  'list filters by agentId': withoutOptions('agentId'),
  'list lets through what all of its filters do': (source) => ({
    ...source,
    list: ({ channel, ...options } = {}) =>
      source.list(options.direction === undefined ? { ...options, channel } : options),
  }),
  'list finds words': withoutOptions('text'),
  'list refuses filters that the provider can not serve, before anything is sent': (source) => ({
    ...source,
    list: (options = {}) =>
      source.list(options.direction === 'internal' ? { ...options, direction: undefined } : options),
  }),
  'list refuses options that it can not read, before anything is sent': (source) => ({
    ...source,
    // Only when it is consumed.
    list: (options) =>
      (async function* () {
        yield* source.list(options);
      })(),
  }),
  'list asks for nothing before it is consumed': (source, provider) => ({
    ...source,
    list: (options) => {
      const list = source.list(options);
      void provider.page(0, 1);
      return list;
    },
  }),
  'list asks for no more once its reader leaves': (source) => ({
    ...source,
    list: (options) => {
      const list = source.list(options);
      return (async function* () {
        const all: Conversation[] = [];
        for await (const conversation of list) all.push(conversation);
        yield* all;
      })();
    },
  }),
  'list takes no more requests than it needs, transcripts included': (source, provider) => ({
    ...source,
    list: (options) => {
      const list = source.list(options);
      return (async function* () {
        for await (const conversation of list) {
          const [whole = conversation] = await provider.byIds([conversation.providerId]);
          yield whole;
        }
      })();
    },
  }),
  'list rejects with the reason of a signal that has aborted': withList((list, { signal }) =>
    signal?.aborted ? none() : list,
  ),
  'list ends with the reason of a signal that aborts while it is read': (source) => ({
    ...source,
    list: ({ signal, ...options } = {}) => source.list(signal?.aborted ? { ...options, signal } : options),
  }),
  'list tells its progress': (source) => ({
    ...source,
    list: (options = {}) =>
      source.list({
        ...options,
        onProgress: (progress) => options.onProgress?.({ ...progress, rowsRead: 10 }),
      }),
  }),
  'lists that are read at the same time do not disturb each other': (source) => {
    const seen = new Set<string>();
    let lists = 0;
    return {
      ...source,
      list: (options) => {
        const list = source.list(options);
        return (async function* () {
          lists += 1;
          for await (const conversation of list) {
            if (lists > 1 && seen.has(conversation.id)) continue;
            seen.add(conversation.id);
            yield conversation;
          }
          lists -= 1;
          seen.clear();
        })();
      },
    };
  },
  'list gives the same when it is read again': (source) => {
    const seen = new Set<string>();
    return {
      ...source,
      list: (options) =>
        filter(source.list(options), ({ id }) => {
          if (seen.has(id)) return false;
          seen.add(id);
          return true;
        }),
    };
  },
  'getMany keeps the order of the ids, and gives each once': (source) => ({
    ...source,
    getMany: async (ids, options) => {
      const result = await source.getMany(ids, options);
      return {
        ...result,
        conversations: result.conversations.toSorted((left, right) => (left.id < right.id ? -1 : 1)),
      };
    },
  }),
  'getMany brings the turns along': (source) => ({
    ...source,
    getMany: async (ids, options) => {
      const result = await source.getMany(ids, options);
      return { ...result, conversations: result.conversations.map((row) => ({ ...row, turns: null })) };
    },
  }),
  'getMany reports ids that do not exist, as they were given': (source) => ({
    ...source,
    getMany: async (ids, options) => {
      const result = await source.getMany(ids, options);
      return { ...result, missingIds: result.missingIds.map((id) => id.replace('allo:', '')) };
    },
  }),
  'getMany tells ids that the provider refuses from those that do not exist': (source) => ({
    ...source,
    getMany: async (ids, options) => ({ ...(await source.getMany(ids, options)), invalidIds: [] }),
  }),
  'getMany takes the ids of records': (source) => ({
    ...source,
    getMany: (ids, options) =>
      source.getMany(
        ids.map((id) => id.replace('allo:talk', 'allo:talk-allo')),
        options,
      ),
  }),
  'getMany refuses empty ids and those of others, before anything is sent': (source) => ({
    ...source,
    getMany: (ids, options) =>
      source.getMany(
        ids.filter((id) => id.trim() !== ''),
        options,
      ),
  }),
  'getMany of nothing asks for nothing': (source, provider) => ({
    ...source,
    getMany: async (ids, options) => {
      if (ids.length === 0) await provider.byIds([]);
      return source.getMany(ids, options);
    },
  }),
  'getMany asks for each id once, however many ask at the same time': (source, provider) => ({
    ...source,
    getMany: async (ids) => ({
      conversations: [...(await provider.byIds(ids))],
      missingIds: [],
      invalidIds: [],
    }),
  }),
  'getMany rejects with the reason of a signal': (source) => ({
    ...source,
    getMany: (ids) => source.getMany(ids),
  }),
  'getMany and list give the same records': (source) => ({
    ...source,
    getMany: async (ids, options) => {
      const result = await source.getMany(ids, options);
      return { ...result, conversations: result.conversations.map((row) => ({ ...row, tags: ['fetched'] })) };
    },
  }),
  'records are well-formed': withRecords((conversation) => ({
    ...conversation,
    turns: (conversation.turns ?? []).map((turn) => ({ ...turn, participant: 2 })),
  })),
};

describe('each case catches a source that breaks what it is about', () => {
  const cases = (breakSource: Break) =>
    conversationSourceContract({ create: async () => memoryUnderTest(breakSource) });

  it.each(Object.entries(broken))('%s', async (name, breakSource) => {
    const error = await cases(breakSource)
      .find((contractCase) => contractCase.name === name)
      ?.run()
      .then(
        () => null,
        (reason: unknown) => reason,
      );
    expect(ContractError.isInstance(error)).toBe(true);
  });

  it('and there is one for each', () => {
    const names = cases((source) => source).map(({ name }) => name);
    expect(Object.keys(broken).toSorted()).toEqual(names.toSorted());
  });
});

it('tells the claim, what was expected and what came', async () => {
  const breakSource = broken['list gives every conversation, each once'];
  const [first] = conversationSourceContract({ create: async () => memoryUnderTest(breakSource) });
  await expect(first?.run()).rejects.toMatchObject({
    name: 'ContractError',
    message: 'list(): none missing: expected [], got ["talk-30"].',
    received: ['talk-30'],
  });
});

it('closes what was made, whatever the outcome', async () => {
  let open = 0;
  const cases = conversationSourceContract({
    create: async () => {
      open += 1;
      return {
        ...memoryUnderTest(broken['list finds words']),
        close: async () => {
          open -= 1;
        },
      };
    },
  });
  await Promise.allSettled(cases.map(({ run }) => run()));
  expect(open).toBe(0);
});
