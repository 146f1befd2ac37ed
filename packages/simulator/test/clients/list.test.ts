import { createAlloClient } from '@callweave/allo-client';
import { alloSource, type Conversation, type IncompleteListError, itellicoSource } from '@callweave/core';
import { createItellicoClient } from '@callweave/itellico-client';
import { describe, expect, it } from 'vitest';
import { createSimulator, generateDialogues, type ItellicoSimulatorOptions } from '../../src/index.ts';

const dialogues = generateDialogues({ seed: 11, count: 450 });
const noPace = { requestsPerSecond: { read: null, write: null } };

async function collect(list: AsyncIterable<Conversation>): Promise<Conversation[]> {
  const conversations: Conversation[] = [];
  for await (const conversation of list) conversations.push(conversation);
  return conversations;
}

describe('list of itellico', () => {
  async function listAll(
    options: Omit<ItellicoSimulatorOptions, 'provider'>,
  ): Promise<{ ids: string[]; expectedIds: string[]; requests: number }> {
    const simulator = await createSimulator({
      provider: 'itellico',
      dialogues,
      rateLimits: null,
      ...options,
    }).listen();
    try {
      const client = createItellicoClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace });
      const conversations = await collect(
        itellicoSource(client).list({ since: '2026-01-01', until: '2027-01-01' }),
      );
      return {
        ids: conversations.map(({ providerId }) => providerId).sort(),
        expectedIds: simulator
          .truth()
          .map(({ row }) => row.conversation_id)
          .sort(),
        requests: simulator.counts().byOperation.listConversations ?? 0,
      };
    } finally {
      await simulator.close();
    }
  }

  it('pages where pages are honoured', async () => {
    const { ids, expectedIds, requests } = await listAll({ conversationPaging: 'honoured' });
    expect(ids).toEqual(expectedIds);
    expect(requests).toBe(5);
  });

  it('reads everything at once where pages are ignored', async () => {
    const { ids, expectedIds, requests } = await listAll({ conversationPaging: 'ignored' });
    expect(ids).toEqual(expectedIds);
    expect(requests).toBe(1);
  });

  it.each([1, 7, 100])(
    'splits the time where the list is cut off at %i rows without a word',
    async (conversationCap) => {
      const { ids, expectedIds } = await listAll({ conversationPaging: 'capped', conversationCap });
      expect(ids).toEqual(expectedIds);
    },
  );
});

describe('list of Allo', () => {
  it('reads the oldest first, each once, with transcripts, in full pages', async () => {
    const simulator = await createSimulator({ provider: 'allo', dialogues, rateLimits: null }).listen();
    const client = createAlloClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace });
    const progress: number[] = [];
    const conversations = await collect(
      alloSource(client).list({ onProgress: ({ rowsRead }) => progress.push(rowsRead) }),
    );
    const rows = simulator.truth();
    expect(conversations.map(({ providerId }) => providerId).sort()).toEqual(
      rows.map(({ row }) => row.id).sort(),
    );
    expect(conversations.map(({ startedAt }) => startedAt)).toEqual(
      conversations.map(({ startedAt }) => startedAt).sort(),
    );
    expect(conversations.some(({ transcriptState }) => transcriptState === 'not_requested')).toBe(false);
    expect(simulator.counts().requests).toBe(Math.ceil(rows.length / 100));
    expect(progress.at(-1)).toBe(rows.length);
    await simulator.close();
  });

  it('asks for no more pages than are consumed', async () => {
    const simulator = await createSimulator({ provider: 'allo', dialogues, rateLimits: null }).listen();
    const client = createAlloClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace });
    for await (const _ of alloSource(client).list()) break;
    expect(simulator.counts().requests).toBe(1);
    await simulator.close();
  });

  /** A page that says that it is the last, and has nothing of what was announced. */
  const brokenOff = {
    kind: 'status',
    status: 200,
    body: {
      data: [],
      pagination: { page: 2, size: 100, total_count: 450, total_pages: 5, has_more: false },
    },
    after: 1,
  } as const;

  it('reads again what broke off, and gives nothing twice', async () => {
    const simulator = await createSimulator({ provider: 'allo', dialogues, rateLimits: null }).listen();
    simulator.inject(brokenOff);
    const client = createAlloClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace });
    const conversations = await collect(alloSource(client).list({ since: '2026-01-01' }));
    expect(conversations.map(({ providerId }) => providerId).sort()).toEqual(
      simulator
        .truth()
        .map(({ row }) => row.id)
        .sort(),
    );
    await simulator.close();
  });

  it('says which window came up short when the list keeps breaking off', async () => {
    const simulator = await createSimulator({ provider: 'allo', dialogues, rateLimits: null }).listen();
    simulator.inject({ ...brokenOff, times: Number.POSITIVE_INFINITY });
    const client = createAlloClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace });
    const list = collect(alloSource(client).list({ since: '2026-01-01', until: '2026-11-02' }));
    const error: IncompleteListError = await list.then(
      () => expect.unreachable(),
      (reason) => reason,
    );
    expect(error).toMatchObject({ name: 'IncompleteListError', provider: 'allo', rowsExpected: 450 });
    expect(error.window.since).toBe('2026-01-01T00:00:00.000Z');
    await simulator.close();
  });
});
