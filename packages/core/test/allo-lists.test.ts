import type { ConversationItem } from '@callweave/allo-client';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlloSourceOptions, alloSource, type ListOptions } from '../src/index.ts';
import { alloCall, alloMessage } from './support/allo-items.ts';
import { collect } from './support/collect.ts';
import { createFakeAlloApi, type FakeAlloOptions } from './support/fake-allo-api.ts';

const nowMs = Date.UTC(2026, 4, 1, 12);
const hourMs = 3_600_000;
const platform = { now: () => nowMs, sleep: async () => {} };

const itemAt = (index: number, atMs: number): ConversationItem =>
  (index % 3 === 0 ? alloMessage : alloCall)({
    id: `${index % 3 === 0 ? 'msg' : 'cll'}-${index}`,
    direction: index % 2 === 0 ? 'INBOUND' : 'OUTBOUND',
    allo_number: index % 5 < 3 ? '+14155550100' : '+14155550101',
    date: new Date(atMs).toISOString(),
  });

/** At even distances, the last so long ago. */
const every = (hours: number, count: number): ConversationItem[] =>
  Array.from({ length: count }, (_, index) => itemAt(index, nowMs - (count - index) * hours * hourMs));
const hourly = (count: number): ConversationItem[] => every(1, count);

async function listFrom(
  options: FakeAlloOptions,
  listOptions: ListOptions = {},
  sourceOptions: AlloSourceOptions = {},
) {
  const api = createFakeAlloApi({ numbers: ['+14155550100', null, '+14155550101'], ...options });
  const source = alloSource(api.client, { platform, ...sourceOptions });
  const { ids, error } = await collect(source.list(listOptions));
  return { ids, error, searches: api.searches, otherRequests: api.otherRequests };
}

const idsOf = (items: readonly ConversationItem[]): string[] => items.map(({ id }) => id);

describe('list of Allo', () => {
  it.each([0, 1, 99, 100, 101, 1_000, 5_000])(
    'reads %i items by full pages, the oldest first',
    async (size) => {
      const items = hourly(size);
      const { ids, error, searches } = await listFrom({ items });
      expect(error).toBeNull();
      expect(ids).toEqual(idsOf(items));
      expect(searches).toHaveLength(Math.max(1, Math.ceil(size / 100)));
    },
  );

  it.each([-12, -5, 0, 5.75, 14])(
    'finds the borders exactly, days beginning %d hours ahead',
    async (hours) => {
      const items = hourly(24 * 12);
      const { ids } = await listFrom(
        { items, zoneOffsetHours: hours },
        { since: '2026-04-23T10:00:00Z', until: '2026-04-27' },
      );
      const expected = items.filter(
        ({ date = '' }) => date >= '2026-04-23T10:00:00.000Z' && date < '2026-04-27T00:00:00.000Z',
      );
      expect(expected).toHaveLength(86);
      expect(ids).toEqual(idsOf(expected));
    },
  );

  it('asks for what is to come without turning the days around', async () => {
    const { ids, searches } = await listFrom({ items: hourly(5) }, { since: '2026-06-10' });
    expect(ids).toEqual([]);
    expect(searches[0]?.date).toEqual({ from: '2026-06-09', to: '2026-06-09' });
  });

  it('asks for no transcripts when none are wanted', async () => {
    const { searches } = await listFrom({ items: hourly(1) }, { transcript: false });
    expect(searches[0]).not.toHaveProperty('extend');
  });
});

describe('a search that gives fewer than it announces', () => {
  it.each([10, 30, 99])('beyond %i items: splits the days until each part fits', async (depthLimit) => {
    const items = hourly(500);
    const { ids, error } = await listFrom({ items, depthLimit });
    expect(error).toBeNull();
    expect(ids.toSorted()).toEqual(idsOf(items).toSorted());
  });

  it('on a single day: splits it by type, then direction, then line', async () => {
    const items = Array.from({ length: 60 }, (_, index) => itemAt(index, nowMs - hourMs + index * 1_000));
    const { ids, error, searches, otherRequests } = await listFrom({ items, depthLimit: 13 });
    expect(error).toBeNull();
    expect(ids.toSorted()).toEqual(idsOf(items).toSorted());
    expect(otherRequests).toEqual(['GET /v2/api/numbers']);
    expect(searches.some((body) => body.allo_number === '+14155550101' && body.type === 'CALL')).toBe(true);
  });

  it.each(['type', 'direction', 'allo_number'])('gives each item once where %s is ignored', async (name) => {
    const items = Array.from({ length: 60 }, (_, index) => itemAt(index, nowMs - hourMs + index * 1_000));
    const { ids, error } = await listFrom({ items, depthLimit: 35, ignored: [name] });
    expect(new Set(ids).size).toBe(ids.length);
    if (error === null) expect(ids.toSorted()).toEqual(idsOf(items).toSorted());
  });

  it('even there: names the day', async () => {
    const items = Array.from({ length: 60 }, (_, index) => itemAt(index, nowMs - hourMs + index * 1_000));
    const { ids, error } = await listFrom({ items, depthLimit: 5 }, { since: '2026-04-20' });
    expect(ids.length).toBeGreaterThan(0);
    expect(error).toMatchObject({
      provider: 'allo',
      window: { since: '2026-04-30T00:00:00.000Z', until: '2026-05-03T00:00:00.000Z' },
      rowsRead: 5,
    });
  });

  it('says so when a line is gone and its items are in no part', async () => {
    const items = Array.from({ length: 60 }, (_, index) => itemAt(index, nowMs - hourMs + index * 1_000));
    const { error } = await listFrom({ items, depthLimit: 13, numbers: ['+14155550100', null] });
    expect(error?.rowsRead).toBeLessThan(error?.rowsExpected ?? 0);
  });
});

