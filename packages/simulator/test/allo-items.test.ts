import { describe, expect, it } from 'vitest';
import type { AlloSimulatorOptions } from '../src/index.ts';
import { type AlloUnderTest, type Json, startAllo } from './started.ts';

const BATCH = '/v2/api/conversations/items/batch';
const batch = async (allo: AlloUnderTest, body: unknown, query = ''): Promise<Json> =>
  (await allo.post(BATCH + query, body)).json;
const idsOf = (json: Json): unknown[] => json.data?.map(({ id }) => id) ?? [];
const firstIds = (allo: AlloUnderTest, count: number): string[] =>
  allo.simulator
    .truth()
    .slice(0, count)
    .map(({ row }) => row.id);

describe('Allo: batch', () => {
  it('gives what exists, each once, and leaves out the rest', async () => {
    const allo = await startAllo();
    const [first = '', second = ''] = firstIds(allo, 2);
    const json = await batch(allo, { ids: [second, 'cll-none', first, second, first.replace('-', '_')] });
    expect(Object.keys(json)).toEqual(['data']);
    expect(idsOf(json)).toEqual([second, first]);
    expect(json.data?.every(({ transcript }) => transcript === null)).toBe(true);
    expect(await batch(allo, { ids: ['msg-none'] })).toEqual({ data: [] });
  });

  it('orders as it is told', async () => {
    const ids = (allo: AlloUnderTest): string[] => firstIds(allo, 40);
    const asked = await startAllo();
    expect(idsOf(await batch(asked, { ids: ids(asked) }))).toEqual(ids(asked));
    const reversed = await startAllo({ batchOrder: 'reversed' });
    expect(idsOf(await batch(reversed, { ids: ids(reversed) }))).toEqual(ids(reversed).reverse());
    const stored = await startAllo({ batchOrder: 'storage' });
    const { data } = await batch(stored, { ids: ids(stored) });
    const dates = data?.map(({ date }) => String(date)) ?? [];
    expect(dates).toEqual([...dates].sort().reverse());
    expect(dates).toHaveLength(40);
  });

  it.each<[NonNullable<AlloSimulatorOptions['batchExtend']>, boolean, boolean]>([
    ['both', true, true],
    ['body', true, false],
    ['query', false, true],
    ['ignored', false, false],
  ])('looks for `extend` where it is told: %s', async (batchExtend, inBody, inQuery) => {
    const allo = await startAllo({ batchExtend });
    const ids = firstIds(allo, 1);
    const isExtended = ({ data }: Json): boolean => Array.isArray(data?.[0]?.transcript);
    expect(isExtended(await batch(allo, { ids, extend: 'transcript' }))).toBe(inBody);
    expect(isExtended(await batch(allo, { ids }, '?extend=transcript'))).toBe(inQuery);
    const unknown = await batch(allo, { ids, extend: 'all' }, '?extend=all');
    expect(unknown.error?.code).toBe(inBody || inQuery ? 'UNSUPPORTED_EXTEND_VALUE' : undefined);
  });

  it.each([
    [{ ids: Array.from({ length: 101 }, (_, index) => `cll-${index}`) }, 'BATCH_TOO_LARGE'],
    [{ ids: [] }, 'INVALID_REQUEST_BODY'],
    [{}, 'INVALID_REQUEST_BODY'],
    [{ ids: 'cll-1' }, 'INVALID_REQUEST_BODY'],
    [{ ids: ['cll-1', 7] }, 'INVALID_REQUEST_BODY'],
    [undefined, 'INVALID_REQUEST_BODY'],
    [{ ids: ['cll-1', 'cnt-1'] }, 'INVALID_ITEM_ID'],
    [{ ids: ['cll-'] }, 'INVALID_ITEM_ID'],
  ])('refuses the whole of %j', async (body, code) => {
    const { status, json } = await (await startAllo()).post(BATCH, body);
    expect([status, json.error?.code]).toEqual([400, code]);
  });

  it('takes a hundred', async () => {
    const allo = await startAllo();
    expect(idsOf(await batch(allo, { ids: firstIds(allo, 100) }))).toHaveLength(100);
  });
});

describe('Allo: one item', () => {
  it('gives it, with its transcript when asked, by either separator', async () => {
    const allo = await startAllo();
    const row = allo.simulator.truth()[0]?.row;
    const path = `/v2/api/conversations/items/${row?.id}`;
    expect((await allo.get(path)).json).toEqual({ data: { ...row, transcript: null } });
    expect((await allo.get(`${path.replace('cll-', 'cll_')}?extend=transcript`)).json).toEqual({ data: row });
  });

  it.each([
    ['cnt-1', 400, 'INVALID_ITEM_ID'],
    ['1234', 400, 'INVALID_ITEM_ID'],
    ['cll-none', 404, 'CONVERSATION_ITEM_NOT_FOUND'],
    ['cll-none?extend=all', 400, 'UNSUPPORTED_EXTEND_VALUE'],
  ])('answers %s with %i', async (id, status, code) => {
    const answer = await (await startAllo()).get(`/v2/api/conversations/items/${id}`);
    expect([answer.status, answer.json.error?.code]).toEqual([status, code]);
  });
});
