import { createAlloClient } from '@callweave/allo-client';
import { alloSource, type ConversationSource, IncompleteListError, itellicoSource } from '@callweave/core';
import { createItellicoClient } from '@callweave/itellico-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type AlloSimulatorOptions,
  createSimulator,
  type Dialogue,
  generateDialogues,
  type ItellicoSimulatorOptions,
} from '../../src/index.ts';

const noPace = { requestsPerSecond: { read: null, write: null } };
const many = generateDialogues({ seed: 7, count: 5_000 });

const dialoguesOf = (size: number): readonly Dialogue[] => many.slice(0, size);

/** The ids that a list gives, and whether it ended in the one error that may tell that some are missing. */
async function read(source: ConversationSource): Promise<{ ids: string[]; isIncomplete: boolean }> {
  const ids: string[] = [];
  try {
    for await (const { providerId } of source.list({ since: '2020-01-01', until: '2027-01-01' })) {
      ids.push(providerId);
    }
    return { ids, isIncomplete: false };
  } catch (error) {
    if (!IncompleteListError.isInstance(error)) throw error;
    return { ids, isIncomplete: true };
  }
}

async function listItellico(options: Omit<ItellicoSimulatorOptions, 'provider'>) {
  const simulator = await createSimulator({ provider: 'itellico', rateLimits: null, ...options }).listen();
  onTestFinished(() => simulator.close());
  const client = createItellicoClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace });
  const listed = await read(itellicoSource(client));
  const expectedIds = simulator.truth().map(({ row }) => row.conversation_id);
  return { ...listed, expectedIds, requests: simulator.counts().byOperation.listConversations };
}

async function listAllo(options: Omit<AlloSimulatorOptions, 'provider'>, maxWindowRows?: number) {
  const simulator = await createSimulator({ provider: 'allo', rateLimits: null, ...options }).listen();
  onTestFinished(() => simulator.close());
  const client = createAlloClient({ apiKey: simulator.apiKey, baseUrl: simulator.url, ...noPace });
  const listed = await read(alloSource(client, maxWindowRows === undefined ? {} : { maxWindowRows }));
  const expectedIds = simulator.truth().map(({ row }) => row.id);
  return { ...listed, expectedIds, requests: simulator.counts().byOperation.searchAllConversations };
}

const sizes = [1, 99, 100, 101, 1_000, 5_000];

describe('list of itellico gives exactly what there is, whatever the switches', () => {
  it.each(
    sizes.flatMap((size) => [
      ['honoured', 100, size, Math.ceil(size / 100)] as const,
      ['ignored', 100, size, 1] as const,
    ]),
  )('%s, cap %i, %i rows: %i requests', async (conversationPaging, conversationCap, size, requests) => {
    const listed = await listItellico({ dialogues: dialoguesOf(size), conversationPaging, conversationCap });
    expect(listed.isIncomplete).toBe(false);
    expect(listed.ids.toSorted()).toEqual(listed.expectedIds.toSorted());
    expect(listed.requests).toBe(requests);
  });

  it.each([
    ...[1, 99, 101].flatMap((size) => [1, 2, 50, 100].map((cap) => [cap, size] as const)),
    ...[10, 100, 1_000].flatMap((cap) => [1_000, 5_000].map((size) => [cap, size] as const)),
  ])('capped at %i, %i rows', async (conversationCap, size) => {
    const listed = await listItellico({
      dialogues: dialoguesOf(size),
      conversationPaging: 'capped',
      conversationCap,
    });
    expect(listed.isIncomplete).toBe(false);
    expect(listed.ids.toSorted()).toEqual(listed.expectedIds.toSorted());
  });

  it.each(['in_progress', 'active'] as const)(
    'running conversations are called %s',
    async (runningStatus) => {
      const listed = await listItellico({ dialogues: dialoguesOf(200), runningStatus });
      expect(listed.ids.toSorted()).toEqual(listed.expectedIds.toSorted());
    },
  );
});

describe('list of Allo gives exactly what there is, whatever the switches', () => {
  it.each(
    sizes.flatMap((size) =>
      (['write', 'read'] as const).flatMap((postReads) =>
        (['epoch', 'delta'] as const).map((rateLimitReset) => [size, postReads, rateLimitReset] as const),
      ),
    ),
  )('%i dialogues, search counted as %s, reset as %s', async (size, postReads, rateLimitReset) => {
    const listed = await listAllo({ dialogues: dialoguesOf(size), postReads, rateLimitReset });
    expect(listed.isIncomplete).toBe(false);
    expect(listed.ids.toSorted()).toEqual(listed.expectedIds.toSorted());
    const pages = Math.ceil(listed.expectedIds.length / 100);
    // From 10,000 items on the days are split: some pages are not full, and some days have none.
    expect(listed.requests).toBeGreaterThanOrEqual(pages);
    expect(listed.requests).toBeLessThanOrEqual(listed.expectedIds.length < 10_000 ? pages : pages * 1.1);
  });

  it.each([100, 500, 2_000])('a search of %i or more items is split', async (maxWindowRows) => {
    const listed = await listAllo({ dialogues: dialoguesOf(5_000) }, maxWindowRows);
    expect(listed.isIncomplete).toBe(false);
    expect(listed.ids.toSorted()).toEqual(listed.expectedIds.toSorted());
  });
});