describe('a search that announces more than is safe', () => {
  it('is split before it is read, and read whole', async () => {
    const items = hourly(2_000);
    const { ids, error, searches } = await listFrom({ items }, {}, { maxWindowRows: 300 });
    expect(error).toBeNull();
    expect(ids).toEqual(idsOf(items));
    // 20 full pages, more for parts that are not full; and the announcements.
    expect(searches.length).toBeLessThan(60);
  });

  it('is not believed when its number is cut off as well', async () => {
    const items = hourly(1_000);
    const { ids, error } = await listFrom({ items, announcedLimit: 200 }, {}, { maxWindowRows: 200 });
    expect(error).toBeNull();
    expect(ids).toEqual(idsOf(items));
  });

  it('on a single day that can not be split further: is told, after all that came', async () => {
    const items = Array.from({ length: 60 }, (_, index) => itemAt(index, nowMs - hourMs + index * 1_000));
    const { ids, error } = await listFrom(
      { items, announcedLimit: 4 },
      { since: '2026-05-01' },
      { maxWindowRows: 4 },
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(error?.message).toMatch(/raise maxWindowRows/);
  });
});

it.each<ListOptions>([{}, { since: '2024-01-01' }, { until: '2026-04-25' }])(
  'splits a range that is refused as too wide: %j',
  async (listOptions) => {
    const items = every(12, 2 * 400);
    const { ids, error } = await listFrom(
      { items, maxRangeDays: 90 },
      { since: '2020-01-01', ...listOptions },
    );
    const until = String(listOptions.until ?? '9999');
    expect(error).toBeNull();
    expect(ids).toEqual(idsOf(items.filter(({ date = '' }) => date < until)));
  },
);

describe('items that appear while the search is read', () => {
  it('at its end come along', async () => {
    const items = hourly(250);
    const { ids, error } = await listFrom({
      items,
      beforeSearch: (all, search) => {
        if (search > 0) all.push(itemAt(9_000 + search, nowMs + search));
      },
    });
    expect(error).toBeNull();
    expect(ids).toEqual([...idsOf(items), 'cll-9001', 'cll-9002']);
  });

  it('before what was read hide nothing', async () => {
    const items = hourly(250);
    const { ids, error } = await listFrom({
      items,
      beforeSearch: (all, search) => {
        // A long call is listed when it ends, at the time when it began.
        if (search === 1) all.push(itemAt(9_001, nowMs - 200 * hourMs));
        if (search === 2) all.push(itemAt(9_002, nowMs - 3 * hourMs));
      },
    });
    expect(error).toBeNull();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(idsOf(items)));
  });
});

it('never gives less in silence, whatever limits the search has', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        hours: fc.array(fc.nat({ max: 24 * 20 }), { maxLength: 80 }),
        depthLimit: fc.option(fc.integer({ min: 1, max: 40 }), { nil: Number.POSITIVE_INFINITY }),
        maxRangeDays: fc.option(fc.integer({ min: 1, max: 3_000 }), { nil: Number.POSITIVE_INFINITY }),
        maxWindowRows: fc.integer({ min: 1, max: 100 }),
        zoneOffsetHours: fc.integer({ min: -12, max: 14 }),
        arrivals: fc.array(fc.nat({ max: 24 * 20 }), { maxLength: 4 }),
        vanish: fc.array(fc.nat({ max: 79 }), { maxLength: 2 }),
      }),
      async ({ hours, arrivals, vanish, maxWindowRows, ...limits }) => {
        const items = hours.map((hour, index) => itemAt(index, nowMs - hour * hourMs));
        const gone = new Set(vanish.map((index) => items[index]?.id));
        const planned = [...arrivals];
        const { ids, error } = await listFrom(
          {
            items,
            ...limits,
            beforeSearch: (all, search) => {
              const hour = search === 0 ? undefined : planned.shift();
              if (hour !== undefined) all.push(itemAt(9_000 + search, nowMs - hour * hourMs));
              if (search !== 2) return;
              for (const id of gone) {
                const index = all.findIndex((item) => item.id === id);
                if (index >= 0) all.splice(index, 1);
              }
            },
          },
          { since: '2026-01-01' },
          { maxWindowRows },
        );
        expect(new Set(ids).size).toBe(ids.length);
        if (error !== null) return;
        expect(ids).toEqual(expect.arrayContaining(idsOf(items).filter((id) => !gone.has(id))));
      },
    ),
    { numRuns: 300 },
  );
});
