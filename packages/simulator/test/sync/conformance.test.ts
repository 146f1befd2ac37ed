import { createAlloClient } from '@callweave/allo-client';
import { alloSource, type Conversation, itellicoSource } from '@callweave/core';
import { createMemoryStore, type StoredConversation, syncConversations } from '@callweave/core/sync';
import { createItellicoClient } from '@callweave/itellico-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  createSimulator,
  createTestClock,
  generateDialogues,
  type ItellicoSimulatorOptions,
} from '../../src/index.ts';
import { expectStoreEqualsTruth } from './support/expect-truth.ts';

// What the public lists of tests for such programs demand of a whole read: see docs/sync-conformance.md.

const noPace = { requestsPerSecond: { read: null, write: null } };

async function syncBoth(itellicoOptions: Partial<ItellicoSimulatorOptions> = {}) {
  const clock = createTestClock({ at: '2026-11-02T00:00:00Z' });
  const shared = { clock, dialogues: generateDialogues({ seed: 5, count: 260 }), rateLimits: null };
  const allo = await createSimulator({ provider: 'allo', unansweredCalls: 20, ...shared }).listen();
  const itellico = await createSimulator({ ...itellicoOptions, provider: 'itellico', ...shared }).listen();
  onTestFinished(() => Promise.all([allo.close(), itellico.close()]).then(() => undefined));
  const store = createMemoryStore();
  const { accounts } = await syncConversations({
    sources: [
      { source: alloSource(createAlloClient({ apiKey: allo.apiKey, baseUrl: allo.url, ...noPace })) },
      {
        source: itellicoSource(
          createItellicoClient({ apiKey: itellico.apiKey, baseUrl: itellico.url, ...noPace }),
        ),
      },
    ],
    store,
    platform: { now: clock.now, sleep: clock.sleep, uuid: () => 'run' },
  });
  expect(accounts.map(({ error }) => error)).toEqual([null, null]);
  const stored: StoredConversation[] = [];
  for await (const one of store.list()) stored.push(one);
  return { allo, itellico, store, stored };
}

describe('a first sync of both vendors', () => {
  it('has every row of both, each once, under an id that says whose it is', async () => {
    const { allo, itellico, store, stored } = await syncBoth();
    const truth = await expectStoreEqualsTruth(store, { allo, itellico });
    const ids = stored.map(({ conversation: { id, provider, providerId } }) => {
      expect(id).toBe(`${provider}:${providerId}`);
      return id;
    });
    expect(ids.length).toBe(truth.allo.length + truth.itellico.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(500);
  });

  it('leaves no field without a value in every record', async () => {
    const { stored } = await syncBoth();
    const filled = new Set<string>();
    for (const { conversation } of stored) {
      for (const [name, value] of Object.entries(conversation)) {
        if (value !== null && !(Array.isArray(value) && value.length === 0)) filled.add(name);
      }
    }
    expect(fields.filter((name) => !filled.has(name))).toEqual([]);
  });

  it('has records of the published form alone', async () => {
    const { stored } = await syncBoth();
    for (const { conversation } of stored) {
      expect(Object.keys(conversation).sort()).toEqual(fields);
      expect(conversation).toMatchObject({
        schemaVersion: 1,
        channel: expect.stringMatching(/^(voice|sms|mms|whatsapp|web)$/),
        isTest: expect.any(Boolean),
        direction: expect.stringMatching(/^(inbound|outbound)$/),
        status: expect.stringMatching(/^(in_progress|completed|failed)$/),
        startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        endedAtDerived: expect.any(Boolean),
        transcriptState: expect.stringMatching(/^(available|none|pending)$/),
        tags: expect.any(Array),
        crmRefs: expect.any(Array),
        raw: expect.any(Object),
      });
      for (const { role, kind } of conversation.participants) {
        expect(['customer', 'agent', 'other']).toContain(role);
        expect(['human', 'ai', 'unknown']).toContain(kind);
      }
    }
  });

  it.each(['newest-first', 'oldest-first', 'shuffled'] as const)(
    'is the same in whatever order the vendor lists: %s',
    async (conversationOrder) => {
      const { allo, itellico, store } = await syncBoth({ conversationOrder });
      await expectStoreEqualsTruth(store, { allo, itellico });
    },
  );
});

describe('a row', () => {
  it('of a vendor without an id is no reason to take the list for complete', async () => {
    const row = { type: 'SMS', direction: 'INBOUND', date: '2026-11-01T08:00:00Z', content: 'Hello' };
    const fetch = async (): Promise<Response> =>
      Response.json({
        data: [row, { ...row, content: 'Again' }],
        pagination: { page: 1, size: 100, total_count: 2, has_more: false },
      });
    const store = createMemoryStore();
    const source = alloSource(createAlloClient({ apiKey: 'ak_live_test', fetch, ...noPace }));
    const { accounts } = await syncConversations({ sources: [{ source }], store });
    expect(accounts).toMatchObject([{ error: { name: 'IncompleteListError' } }]);
    const cursors = (await store.listPartitions()).map(({ checkpoint }) => checkpoint.cursor);
    expect(cursors.every((cursor) => cursor === null)).toBe(true);
  });
});

/** As docs/normal-form.md has them. */
const fields: readonly (keyof Conversation)[] = [
  'channel',
  'crmRefs',
  'direction',
  'durationSeconds',
  'endedAt',
  'endedAtDerived',
  'id',
  'isTest',
  'outcome',
  'participants',
  'provider',
  'providerId',
  'providerStatus',
  'raw',
  'recording',
  'schemaVersion',
  'startedAt',
  'status',
  'summary',
  'tags',
  'threadKey',
  'transcriptState',
  'turns',
];
