import { createAlloClient } from '@callweave/allo-client';
import { alloSource, type ConversationSource, IncompleteListError, itellicoSource } from '@callweave/core';
import { createItellicoClient } from '@callweave/itellico-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type AlloSimulatorOptions,
  createSimulator,
  createTestClock,
  type Dialogue,
  generateDialogues,
  type ItellicoSimulatorOptions,
  type MovableClock,
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

const sizes = [0, 1, 99, 100, 101, 1_000, 5_000];
const orders = ['newest-first', 'oldest-first', 'shuffled'] as const;

describe('list of itellico gives exactly what there is, whatever the switches', () => {
  it.each(
    orders.flatMap((order) =>
      sizes.flatMap((size) => [
        ['honoured', order, size, Math.max(1, Math.ceil(size / 100))] as const,
        ['ignored', order, size, 1] as const,
      ]),
    ),
  )('%s, %s, %i rows: %i requests', async (conversationPaging, conversationOrder, size, requests) => {
    const listed = await listItellico({
      dialogues: dialoguesOf(size),
      conversationPaging,
      conversationOrder,
    });
    expect(listed.isIncomplete).toBe(false);
    expect(listed.ids.toSorted()).toEqual(listed.expectedIds.toSorted());
    expect(listed.requests).toBe(requests);
  });

  it.each(
    orders.flatMap((order) => [
      ...[0, 1, 99, 101].flatMap((size) => [1, 2, 50, 100].map((cap) => [cap, order, size] as const)),
      ...[10, 100, 1_000].map((cap) => [cap, order, 1_000] as const),
      ...[100, 1_000].map((cap) => [cap, order, 5_000] as const),
    ]),
  )('capped at %i, %s, %i rows', async (conversationCap, conversationOrder, size) => {
    const listed = await listItellico({
      dialogues: dialoguesOf(size),
      conversationPaging: 'capped',
      conversationCap,
      conversationOrder,
    });
    expect(listed.isIncomplete).toBe(false);
    expect(listed.ids.toSorted()).toEqual(listed.expectedIds.toSorted());
  });

  it.each([
    ['clamped', 1, 101],
    ['clamped', 10, 1_000],
    ['clamped', 99, 1_000],
    ['refused', 100, 1_000],
  ] as const)('pages are %s above %i rows, %i rows', async (pageSizeAboveMax, maxPageSize, size) => {
    const listed = await listItellico({ dialogues: dialoguesOf(size), pageSizeAboveMax, maxPageSize });
    expect(listed.isIncomplete).toBe(false);
    expect(listed.ids.toSorted()).toEqual(listed.expectedIds.toSorted());
    expect(listed.requests).toBe(Math.ceil(size / maxPageSize));
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
    const pages = Math.max(1, Math.ceil(listed.expectedIds.length / 100));
    // From 10,000 items on the days are split: some pages are not full, and some days have none.
    expect(listed.requests).toBeGreaterThanOrEqual(pages);
    expect(listed.requests).toBeLessThanOrEqual(listed.expectedIds.length < 10_000 ? pages : pages * 1.1);
  });

  it.each([100, 500, 2_000])('a search of %i or more items is split', async (maxWindowRows) => {
    const listed = await listAllo({ dialogues: dialoguesOf(5_000) }, maxWindowRows);
    expect(listed.isIncomplete).toBe(false);
    expect(listed.ids.toSorted()).toEqual(listed.expectedIds.toSorted());
  });

  it.each([100, 1_000].flatMap((cap) => [1, 100, 1_000, 5_000].map((size) => [cap, size] as const)))(
    'a search that is cut off after %i items, with its number, %i dialogues',
    async (searchCap, size) => {
      const listed = await listAllo({ dialogues: dialoguesOf(size), searchCap }, searchCap);
      expectAllOrError(listed);
    },
  );

  it.each([1, 7, 30])('a search of more than %i days is refused', async (widestRangeDays) => {
    const listed = await listAllo({ dialogues: dialoguesOf(500), widestRangeDays });
    expect(listed.isIncomplete).toBe(false);
    expect(listed.ids.toSorted()).toEqual(listed.expectedIds.toSorted());
  });

  it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])('days are those of %s', async (dayTimeZone) => {
    const listed = await listAllo({ dialogues: dialoguesOf(1_000), dayTimeZone }, 100);
    expect(listed.isIncomplete).toBe(false);
    expect(listed.ids.toSorted()).toEqual(listed.expectedIds.toSorted());
  });
});

