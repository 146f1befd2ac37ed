import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ItellicoSourceOptions, itellicoSource, type ListOptions } from '../src/index.ts';
import { collect } from './support/collect.ts';
import {
  createFakeItellicoApi,
  type FakeConversation,
  type FakeItellicoOptions,
  fakeConversation,
} from './support/fake-itellico-api.ts';

const startMs = Date.UTC(2026, 3, 1);
const nowMs = Date.UTC(2026, 4, 1);
const platform = { now: () => nowMs, sleep: async () => {} };

/** Spread over the month, most of them in office hours. */
const rowsOf = (count: number): FakeConversation[] =>
  Array.from({ length: count }, (_, index) =>
    fakeConversation(index, startMs + Math.floor((index * 7_919 * 97_001) % (30 * 86_400_000))),
  );

async function listFrom(
  options: FakeItellicoOptions,
  listOptions: ListOptions = {},
  sourceOptions: ItellicoSourceOptions = {},
) {
  const api = createFakeItellicoApi(options);
  const source = itellicoSource(api.client, { platform, ...sourceOptions });
  const { ids, error } = await collect(source.list(listOptions));
  const lists = api.requests.filter(({ pathname }) => pathname.endsWith('/conversations'));
  return { ids, error, listRequests: lists.length };
}

const orders = ['newest-first', 'oldest-first', 'shuffled', 'reshuffled'] as const;
const modes = [
  ['honoured', 100],
  ['ignored', 100],
  ['capped', 1],
  ['capped', 37],
  ['capped', 100],
] as const;

describe('every way in which the list may be paged gives exactly what there is', () => {
  describe.each(orders)('%s', (order) => {
    it.each(
      modes.flatMap(([paging, cap]) =>
        [0, 1, 99, 100, 101, 1_000, 5_000]
          // One row an answer takes two requests for each row and level: the small sizes show it.
          .filter((size) => cap > 1 || size <= 101)
          .map((size) => [paging, cap, size] as const),
      ),
    )('%s, at most %i rows an answer if capped: %i rows', async (paging, cap, size) => {
      const conversations = rowsOf(size);
      const { ids, error } = await listFrom({ conversations, paging, cap, order });
      expect(error).toBeNull();
      expect(ids.toSorted()).toEqual(conversations.map(({ id }) => id).toSorted());
    });
  });
});

describe('with the fewest requests', () => {
  it.each([
    ['honoured', 0, 1],
    ['honoured', 100, 1],
    ['honoured', 101, 2],
    ['honoured', 5_000, 50],
    ['ignored', 5_000, 1],
    ['ignored', 20_000, 1],
  ] as const)('%s: %i rows by %i', async (paging, size, requests) => {
    const { listRequests } = await listFrom({ conversations: rowsOf(size), paging });
    expect(listRequests).toBe(requests);
  });
});

it('finds out once that pages are ignored', async () => {
  const conversations = Array.from({ length: 200 }, (_, index) =>
    fakeConversation(index, startMs + index * 12_960_000 + 1),
  );
  const { ids, listRequests } = await listFrom(
    { conversations, paging: 'capped', cap: 60 },
    { since: new Date(startMs), until: new Date(nowMs) },
  );
  expect(ids).toHaveLength(200);
  // The whole with a second page in vain, then five parts of 40.
  expect(listRequests).toBe(2 + 5);
});

