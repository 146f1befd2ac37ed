import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Json } from '../started.ts';
import { type AlloAtAnInstant, alloAt, LINE, NOBODY } from './allo-at.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const ITEMS = '/v2/api/conversations/items';
const search = async (allo: AlloAtAnInstant, body: object): Promise<Json> => (await allo.search(body)).json;
const idsOf = ({ data }: Json): string[] => data?.map(({ id }) => String(id)) ?? [];

describe('Allo: a million conversations', () => {
  it('are told by the last page as fast as by the first, in both orders', async () => {
    const allo = await alloAt(undefined, { conversations: 1_000_000, unansweredCalls: 10_000 });
    const first = await search(allo, { size: 100 });
    const total = Number(first.pagination?.total_count);
    expect(total).toBeGreaterThan(2_000_000);
    const pages = Math.ceil(total / 100);
    const last = await search(allo, { size: 100, page: pages, sort: 'DATE_ASC' });
    expect(idsOf(last).toReversed()).toEqual(idsOf(first).slice(0, idsOf(last).length));
    expect(last.pagination).toMatchObject({ total_pages: pages, has_more: false });
  });

  it('are found by id and by day', async () => {
    const allo = await alloAt(undefined, { conversations: 1_000_000 });
    const date = { from: '2026-09-10', to: '2026-09-10' };
    const day = await search(allo, { date, size: 100, page: 77 });
    expect(day.data?.every(({ date: at }) => String(at).startsWith('2026-09-10'))).toBe(true);
    const total = Number(day.pagination?.total_count);
    expect(total).toBeGreaterThan(20_000);
    expect(total).toBeLessThan(30_000);
    const { json } = await allo.post(`${ITEMS}/batch`, {
      ids: [...idsOf(day).slice(1), 'cll-none'],
      extend: 'transcript',
    });
    expect(idsOf(json)).toEqual(idsOf(day).slice(1));
    const [id = ''] = idsOf(day);
    expect((await allo.get(`${ITEMS}/${id}`)).json.data).toEqual(day.data?.[0]);
  });

  it('keep nothing of what they told', async () => {
    const allo = await alloAt(undefined, { conversations: 100_000, recordRequests: false });
    const heapAfterPages = async (
      from: number,
      to: number,
    ): Promise<{ rows: number; heapMegabytes: number }> => {
      let rows = 0;
      for (let page = from; page < to; page += 1) {
        rows += idsOf(await search(allo, { page, size: 100, sort: 'DATE_ASC' })).length;
      }
      collectGarbage();
      return { rows, heapMegabytes: process.memoryUsage().heapUsed / 1_048_576 };
    };
    // The first pages warm up whatever is kept once.
    const warm = await heapAfterPages(1, 50);
    const full = await heapAfterPages(50, 2_010);
    expect(warm.rows + full.rows).toBeGreaterThan(200_000);
    // As rows these would be several hundred megabytes.
    expect(full.heapMegabytes - warm.heapMegabytes).toBeLessThan(15);
  });

  it('can be changed by id', async () => {
    const allo = await alloAt(undefined, { conversations: 1_000_000 });
    const { data } = await search(allo, {
      type: 'CALL',
      date: { from: '2026-09-10', to: '2026-09-10' },
      size: 1,
    });
    const id = String(data?.[0]?.id);
    await allo.send('PATCH', `${ITEMS}/${id}/summary`, { content: 'Changed' });
    expect((await allo.get(`${ITEMS}/${id}`)).json.data?.summary).toBe('Changed');
    await allo.post('/v1/api/sms', { from: LINE, to: NOBODY, message: 'Hello' });
    expect((await search(allo, { size: 1 })).data?.[0]).toMatchObject({ contact_number: NOBODY });
  });

  it('have no `truth()` at once, but one by one', async () => {
    const { simulator } = await alloAt(undefined, { conversations: 1_000_000 });
    expect(() => simulator.truth()).toThrow('use truths() instead');
    const [first] = simulator.truths();
    const { json } = await (await alloAt(undefined, { conversations: 1_000_000 })).search({
      sort: 'DATE_ASC',
      size: 1,
    });
    expect({ ...first?.row, transcript: null }).toEqual(json.data?.[0]);
  });
});

describe('Allo: many conversations', () => {
  it('are filtered, counted and listed as a few would be', async () => {
    const allo = await alloAt(undefined, { conversations: 3_000, unansweredCalls: 50 });
    const rows = [...allo.simulator.truths()].map(({ row }) => row);
    const newestFirst = rows.toReversed();
    for (const [body, matches] of [
      [{ type: 'SMS' }, ({ type }) => type === 'SMS'],
      [{ tags: ['interested'] }, ({ tags }) => tags?.includes('interested') === true],
      [
        { contact_number: rows[700]?.contact_number },
        (row) => row.contact_number === rows[700]?.contact_number,
      ],
    ] as [object, (row: (typeof rows)[number]) => boolean][]) {
      const expected = newestFirst.filter(matches).map(({ id }) => id);
      for (const page of [1, 2, Math.ceil(expected.length / 50)]) {
        const found = await search(allo, { ...body, page, size: 50 });
        expect(idsOf(found)).toEqual(expected.slice((page - 1) * 50, page * 50));
        expect(found.pagination?.total_count).toBe(expected.length);
      }
    }
    const newest = new Map<string, string>();
    for (const row of rows) if (row.allo_number === LINE) newest.set(row.contact_number, row.date);
    const listed = await allo.get(`/v2/api/conversations?size=100&allo_number=${encodeURIComponent(LINE)}`);
    expect(listed.json.pagination?.total_count).toBe(newest.size);
    expect(listed.json.data?.map(({ last_activity }) => last_activity)).toEqual(
      [...newest.values()].sort().reverse().slice(0, 100),
    );
  });

  it('come one after the other as the clock goes on', async () => {
    const allo = await alloAt('2026-09-15T12:00:00Z', { conversations: 20_000 });
    const total = async (): Promise<number> =>
      Number((await search(allo, { size: 1 })).pagination?.total_count);
    const before = await total();
    const [newest] = (await search(allo, { size: 1 })).data ?? [];
    expect(String(newest?.date) <= '2026-09-15T12:00:00Z').toBe(true);
    await allo.clock.advance(3_600_000);
    const perHour = (await total()) - before;
    expect(perHour).toBeGreaterThan(10);
    expect(perHour).toBeLessThan(40);
  });
});
