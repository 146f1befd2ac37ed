import { createBatchLoader } from '../../src/batch-loader.ts';
import { getManyWith } from '../../src/get-many.ts';
import type { Conversation, ConversationSource } from '../../src/index.ts';
import { matchesQuery, type ProviderTraits, parseListQuery } from '../../src/list-query.ts';
import type { ExpectedConversation, SourceUnderTest } from '../../src/testing/index.ts';
import { hasAllWords, wordsOf } from '../../src/text-match.ts';

/** A provider that keeps its conversations in memory, and counts what it is asked. */
export interface MemoryProvider {
  readonly conversations: readonly Conversation[];
  requestCount(): number;
  page(offset: number, limit: number): Promise<readonly Conversation[]>;
  /** Refuses the whole request for an id that does not begin with `talk-`. */
  byIds(ids: readonly string[]): Promise<readonly Conversation[]>;
}

export function createMemoryProvider(conversations: readonly Conversation[]): MemoryProvider {
  let requests = 0;
  return {
    conversations,
    requestCount: () => requests,
    page: async (offset, limit) => {
      requests += 1;
      return conversations.slice(offset, offset + limit);
    },
    byIds: async (ids) => {
      requests += 1;
      if (ids.some((id) => !id.startsWith('talk-'))) throw new RangeError('unfit id');
      return conversations.filter(({ providerId }) => ids.includes(providerId));
    },
  };
}

const traits: ProviderTraits = {
  provider: 'allo',
  directions: ['inbound', 'outbound'],
  channels: ['voice', 'sms'],
};

/** The smallest source that keeps the contract: what a third provider would look like. */
export function memorySource(provider: MemoryProvider): ConversationSource {
  const loader = createBatchLoader<Conversation>({
    maxBatchSize: 50,
    windowMs: 1,
    isUnfitIdError: (error) => error instanceof RangeError,
    fetchMany: async (ids) =>
      new Map((await provider.byIds(ids)).map((conversation) => [conversation.providerId, conversation])),
  });

  async function* list(
    query: ReturnType<typeof parseListQuery>,
  ): AsyncGenerator<Conversation, void, undefined> {
    const words = query.text === null ? [] : wordsOf(query.text);
    let rowsRead = 0;
    for (;;) {
      query.signal?.throwIfAborted();
      const page = await provider.page(rowsRead, 10);
      rowsRead += page.length;
      query.onProgress?.({ rowsRead, totalCount: provider.conversations.length });
      for (const conversation of page) {
        if (matchesQuery(query, conversation) && hasAllWords(conversation, words)) yield conversation;
        query.signal?.throwIfAborted();
      }
      if (page.length < 10) return;
    }
  }

  return {
    provider: 'allo',
    list: (options = {}) => list(parseListQuery(traits, options)),
    getMany: (ids, { signal } = {}) => getManyWith('allo', loader, ids, { signal }),
  };
}

/** 55 conversations, an hour apart. */
export const memoryConversations: readonly Conversation[] = Array.from({ length: 55 }, (_, index) =>
  conversationAt(index),
);

export const expectedOfMemory: readonly ExpectedConversation[] = memoryConversations.map(
  ({ providerId, startedAt, direction, channel, participants: [customer, agent] }) => ({
    providerId,
    startedAt: startedAt ?? '',
    direction,
    channel,
    contactNumber: customer?.phoneRaw ?? null,
    ourNumber: agent?.phoneRaw ?? null,
    agentId: agent?.providerRef ?? null,
    hasTurns: true,
  }),
);

export function memoryUnderTest(
  breakSource: (source: ConversationSource, provider: MemoryProvider) => ConversationSource = (source) =>
    source,
): SourceUnderTest {
  const provider = createMemoryProvider(memoryConversations);
  return {
    source: breakSource(memorySource(provider), provider),
    expected: expectedOfMemory,
    missingId: 'talk-none',
    invalidId: '?',
    text: { words: 'seven', providerIds: ['talk-7', 'talk-17', 'talk-27', 'talk-37', 'talk-47'] },
    unsupported: [{ direction: 'internal' }, { channel: 'web' }],
    firstRequests: 1,
    listRequests: 6,
    getManyRequests: 1,
    requestCount: provider.requestCount,
  };
}

function conversationAt(index: number): Conversation {
  const startedAt = new Date(Date.UTC(2026, 3, 1, index)).toISOString();
  const side = { name: null, email: null, phoneE164: null };
  return {
    schemaVersion: 1,
    id: `allo:talk-${index}`,
    provider: 'allo',
    providerId: `talk-${index}`,
    threadKey: null,
    channel: index % 3 === 0 ? 'sms' : 'voice',
    isTest: false,
    direction: index % 2 === 0 ? 'inbound' : 'outbound',
    status: 'completed',
    outcome: null,
    providerStatus: null,
    participants: [
      { ...side, role: 'customer', kind: 'human', phoneRaw: `+1415555012${index % 7}`, providerRef: null },
      {
        ...side,
        role: 'agent',
        kind: 'human',
        phoneRaw: `+1415555010${index % 2}`,
        providerRef: `usr-${index % 4}`,
      },
    ],
    startedAt,
    endedAt: null,
    endedAtDerived: false,
    durationSeconds: null,
    recording: null,
    turns: [
      {
        kind: 'utterance',
        participant: 0,
        at: startedAt,
        startOffsetMs: 0,
        endOffsetMs: null,
        text: index % 10 === 7 ? 'The number seven, please.' : 'Any other number.',
        providerRole: null,
      },
    ],
    transcriptState: 'available',
    summary: null,
    tags: [],
    crmRefs: [],
    raw: { index },
  };
}
