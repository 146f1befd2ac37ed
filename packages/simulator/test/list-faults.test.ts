import { describe, expect, it } from 'vitest';
import { startAllo, startItellico } from './started.ts';

const always = { times: Number.POSITIVE_INFINITY } as const;

describe('duplicate-rows', () => {
  it('gives the last rows of a page twice', async () => {
    const { simulator, search } = await startAllo();
    const usual = await search({ size: 5 });
    simulator.inject({ kind: 'duplicate-rows', rows: 2 });
    const spoiled = await search({ size: 5 });
    const rows = [...(usual.json.data ?? [])];
    expect(spoiled.json.data).toEqual([...rows, ...rows.slice(3)]);
    expect(spoiled.json.pagination).toEqual(usual.json.pagination);
  });

  it('does so at itellico, and leaves alone what is no list', async () => {
    const { simulator, get, conversations } = await startItellico();
    const usual = await conversations({ limit: '3' });
    simulator.inject({ kind: 'duplicate-rows', ...always });
    const spoiled = await conversations({ limit: '3' });
    expect(spoiled.json.items).toHaveLength(4);
    expect(spoiled.json.items?.[3]).toEqual(usual.json.items?.[2]);
    expect(spoiled.json.count).toBe(usual.json.count);
    expect((await get('/v1/accounts/current')).json).toHaveProperty('name');
  });
});

describe('shifting-pages', () => {
  /** All pages of Allo's search, ten items each, as ids. */
  async function searchPages(rows: number | null): Promise<string[][]> {
    const { simulator, search } = await startAllo();
    if (rows !== null) simulator.inject({ kind: 'shifting-pages', rows, ...always });
    const pages: string[][] = [];
    for (let page = 1; ; page += 1) {
      const { json } = await search({ page, size: 10, sort: 'DATE_DESC' });
      pages.push((json.data ?? []).map(({ id }) => String(id)));
      if (String(json.pagination?.has_more) !== 'true') return pages;
    }
  }

  it('gives rows again that new rows have pushed down', async () => {
    const still = (await searchPages(null)).flat();
    const pages = await searchPages(2);
    expect(pages[0]).toEqual(still.slice(0, 10));
    expect(pages[1]).toEqual(still.slice(8, 18));
    expect(pages[2]).toEqual(still.slice(16, 26));
    expect([...new Set(pages.flat())]).toEqual(still);
    expect(pages.flat().length).toBeGreaterThan(still.length);
  });

  it('leaves rows out that moved up when others disappeared', async () => {
    const still = (await searchPages(null)).flat();
    const pages = await searchPages(-3);
    expect(pages[0]).toEqual(still.slice(0, 10));
    expect(pages[1]).toEqual(still.slice(13, 23));
    expect(pages[2]).toEqual(still.slice(26, 36));
  });

  it('shifts pages by offset too, and counts what appeared', async () => {
    const { simulator, conversations } = await startItellico();
    const still = await conversations({ limit: '30' });
    simulator.inject({ kind: 'shifting-pages', rows: 1, ...always });
    const second = await conversations({ limit: '10', offset: '10' });
    const third = await conversations({ limit: '10', offset: '20' });
    const items = [...(still.json.items ?? [])];
    expect(second.json.items).toEqual(items.slice(9, 19));
    expect(third.json.items).toEqual(items.slice(18, 28));
    expect([Number(second.json.count), Number(third.json.count)]).toEqual([
      Number(still.json.count) + 1,
      Number(still.json.count) + 2,
    ]);
  });

  it('costs no more of the rate limit than the request', async () => {
    const { simulator, search } = await startAllo({ rateLimits: { read: 20, write: 5 } });
    simulator.inject({ kind: 'shifting-pages', rows: 1, ...always });
    const { headers } = await search({ page: 2, size: 10 });
    expect(headers.get('x-ratelimit-remaining')).toBe('4');
    expect(simulator.counts().requests).toBe(1);
  });

  it('leaves refusals and what is no list alone', async () => {
    const { simulator, search, get } = await startAllo();
    simulator.inject({ kind: 'shifting-pages', rows: 1, ...always });
    expect((await search({ page: 2, size: 0 })).status).toBe(400);
    expect((await get('/v2/api/me')).json.data?.team).toBeDefined();
  });
});
