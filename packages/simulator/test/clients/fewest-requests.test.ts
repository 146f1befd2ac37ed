import { createAlloClient } from '@callweave/allo-client';
import { alloSource, type Conversation, itellicoSource } from '@callweave/core';
import { createItellicoClient } from '@callweave/itellico-client';
import { expect, it, onTestFinished } from 'vitest';
import { createSimulator, generateDialogues } from '../../src/index.ts';

const noPace = { requestsPerSecond: { read: null, write: null } };
const dialogues = generateDialogues({ seed: 13, count: 600 });

async function startAllo() {
  const simulator = await createSimulator({ provider: 'allo', dialogues, rateLimits: null }).listen();
  onTestFinished(() => simulator.close());
  const client = createAlloClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace });
  return { simulator, source: alloSource(client), ids: simulator.truth().map(({ row }) => row.id) };
}

async function startItellico() {
  const simulator = await createSimulator({ provider: 'itellico', dialogues, rateLimits: null }).listen();
  onTestFinished(() => simulator.close());
  const client = createItellicoClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace });
  const ids = simulator.truth().map(({ row }) => row.conversation_id);
  return { simulator, source: itellicoSource(client), ids };
}

async function collect(list: AsyncIterable<Conversation>): Promise<Conversation[]> {
  const conversations: Conversation[] = [];
  for await (const conversation of list) conversations.push(conversation);
  return conversations;
}

it.each([
  [0, 0],
  [1, 1],
  [99, 1],
  [100, 1],
  [101, 2],
  [250, 3],
  [500, 5],
])('%i ids of Allo take %i batches, transcripts included', async (count, batches) => {
  const { simulator, source, ids } = await startAllo();
  const { conversations } = await source.getMany(ids.slice(0, count));
  expect(conversations).toHaveLength(count);
  expect(conversations.every(({ turns }) => turns !== null)).toBe(true);
  expect(simulator.counts().byOperation).toEqual(batches === 0 ? {} : { batchGetConversationItems: batches });
});

it('500 callers that each want one id of Allo at once share 5 batches', async () => {
  const { simulator, source, ids } = await startAllo();
  const answers = await Promise.all(ids.slice(0, 500).map((id) => source.getMany([id])));
  expect(answers.every(({ conversations }) => conversations.length === 1)).toBe(true);
  expect(simulator.counts().byOperation).toEqual({ batchGetConversationItems: 5 });
});

it.each([
  ['with transcripts', true],
  ['without them', false],
])('a list of Allo %s takes a request for each 100 rows, and no other', async (_, transcript) => {
  const { simulator, source, ids } = await startAllo();
  const listed = await collect(source.list({ transcript }));
  expect(listed).toHaveLength(ids.length);
  expect(listed.some(({ transcriptState }) => transcriptState === 'available')).toBe(true);
  expect(listed.some(({ transcriptState }) => transcriptState === 'not_requested')).toBe(!transcript);
  expect(simulator.counts().byOperation).toEqual({ searchAllConversations: Math.ceil(ids.length / 100) });
});

it('a list of itellico takes a request for each 100 rows, and one for the account', async () => {
  const { simulator, source } = await startItellico();
  const listed = await collect(source.list());
  expect(listed).toHaveLength(600);
  expect(listed.every(({ turns }) => turns !== null)).toBe(true);
  expect(simulator.counts().byOperation).toEqual({ getCurrentAccount: 1, listConversations: 6 });
  await collect(source.list());
  expect(simulator.counts().byOperation).toEqual({ getCurrentAccount: 1, listConversations: 12 });
});

it('ids of itellico take one request each, as there is no batch, however often they are asked for at once', async () => {
  const { simulator, source, ids } = await startItellico();
  const asked = ids.slice(0, 30);
  await Promise.all([source.getMany(asked), source.getMany([...asked, ...asked])]);
  expect(simulator.counts().byOperation).toEqual({ getCurrentAccount: 1, listConversations: 30 });
});

it('who stops reading has asked for no page more', async () => {
  const { simulator, source } = await startAllo();
  let rows = 0;
  for await (const _ of source.list()) {
    rows += 1;
    if (rows === 150) break;
  }
  expect(simulator.counts().byOperation).toEqual({ searchAllConversations: 2 });
});