/**
 * The clock moves before every page, so that conversations begin while the list is read: whatever there was when it
 * began has to come, each once, and nothing that does not exist.
 */
describe('rows that arrive while listing hide no others', () => {
  const START = Date.parse('2026-09-20T00:00:00Z');
  const until = '2026-11-01T00:00:00Z';

  it.each(
    orders.flatMap((order) => [
      ['honoured', order] as const,
      ['ignored', order] as const,
      ['capped', order] as const,
    ]),
  )('itellico: %s, %s', async (conversationPaging, conversationOrder) => {
    const clock = createTestClock({ at: START });
    const simulator = await createSimulator({
      provider: 'itellico',
      rateLimits: null,
      dialogues: dialoguesOf(2_000),
      clock,
      until,
      conversationPaging,
      conversationOrder,
    }).listen();
    onTestFinished(() => simulator.close());
    const client = createItellicoClient({
      apiKey: simulator.apiKey,
      baseUrl: simulator.url,
      ...noPace,
      fetch: moving(clock),
    });
    const { ids, isIncomplete } = await read(itellicoSource(client));
    const truths = simulator.truth().map(({ row }) => row);
    expectAtLeast({
      ids,
      isIncomplete,
      before: truths
        .filter(({ start_timestamp: at }) => Date.parse(at) <= START)
        .map((row) => row.conversation_id),
      all: truths.map(({ conversation_id: id }) => id),
    });
  });

  it.each(['when-ended', 'when-started'] as const)('Allo: calls are listed %s', async (callsListed) => {
    const clock = createTestClock({ at: START });
    const simulator = await createSimulator({
      provider: 'allo',
      rateLimits: null,
      dialogues: dialoguesOf(2_000),
      clock,
      until,
      callsListed,
    }).listen();
    onTestFinished(() => simulator.close());
    const client = createAlloClient({
      apiKey: simulator.apiKey,
      baseUrl: simulator.url,
      ...noPace,
      fetch: moving(clock),
    });
    const { ids, isIncomplete } = await read(alloSource(client));
    const truths = simulator.truth().map(({ row }) => row);
    const arrived = truths.filter(({ date }) => Date.parse(date) > START && Date.parse(date) <= clock.now());
    expect(arrived.length).toBeGreaterThan(50);
    const hasEnded = ({ date, duration }: { date: string; duration: number | null }): boolean =>
      Date.parse(date) + (duration ?? 60) * 1_000 <= START;
    expectAtLeast({
      ids,
      isIncomplete,
      before: truths.filter(hasEnded).map(({ id }) => id),
      all: truths.map(({ id }) => id),
    });
  });
});

/** Six hours pass before each request: at these sizes, five conversations or so. */
function moving(clock: MovableClock): typeof fetch {
  return async (input, init) => {
    await clock.advance(6 * 3_600_000);
    return fetch(input, init);
  };
}

function expectAtLeast(listed: {
  readonly ids: readonly string[];
  readonly isIncomplete: boolean;
  readonly before: readonly string[];
  readonly all: readonly string[];
}): void {
  const ids = new Set(listed.ids);
  expect(listed.isIncomplete).toBe(false);
  expect(ids.size).toBe(listed.ids.length);
  expect(listed.before.length).toBeGreaterThan(500);
  expect(listed.before.filter((id) => !ids.has(id))).toEqual([]);
  expect(listed.ids.filter((id) => !listed.all.includes(id))).toEqual([]);
}

/** Never silently less. */
function expectAllOrError(listed: {
  readonly ids: readonly string[];
  readonly isIncomplete: boolean;
  readonly expectedIds: readonly string[];
}): void {
  expect(new Set(listed.ids).size).toBe(listed.ids.length);
  if (!listed.isIncomplete) expect(listed.ids.toSorted()).toEqual(listed.expectedIds.toSorted());
}
