import { describe, expect, it } from 'vitest';
import { fakeClock, type Json, startAllo, startItellico } from './started.ts';
import { startReceiver } from './webhooks/receiver.ts';

describe('what Allo has erased', () => {
  it('is in no search, on no page, in no batch and under no id, until it is restored', async () => {
    const { simulator, search, post, get } = await startAllo();
    const ids = simulator.truth().map(({ row }) => row.id);
    const [first = '', second = '', ...others] = ids;
    const last = others.at(-1) ?? '';
    const gone = [second, last];
    simulator.erase([second.replace('-', '_'), last]);

    expect(simulator.truth().map(({ row }) => row.id)).toEqual(ids.filter((id) => !gone.includes(id)));
    expect([...simulator.truths()]).toHaveLength(ids.length - 2);
    for (const sort of ['DATE_ASC', 'DATE_DESC']) {
      const found: string[] = [];
      for (let page = 1; ; page += 1) {
        const { json } = await search({ sort, size: 100, page });
        expect(json.pagination?.total_count).toBe(ids.length - 2);
        found.push(...(json.data ?? []).map((row) => String(row.id)));
        if (found.length >= ids.length - 2) break;
      }
      expect(new Set(found)).toEqual(new Set(ids.filter((id) => !gone.includes(id))));
      expect(found).toHaveLength(ids.length - 2);
    }
    const batch = await post('/v2/api/conversations/items/batch', { ids: [first, second, last] });
    expect(batch.json.data?.map((row: Json) => row.id)).toEqual([first]);
    expect((await get(`/v2/api/conversations/items/${second}`)).status).toBe(404);

    simulator.restore(gone);
    expect((await search({ size: 1 })).json.pagination?.total_count).toBe(ids.length);
    expect((await get(`/v2/api/conversations/items/${second}`)).status).toBe(200);
  });

  it('is counted by no filter, and no longer the last item of its contact', async () => {
    const { simulator, search, get } = await startAllo();
    const { row } = simulator.truth().findLast((truth) => truth.row.type === 'SMS') ?? {};
    const { contact_number: contact = '', allo_number: line = '', id = '' } = row ?? {};
    const before = await search({ contact_number: contact, size: 100 });
    const texts = (await search({ type: 'SMS', size: 1 })).json.pagination?.total_count;
    simulator.erase([id]);
    const after = await search({ contact_number: contact, size: 100 });
    expect(after.json.pagination?.total_count).toBe(Number(before.json.pagination?.total_count) - 1);
    expect((await search({ type: 'SMS', size: 1 })).json.pagination?.total_count).toBe(Number(texts) - 1);
    const { json } = await get(`/v2/api/conversations?allo_number=${encodeURIComponent(line)}&size=100`);
    const lastItems = json.data?.map((thread: Json) => thread.last_item?.id) ?? [];
    expect(lastItems).toContain(after.json.data?.[0]?.id);
    expect(lastItems).not.toContain(id);
  });

  it('tells no webhook any more', async () => {
    const clock = fakeClock(Date.UTC(2026, 9, 20));
    const { simulator } = await startAllo({ clock });
    const { url, received } = await startReceiver();
    simulator.webhooks.add({ url, topics: ['call.completed'] });
    const coming = simulator
      .truth()
      .filter(({ row }) => row.type === 'CALL' && Date.parse(row.date) > clock.now())
      .map(({ row }) => row.id);
    simulator.erase(coming.slice(0, 3));
    await clock.advance(20 * 86_400_000);
    const told = received.map(({ body }): string => JSON.parse(body).data.id);
    expect(new Set(told)).toEqual(new Set(coming.slice(3)));
  });
});

describe('what itellico has erased', () => {
  it('is in no list and in no count, until it is restored', async () => {
    const { simulator, conversations, get } = await startItellico();
    const [first = '', second = ''] = simulator.truth().map(({ row }) => row.conversation_id);
    const { length } = simulator.truth();
    simulator.erase([second.toUpperCase()]);
    expect(simulator.truth().map(({ row }) => row.conversation_id)).not.toContain(second);
    const { json } = await conversations({ limit: '100' });
    expect(json.count).toBe(length - 1);
    expect((await conversations({ conversation_id: second })).json.count).toBe(0);
    expect((await conversations({ conversation_id: first })).json.count).toBe(1);
    expect((await get(`/v1/accounts/me/calls/${second}`)).status).not.toBe(200);
    simulator.restore([second]);
    expect((await conversations({ conversation_id: second })).json.count).toBe(1);
  });
});
