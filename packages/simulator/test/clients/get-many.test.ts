import { createAlloClient } from '@callweave/allo-client';
import { alloSource, IncompleteBatchError, itellicoSource } from '@callweave/core';
import { createItellicoClient } from '@callweave/itellico-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AlloTruth,
  createSimulator,
  generateDialogues,
  type ItellicoTruth,
  type RunningSimulator,
  splitDialogues,
} from '../../src/index.ts';

const { allo: alloDialogues, itellico: itellicoDialogues } = splitDialogues(
  generateDialogues({ seed: 5, count: 1_200 }),
);
const noPace = { requestsPerSecond: { read: null, write: null } };
let allo: RunningSimulator<AlloTruth>;
let itellico: RunningSimulator<ItellicoTruth>;

beforeAll(async () => {
  allo = await createSimulator({
    provider: 'allo',
    dialogues: alloDialogues,
    rateLimits: null,
    batchOrder: 'reversed',
  }).listen();
  itellico = await createSimulator({
    provider: 'itellico',
    dialogues: itellicoDialogues,
    rateLimits: null,
  }).listen();
});

afterAll(async () => {
  await Promise.all([allo.close(), itellico.close()]);
});

describe('getMany of Allo', () => {
  it('serves 1,000 callers at once, with 200 duplicates and 37 ids that do not exist, by 8 requests', async () => {
    const existing = allo
      .truth()
      .slice(0, 763)
      .map(({ row }) => row.id);
    const missing = Array.from({ length: 37 }, (_, index) => `cll-missing${index}`);
    const distinct = [...existing.slice(0, 300), ...missing, ...existing.slice(300)];
    const asked = [...distinct, ...distinct.slice(250, 450)];
    expect([asked.length, distinct.length]).toEqual([1_000, 800]);
    const source = alloSource(createAlloClient({ apiKey: allo.apiKey, baseUrl: allo.url, ...noPace }));
    const requestsBefore = allo.requests.length;

    const answers = await Promise.all(asked.map((id) => source.getMany([id])));

    const sent = allo.requests.slice(requestsBefore);
    const idsSent = sent.map(({ body }) => (body as { ids: string[] }).ids);
    expect(sent.map(({ operationId }) => operationId)).toEqual(Array(8).fill('batchGetConversationItems'));
    expect(idsSent.every((ids) => ids.length <= 100 && new Set(ids).size === ids.length)).toBe(true);
    expect(new Set(idsSent.flat())).toEqual(new Set(distinct));
    answers.forEach(({ conversations, missingIds }, index) => {
      const id = asked[index];
      const isMissing = missing.includes(id ?? '');
      expect(conversations.map(({ providerId }) => providerId)).toEqual(isMissing ? [] : [id]);
      expect(missingIds).toEqual(isMissing ? [id] : []);
    });
    expect(new Set(answers.flatMap(({ missingIds }) => missingIds)).size).toBe(37);
  });

  it("keeps the caller's order, whatever the order of the answers, and transcripts come with it", async () => {
    const ids = allo
      .truth()
      .slice(0, 250)
      .map(({ row }) => row.id)
      .reverse();
    const source = alloSource(createAlloClient({ apiKey: allo.apiKey, baseUrl: allo.url, ...noPace }));
    const { conversations, missingIds } = await source.getMany([...ids, 'msg-none', ...ids]);
    expect(conversations.map(({ providerId }) => providerId)).toEqual(ids);
    expect(missingIds).toEqual(['msg-none']);
    expect(conversations.every(({ turns }) => turns !== null && turns.length > 0)).toBe(true);
  });

  it('tells an id that the API takes for unfit, and gives the others theirs', async () => {
    const ids = allo
      .truth()
      .slice(0, 10)
      .map(({ row }) => row.id);
    const source = alloSource(createAlloClient({ apiKey: allo.apiKey, baseUrl: allo.url, ...noPace }));
    const { conversations, missingIds, invalidIds } = await source.getMany([
      ...ids.slice(0, 5),
      'nonsense',
      'cll-none',
      ...ids.slice(5),
    ]);
    expect(conversations.map(({ providerId }) => providerId)).toEqual(ids);
    expect(missingIds).toEqual(['nonsense', 'cll-none']);
    expect(invalidIds).toEqual(['nonsense']);
  });

  it('keeps what came when another batch fails for good', async () => {
    const ids = allo
      .truth()
      .slice(0, 250)
      .map(({ row }) => row.id);
    const source = alloSource(createAlloClient({ apiKey: allo.apiKey, baseUrl: allo.url, ...noPace }));
    const error = { error: { type: 'validation_error', code: 'TEAPOT', message: 'No.', retryable: false } };
    allo.inject({ kind: 'status', status: 400, body: error });
    const failure = await source.getMany(ids).then(
      () => expect.unreachable(),
      (reason: unknown) => reason,
    );
    if (!IncompleteBatchError.isInstance(failure)) throw failure;
    const given = failure.conversations.map(({ providerId }) => providerId);
    expect([given.length, failure.failures.size]).toEqual([150, 100]);
    expect([...given, ...failure.failures.keys()].sort()).toEqual([...ids].sort());
    expect(failure.cause).toMatchObject({ code: 'TEAPOT' });
  });

  it('takes the id of a Conversation and the underscore of webhooks for the same item', async () => {
    const id = allo.truth()[0]?.row.id ?? '';
    const source = alloSource(createAlloClient({ apiKey: allo.apiKey, baseUrl: allo.url, ...noPace }));
    const { conversations } = await source.getMany([`allo:${id}`, id.replace('-', '_'), id]);
    expect(conversations.map(({ providerId }) => providerId)).toEqual([id]);
  });

  it.each(['', '  ', 'itellico:5b7a90e4'])('refuses the id %j before anything is sent', async (id) => {
    const source = alloSource(createAlloClient({ apiKey: allo.apiKey, baseUrl: allo.url, ...noPace }));
    const requestsBefore = allo.requests.length;
    await expect(source.getMany(['cll-1', id])).rejects.toThrow(/Expected an id of allo; got/);
    expect(allo.requests).toHaveLength(requestsBefore);
  });
});

describe('getMany of itellico', () => {
  it('finds each conversation by the documented filter, and asks for the account once', async () => {
    const ids = itellico
      .truth()
      .slice(0, 20)
      .map(({ row }) => row.conversation_id);
    const unknown = '00000000-0000-4000-8000-000000000000';
    const source = itellicoSource(
      createItellicoClient({ apiKey: itellico.apiKey, baseUrl: itellico.url, ...noPace }),
    );
    const { conversations, missingIds } = await source.getMany([...ids, unknown]);
    expect(conversations.map(({ providerId }) => providerId)).toEqual(ids);
    expect(missingIds).toEqual([unknown]);
    expect(itellico.counts().byOperation).toMatchObject({ getCurrentAccount: 1, listConversations: 21 });
  });
});