describe('rows that arrive while the list is read', () => {
  /** Five more before each of the first ten answers. */
  const arrivals = (at: (list: number, index: number) => number): FakeItellicoOptions['beforeList'] => {
    return (conversations, list) => {
      if (list === 0 || list > 10) return;
      for (let index = 0; index < 5; index += 1) {
        conversations.push(fakeConversation(900_000 + list * 10 + index, at(list, index)));
      }
    };
  };

  it.each(
    orders.flatMap((order) =>
      modes.filter(([, cap]) => cap > 1).flatMap(([paging, cap]) => [[order, paging, cap] as const]),
    ),
  )('%s, %s, cap %i: hide none that were there', async (order, paging, cap) => {
    const conversations = rowsOf(650);
    const there = conversations.map(({ id }) => id);
    for (const at of [
      (list: number) => nowMs + list,
      (list: number, index: number) => startMs + ((list * 31 + index * 17) % 29) * 86_400_000,
    ]) {
      const { ids, error } = await listFrom({
        conversations,
        paging,
        cap,
        order,
        beforeList: arrivals(at),
      });
      expect(error).toBeNull();
      expect(new Set(ids).size).toBe(ids.length);
      expect(there.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('cost a look past the end and the first page again, not a second reading', async () => {
    const { ids, listRequests } = await listFrom({
      conversations: rowsOf(650),
      beforeList: (conversations, list) => {
        if (list === 3) conversations.push(fakeConversation(999_999, nowMs));
      },
    });
    expect(ids).toHaveLength(651);
    expect(listRequests).toBe(9);
  });
});

it('notices a row that vanishes and pulls another one past the reader', async () => {
  const conversations = rowsOf(300);
  const newestFirst = conversations.toSorted((left, right) => right.createdMs - left.createdMs);
  const gone = newestFirst[0]?.id;
  const { ids, error } = await listFrom({
    conversations,
    beforeList: (rows, list) => {
      if (list === 1) {
        rows.splice(
          rows.findIndex(({ id }) => id === gone),
          1,
        );
      }
    },
  });
  expect(error).toBeNull();
  expect(ids.toSorted()).toEqual(conversations.map(({ id }) => id).toSorted());
});

it('never gives less in silence, whatever the order, the cap, and the times of creation', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        // Few different times: some windows can't be split as far as it would take.
        createdDays: fc.array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 2_000_000_000 })), {
          maxLength: 60,
        }),
        order: fc.constantFrom(...orders),
        paging: fc.constantFrom('honoured', 'ignored', 'capped'),
        cap: fc.integer({ min: 1, max: 20 }),
        maxWindowRows: fc.integer({ min: 1, max: 80 }),
        arrivals: fc.array(fc.nat({ max: 2_000_000_000 }), { maxLength: 6 }),
      }),
      async ({ createdDays, order, paging, cap, maxWindowRows, arrivals }) => {
        const conversations = createdDays.map((offset, index) => fakeConversation(index, startMs + offset));
        const planned = [...arrivals];
        const { ids, error } = await listFrom(
          {
            conversations,
            paging: paging as 'honoured',
            cap,
            order,
            beforeList: (rows, list) => {
              const offset = list === 0 ? undefined : planned.shift();
              if (offset !== undefined) rows.push(fakeConversation(900_000 + list, startMs + offset));
            },
          },
          {},
          { maxWindowRows },
        );
        expect(new Set(ids).size).toBe(ids.length);
        if (error === null) {
          expect(ids).toEqual(expect.arrayContaining(conversations.map(({ id }) => id)));
        } else {
          // Only what shares a millisecond can't be told apart by time.
          const limit = paging === 'capped' ? Math.min(cap, maxWindowRows - 1) : maxWindowRows - 1;
          const sameTime = new Map<number, number>();
          for (const offset of [...createdDays, ...arrivals]) {
            sameTime.set(offset, (sameTime.get(offset) ?? 0) + 1);
          }
          expect(Math.max(...sameTime.values())).toBeGreaterThan(limit);
        }
      },
    ),
    { numRuns: 300 },
  );
});

describe('a window that can not be proven complete', () => {
  it('is named, and what came before it is good', async () => {
    const crowded = Array.from({ length: 3 }, (_, index) => fakeConversation(index, startMs + 1_000));
    const { ids, error } = await listFrom(
      { conversations: [...crowded, fakeConversation(9, startMs)], paging: 'capped', cap: 2 },
      { since: '2026-04-01', until: '2026-05-01' },
    );
    expect(ids.length).toBeGreaterThanOrEqual(3);
    expect(error).toMatchObject({
      provider: 'itellico',
      window: { since: '2026-04-01T00:00:01.000Z', until: '2026-04-01T00:00:01.001Z' },
      rowsRead: 2,
      rowsExpected: 3,
    });
    expect(error?.message).toMatch(/announced 3 conversations from .* and gave 2\. Read that window again/);
  });

  it('holds as many as where a list may be cut off', async () => {
    const crowded = Array.from({ length: 5 }, (_, index) => fakeConversation(index, startMs + 1_000));
    const { ids, error } = await listFrom({ conversations: crowded }, {}, { maxWindowRows: 5 });
    expect(ids).toHaveLength(5);
    expect(error).toMatchObject({ rowsRead: 5, rowsExpected: 5 });
    expect(error?.message).toMatch(/raise maxWindowRows/);
  });

  it('breaks off when the filter on times is ignored', async () => {
    const api = createFakeItellicoApi({ conversations: rowsOf(30), paging: 'capped', cap: 10 });
    const client = {
      ...api.client,
      request: ((method, path, init = {}) => {
        const { created_after: _, created_before: __, ...query } = init.params?.query ?? {};
        return api.client.request(method, path, { ...init, params: { ...init.params, query } });
      }) satisfies typeof api.client.request,
    };
    const { error } = await collect(itellicoSource(client, { platform }).list());
    expect(error).toMatchObject({ rowsRead: 10, rowsExpected: 30 });
  });
});
