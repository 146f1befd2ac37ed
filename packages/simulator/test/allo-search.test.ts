import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlloItemRow } from '../src/index.ts';
import { type AlloUnderTest, startAllo } from './started.ts';

const PATH = '/v2/api/conversations/items/search';

async function searchAll(allo: AlloUnderTest, body: object = {}, size = 100): Promise<AlloItemRow[]> {
  const found: AlloItemRow[] = [];
  for (let page = 1; ; page += 1) {
    const { json, status } = await allo.search({ ...body, page, size });
    expect(status).toBe(200);
    found.push(...(json.data as unknown as AlloItemRow[]));
    if (!json.pagination?.has_more) return found;
  }
}

const idsOf = (rows: readonly AlloItemRow[]): string[] => rows.map(({ id }) => id).sort();

describe('Allo: search', () => {
  it('gives everything when nothing is asked, newest first, without transcripts', async () => {
    const allo = await startAllo();
    const found = await searchAll(allo);
    const rows = allo.simulator.truth().map(({ row }) => row);
    expect(idsOf(found)).toEqual(idsOf(rows));
    const dates = found.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(found.every(({ transcript }) => transcript === null)).toBe(true);
    expect((await allo.search()).json.pagination).toMatchObject({
      page: 1,
      size: 20,
      total_count: rows.length,
    });
    const oldestFirst = await searchAll(allo, { sort: 'DATE_ASC' });
    expect(oldestFirst).toEqual(found.toReversed());
  });

  it('gives the transcripts when asked, in the body only', async () => {
    const allo = await startAllo();
    const found = await searchAll(allo, { extend: 'transcript' });
    const byId = new Map(allo.simulator.truth().map(({ row }) => [row.id, row]));
    for (const row of found) expect(row).toEqual(byId.get(row.id));
    const { json } = await allo.post(`${PATH}?extend=transcript`, { type: 'CALL' });
    expect(json.data?.every(({ transcript }) => transcript === null)).toBe(true);
  });

  it('finds each item exactly once, whatever the page size', async () => {
    const allo = await startAllo();
    const all = idsOf(allo.simulator.truth().map(({ row }) => row));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 7, max: 100 }), async (size) => {
        expect(idsOf(await searchAll(allo, {}, size))).toEqual(all);
      }),
      { numRuns: 6 },
    );
    const beyond = await allo.search({ page: 999 });
    expect(beyond.json).toMatchObject({ data: [], pagination: { page: 999, has_more: false } });
  });

  it('takes the nested days, in UTC, both included, or one of them', async () => {
    const allo = await startAllo();
    const rows = allo.simulator.truth().map(({ row }) => row);
    const within = (from: string, to: string): string[] =>
      idsOf(rows.filter(({ date }) => date.slice(0, 10) >= from && date.slice(0, 10) <= to));
    const day = rows[0]?.date.slice(0, 10) ?? '';
    expect(idsOf(await searchAll(allo, { date: { from: day, to: day } }))).toEqual(within(day, day));
    expect(idsOf(await searchAll(allo, { date: { from: '2026-09-01', to: '2026-09-30' } }))).toEqual(
      within('2026-09-01', '2026-09-30'),
    );
    expect(idsOf(await searchAll(allo, { date: { from: '2026-10-01T08:00:00Z' } }))).toEqual(
      within('2026-10-01', '9999'),
    );
    expect(idsOf(await searchAll(allo, { date: { to: '2026-09-01' } }))).toEqual(
      within('0000', '2026-09-01'),
    );
  });

  it('silently ignores keys that it does not know, the classic trap', async () => {
    const allo = await startAllo();
    const total = allo.simulator.truth().length;
    for (const body of [
      { from: '2026-10-01', to: '2026-10-02' },
      { date_from: '2026-10-01' },
      { foo: { bar: 1 } },
    ]) {
      expect((await allo.search(body)).json.pagination?.total_count).toBe(total);
    }
  });

  it.each<[object, (row: AlloItemRow) => boolean]>([
    [{ type: 'CALL' }, ({ type }) => type === 'CALL'],
    [{ type: 'SMS' }, ({ type }) => type === 'SMS'],
    [{ type: 'ALL' }, () => true],
    [{ direction: 'OUTBOUND' }, ({ direction }) => direction === 'OUTBOUND'],
    [{ result: 'TRANSFERRED' }, ({ result }) => result === 'TRANSFERRED'],
    [{ allo_number: '+33261910042' }, ({ allo_number }) => allo_number === '+33261910042'],
    [{ user_id: 'usr-b83n5z0r6t2d' }, ({ user }) => user?.id === 'usr-b83n5z0r6t2d'],
    [
      { tags: ['interested', 'to_call_back'] },
      ({ tags }) => tags?.some((tag) => /^(interested|to_call_back)$/.test(tag)) === true,
    ],
    [
      { type: 'CALL', direction: 'INBOUND', tags: null },
      ({ type, direction }) => type === 'CALL' && direction === 'INBOUND',
    ],
  ])('filters by %j', async (body, matches) => {
    const allo = await startAllo();
    const expected = idsOf(
      allo.simulator
        .truth()
        .map(({ row }) => row)
        .filter(matches),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(idsOf(await searchAll(allo, body))).toEqual(expected);
  });

  it('brings a text thread back by its contact number', async () => {
    const allo = await startAllo();
    const number = allo.simulator.truth().find(({ row }) => row.type === 'SMS')?.row.contact_number ?? '';
    const thread = allo.simulator.truth().filter(({ row }) => row.contact_number === number);
    const found = await searchAll(allo, { contact_number: number, sort: 'DATE_ASC' });
    expect(found).toEqual(thread.map(({ row }) => row));
  });

  it('filters by unread and unresponded', async () => {
    const allo = await startAllo({ unansweredCalls: 9 });
    const unread = allo.simulator.truth().flatMap(({ row, unread: isUnread }) => (isUnread ? [row] : []));
    expect(idsOf(await searchAll(allo, { unread: true }))).toEqual(idsOf(unread));
    const [waiting, answered] = [
      await searchAll(allo, { unresponded: true }),
      await searchAll(allo, { unresponded: false }),
    ];
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.length + answered.length).toBe(allo.simulator.truth().length);
  });

  it('needs all words, each a prefix, without case or accents, in transcripts, summaries and messages', async () => {
    const turns = (text: string): { speaker: 'caller'; text: string }[] => [{ speaker: 'caller', text }];
    const allo = await startAllo({
      dialogues: [
        { id: 'a', services: ['Cafés'], turns: turns('Une table à la Brasserie Élysée, s’il vous plaît') },
        { id: 'b', services: ['x'], turns: turns('Brass band on Friday') },
        { id: 'c', services: ['x'], turns: turns('nothing of that') },
        { id: 'd', services: ['x'], turns: turns('The brasserie texted: table 4') },
      ],
    });
    const dialogueOf = new Map(allo.simulator.truth().map(({ row, dialogueId }) => [row.id, dialogueId]));
    const found = async (search: string): Promise<unknown[]> =>
      (await searchAll(allo, { search })).map(({ id }) => dialogueOf.get(id)).sort();
    expect(await found('brass')).toEqual(['a', 'b', 'd']);
    expect(await found('BRASS tab')).toEqual(['a', 'd']);
    expect(await found('elysee')).toEqual(['a']);
    expect(await found('rasserie')).toEqual([]);
    const { json } = await allo.search({ search: '?!' });
    expect(json.error?.code).toBe('INVALID_SEARCH_QUERY');
  });

  it('puts the most relevant first', async () => {
    const allo = await startAllo({
      dialogues: ['pie', 'pie pie pie', 'pie pie'].map((text, index) => ({
        id: String(index),
        services: [],
        turns: [{ speaker: 'agent', text }],
      })),
    });
    const found = await searchAll(allo, { search: 'pie', sort: 'RELEVANCE', extend: 'transcript' });
    expect(found.map(({ transcript }) => transcript?.[0]?.text)).toEqual(['pie pie pie', 'pie pie', 'pie']);
  });

  it.each([
    [{ extend: 'summary' }, 'UNSUPPORTED_EXTEND_VALUE'],
    [{ date: { from: '2026-10-02', to: '2026-10-01' } }, 'INVALID_DATE_RANGE'],
    [{ date: { from: '01/10/2026' } }, 'INVALID_REQUEST_BODY'],
    [{ date: { from: '2026-02-30' } }, 'INVALID_REQUEST_BODY'],
    [{ date: '2026-10-01' }, 'INVALID_REQUEST_BODY'],
    [{ type: 'TEXT_MESSAGE' }, 'INVALID_REQUEST_BODY'],
    [{ result: 'MISSED' }, 'INVALID_REQUEST_BODY'],
    [{ sort: 'NEWEST' }, 'INVALID_REQUEST_BODY'],
    [{ tags: 'interested' }, 'INVALID_REQUEST_BODY'],
    [{ unread: 'true' }, 'INVALID_REQUEST_BODY'],
    [{ size: 101 }, 'INVALID_PAGE_SIZE'],
    [{ page: 0 }, 'INVALID_PAGE_SIZE'],
    ['{"type":', 'INVALID_REQUEST_BODY'],
    ['[]', 'INVALID_REQUEST_BODY'],
  ])('refuses %j', async (body, code) => {
    const { status, json } = await (await startAllo()).search(body);
    expect([status, json.error?.type, json.error?.code]).toEqual([400, 'validation_error', code]);
  });

  it('wants JSON', async () => {
    const { post } = await startAllo();
    const { status, json } = await post(PATH, '{}', { 'content-type': 'text/plain' });
    expect([status, json.error?.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect((await post(PATH, '{}', { 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
  });
});
