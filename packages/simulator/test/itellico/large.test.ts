import { describe, expect, it } from 'vitest';
import { type Answer, startItellico } from '../started.ts';

const MILLION = { conversations: 1_000_000, recordRequests: false };
const idsOf = ({ json }: Answer): string[] => json.items?.map((row) => String(row.conversation_id)) ?? [];

describe('itellico: a million conversations', () => {
  it('are counted and paged wherever one looks', async () => {
    const { conversations } = await startItellico(MILLION);
    const [first, middle, last, beyond] = await Promise.all(
      ['0', '500000', '999990', '1000000'].map((offset) => conversations({ limit: '20', offset })),
    );
    expect([first, middle, last, beyond].map((answer) => answer?.json.count)).toEqual(
      Array(4).fill(1_000_000),
    );
    expect([first, middle, last, beyond].map((answer) => answer?.json.items?.length)).toEqual([
      20, 20, 10, 0,
    ]);
    const starts = [first, middle, last].flatMap((answer) =>
      (answer?.json.items ?? []).map(({ start_timestamp }) => String(start_timestamp)),
    );
    expect(starts).toEqual(starts.toSorted().reverse());
    expect(new Set([first, middle, last].flatMap((answer) => (answer ? idsOf(answer) : []))).size).toBe(50);
  });

  it('are found by their id, with the row of the list', async () => {
    const { conversations, send } = await startItellico(MILLION);
    const { json } = await conversations({ limit: '1', offset: '654321' });
    const id = String(json.items?.[0]?.conversation_id);
    expect((await conversations({ conversation_id: id })).json).toEqual({ count: 1, items: json.items });
    expect((await send('GET', `/calls/${id}`)).json.messages).toEqual(json.items?.[0]?.messages);
    expect((await conversations({ conversation_id: id.replace(/^./, 'e') })).json.count).toBeLessThanOrEqual(
      1,
    );
  });

  it('fall into windows that add up', async () => {
    const { conversations } = await startItellico(MILLION);
    const count = async (query: Record<string, string>): Promise<number> =>
      Number((await conversations({ ...query, limit: '1' })).json.count);
    const cut = '2026-09-15T12:00:00Z';
    expect((await count({ created_before: cut })) + (await count({ created_after: cut }))).toBe(1_000_000);
    expect((await count({ updated_before: cut })) + (await count({ updated_after: cut }))).toBe(1_000_000);
    const types = await Promise.all(['phone', 'web', 'test'].map((type) => count({ type })));
    expect(types.reduce((sum, ofType) => sum + ofType, 0)).toBe(1_000_000);
    const day = { created_after: '2026-10-01T00:00:00Z', created_before: '2026-10-02T00:00:00Z' };
    // A day of ninety.
    expect(await count(day)).toBeGreaterThan(11_000);
    expect(await count(day)).toBeLessThan(11_200);
  });

  it('are nowhere held: only what is asked for is made', async () => {
    const { simulator } = await startItellico({ conversations: 1_000_000_000, recordRequests: false });
    const url = `${simulator.url}/v1/accounts/me/conversations?limit=3&offset=999999990`;
    const response = await fetch(url, { headers: { 'x-api-key': simulator.apiKey } });
    expect(await response.json()).toMatchObject({ count: 1_000_000_000, items: [{}, {}, {}] });
    // A thousand million rows fit into no memory.
    const truths: string[] = [];
    for (const { row } of simulator.truths()) {
      truths.push(row.conversation_id);
      if (truths.length === 1_000) break;
    }
    expect(new Set(truths).size).toBe(1_000);
  });

  it('take the dialogues in turn', async () => {
    const { simulator } = await startItellico({ conversations: 300 });
    const ids = simulator.truth().map(({ dialogueId }) => dialogueId);
    expect(ids).toHaveLength(300);
    expect(ids.slice(120, 240)).toEqual(ids.slice(0, 120));
    expect(new Set(ids).size).toBe(120);
    expect([...simulator.truths()]).toEqual(simulator.truth());
  });

  it('can be none at all', async () => {
    const { simulator, conversations } = await startItellico({ conversations: 0 });
    expect([(await conversations()).json, simulator.truth()]).toEqual([{ count: 0, items: [] }, []]);
  });
});
