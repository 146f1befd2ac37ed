import { describe, expect, it } from 'vitest';
import { type AlloItemRow, alloItemsOf } from '../../src/index.ts';
import { DIALOGUES, type Json } from '../started.ts';
import { type AlloAtAnInstant, alloAt, HOUR_MS, LINE, SECOND_MS } from './allo-at.ts';

const rows: readonly AlloItemRow[] = alloItemsOf(DIALOGUES, { seed: 1 }).map(({ row }) => row);

/** A call with everything, of which nothing is told before its end. */
const call = rows.find((row) => row.summary !== null && row.tags?.length === 1 && row.result === 'ANSWERED');
if (call === undefined) throw new Error('no call with everything');
const startMs = Date.parse(call.date);
const endMs = startMs + (call.duration ?? 0) * SECOND_MS;
const iso = (timeMs: number): string => new Date(timeMs).toISOString();

const read = async (allo: AlloAtAnInstant): Promise<Json | undefined> =>
  (await allo.get(`/v2/api/conversations/items/${call.id}?extend=transcript`)).json.data;

describe('Allo: items as the clock reaches them', () => {
  it('begin to exist when they end', async () => {
    const allo = await alloAt(iso(endMs - 1));
    expect(await read(allo)).toBeUndefined();
    const ids = async (): Promise<unknown[]> =>
      (await allo.search({ size: 100 })).json.data?.map(({ id }) => id) ?? [];
    expect(await ids()).not.toContain(call.id);
    const { json } = await allo.post('/v2/api/conversations/items/batch', { ids: [call.id] });
    expect(json.data).toEqual([]);
    const before = (await allo.search({})).json.pagination?.total_count;
    await allo.clock.advance(1);
    expect(await read(allo)).toEqual(call);
    expect((await ids())[0]).toBe(call.id);
    expect((await allo.search({})).json.pagination?.total_count).toBe(Number(before) + 1);
  });

  it('are listed while they run on request, without what is not known', async () => {
    const allo = await alloAt(iso(startMs - 1), { callsListed: 'when-started' });
    expect(await read(allo)).toBeUndefined();
    await allo.clock.advance(1);
    expect(await read(allo)).toEqual({
      ...call,
      ...{ duration: null, result: null, recording_url: null, summary: null, tags: [], transcript: null },
    });
    await allo.clock.advance(endMs - startMs);
    expect(await read(allo)).toEqual(call);
  });

  it('get their summary and tags, and their transcript, when they are due', async () => {
    const allo = await alloAt(iso(endMs), { summaryDelayMs: HOUR_MS, transcriptDelayMs: 2 * HOUR_MS });
    expect(await read(allo)).toEqual({ ...call, summary: null, tags: [], transcript: null });
    const word = String(call.transcript?.[0]?.text).split(' ')[0] ?? '';
    const [tag] = call.tags ?? [];
    const found = async (body: object): Promise<boolean> => {
      const { json } = await allo.search({ size: 100, contact_number: call.contact_number, ...body });
      return (json.data?.length ?? 0) > 0;
    };
    expect([
      await found({ search: word }),
      await found({ search: 'agreed' }),
      await found({ tags: [tag] }),
    ]).toEqual([...[false, false, false]]);
    await allo.clock.advance(HOUR_MS);
    expect(await read(allo)).toEqual({ ...call, transcript: null });
    expect([
      await found({ search: word }),
      await found({ search: 'agreed' }),
      await found({ tags: [tag] }),
    ]).toEqual([...[false, true, true]]);
    await allo.clock.advance(HOUR_MS);
    expect(await read(allo)).toEqual(call);
    expect(await found({ search: word })).toBe(true);
  });

  it('take as long as the seed says between two bounds', async () => {
    const delay = { min: HOUR_MS, max: 30 * 24 * HOUR_MS };
    const allo = await alloAt('2026-09-20T00:00:00Z', { summaryDelayMs: delay });
    const other = await alloAt('2026-09-20T00:00:00Z', { summaryDelayMs: delay });
    const summarized = async (at: AlloAtAnInstant): Promise<string[]> => {
      const { json } = await at.search({ type: 'CALL', size: 100 });
      return (
        json.data
          ?.filter(({ summary }) => summary !== null && Object(summary) !== null)
          .map(({ id }) => String(id)) ?? []
      );
    };
    const early = await summarized(allo);
    const listed = rows.filter(({ type, date }) => type === 'CALL' && date < '2026-09-20');
    const withSummary = listed.filter(({ summary }) => summary !== null);
    const soon = listed.filter(({ date }) => date > '2026-09-19T23');
    expect(early.length).toBeGreaterThan(0);
    expect(early.length).toBeLessThan(withSummary.length);
    for (const { id } of soon) expect(early).not.toContain(id);
    expect(await summarized(other)).toEqual(early);
    await allo.clock.advance(delay.max);
    expect(await summarized(allo)).toEqual(expect.arrayContaining(withSummary.map(({ id }) => id)));
  });

  it('are edited later, a share of them', async () => {
    const edits = { share: 0.5, delayMs: 24 * HOUR_MS };
    const allo = await alloAt(undefined, { edits });
    const all = await allo.search({ type: 'CALL', size: 100 });
    const edited = all.json.data?.filter(({ summary }) => String(summary).includes('**Checked**: by ')) ?? [];
    expect(edited.length / (all.json.data?.length ?? 0)).toBeGreaterThan(0.3);
    expect(edited.length / (all.json.data?.length ?? 0)).toBeLessThan(0.6);
    const [id, row] = [String(edited[0]?.id), rows.find((item) => item.id === String(edited[0]?.id))];
    const itemEndMs = Date.parse(row?.date ?? '') + (row?.duration ?? 0) * SECOND_MS;
    const before = await alloAt(iso(itemEndMs + 24 * HOUR_MS - 1), { edits });
    const summary = async (): Promise<unknown> =>
      (await before.get(`/v2/api/conversations/items/${id}`)).json.data?.summary;
    expect(await summary()).toBe(row?.summary);
    await before.clock.advance(1);
    expect(await summary()).toBe(edited[0]?.summary);
    const patched = await before.send('PATCH', `/v2/api/conversations/items/${id}/summary`, { content: 'a' });
    expect(patched.json.data?.version).toBe(3);
  });

  it.each([
    ['item-only', 'date'],
    ['item-or-summary', 'summary'],
  ] as const)('count a late summary as activity or not: %s', async (lastActivity, by) => {
    const allo = await alloAt(undefined, { lastActivity, summaryDelayMs: 48 * HOUR_MS });
    const line = encodeURIComponent(LINE);
    const { json } = await allo.get(`/v2/api/conversations?allo_number=${line}&size=100`);
    const active = json.data?.map(({ last_activity }) => String(last_activity)) ?? [];
    expect(active).toEqual([...active].sort().reverse());
    const thread = json.data?.find(({ last_item }) => typeof Object(last_item).summary === 'string');
    const item = thread?.last_item;
    const itemEndMs = Date.parse(String(item?.date)) + Number(item?.duration) * SECOND_MS;
    const expected = by === 'date' ? Date.parse(String(item?.date)) : itemEndMs + 48 * HOUR_MS;
    expect(Date.parse(String(thread?.last_activity))).toBe(expected);
  });
});
