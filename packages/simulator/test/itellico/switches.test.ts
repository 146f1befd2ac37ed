import { describe, expect, it } from 'vitest';
import { type Answer, handClock, ITELLICO_ROOT, type ItellicoUnderTest, startItellico } from '../started.ts';

const LEAST_AGENT = {
  model: { provider: 'openai', model: 'gpt-5' },
  transcriber: { provider: 'azure', language: 'de-AT' },
  voice: { provider: 'azure', voice_id: 'x' },
};
const idsOf = ({ json }: Answer): string[] => json.items?.map((row) => String(row.conversation_id)) ?? [];

async function readAll({ conversations }: ItellicoUnderTest, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const page = idsOf(await conversations({ limit: String(limit), offset: String(ids.length) }));
    if (page.length === 0) return ids;
    ids.push(...page);
  }
}

describe('itellico: conversationOrder', () => {
  const inOrder = async (conversationOrder: 'newest-first' | 'oldest-first' | 'shuffled') => {
    const itellico = await startItellico({ conversationOrder });
    const ids = await readAll(itellico, 17);
    // Truth is in the order of time.
    const truth = itellico.simulator.truth().map(({ row }) => row.conversation_id);
    return { itellico, ids, truth };
  };

  it('has the newest first', async () => {
    const { ids, truth } = await inOrder('newest-first');
    expect(ids).toEqual(truth.toReversed());
  });

  it('has the oldest first', async () => {
    const { ids, truth } = await inOrder('oldest-first');
    expect(ids).toEqual(truth);
  });

  it('has them shuffled, each once, in an order that stays, with filters and without', async () => {
    const { itellico, ids, truth } = await inOrder('shuffled');
    expect(ids.toSorted()).toEqual(truth.toSorted());
    expect(ids).not.toEqual(truth);
    expect(await readAll(itellico, 50)).toEqual(ids);
    const filtered = await itellico.conversations({ created_after: '2026-10-01T00:00:00Z', limit: '200' });
    const found = idsOf(filtered);
    expect(found.length).toBeGreaterThan(10);
    expect(ids.filter((id) => found.includes(id))).toEqual(found);
    expect(filtered.json.count).toBe(found.length);
  });

  it('puts a call that was started where its time is', async () => {
    for (const [conversationOrder, place] of [
      ['newest-first', 0],
      ['oldest-first', -1],
      ['shuffled', -1],
    ] as const) {
      let nowMs = Date.UTC(2026, 10, 2);
      const itellico = await startItellico({
        conversationOrder,
        clock: handClock(() => nowMs),
        answerDelayMs: 5,
      });
      const agent_id = 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3';
      const { json } = await itellico.send('POST', '/calls', { type: 'web', agent_id });
      nowMs += 10;
      const ids = await readAll(itellico, 40);
      expect(ids).toHaveLength(121);
      expect(ids.at(place)).toBe(json.id);
    }
  });

  it('puts a call that was started amid the content between its neighbours', async () => {
    let nowMs = Date.UTC(2026, 9, 1);
    const itellico = await startItellico({ clock: handClock(() => nowMs), answerDelayMs: 5 });
    const agent_id = 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3';
    await itellico.send('POST', '/calls', { type: 'web', agent_id });
    nowMs = Date.UTC(2026, 10, 2);
    const { json } = await itellico.conversations({ limit: '200' });
    const starts = json.items?.map(({ start_timestamp }) => String(start_timestamp)) ?? [];
    expect(starts).toHaveLength(121);
    expect(starts).toEqual(starts.toSorted().reverse());
    const pages = await readAll(itellico, 7);
    expect(pages).toEqual(idsOf({ json, status: 200, headers: new Headers() }));
  });
});

describe('itellico: maxPageSize', () => {
  it('cuts a longer page', async () => {
    const itellico = await startItellico({ maxPageSize: 20 });
    const { status, json } = await itellico.conversations({ limit: '1000' });
    expect([status, json.count, json.items?.length]).toEqual([200, 120, 20]);
    expect((await itellico.conversations()).json.items).toHaveLength(20);
    expect((await itellico.send('GET', '/calls?limit=1000')).json.items).toHaveLength(20);
    expect((await itellico.send('GET', '/agents?limit=1000')).status).toBe(200);
    expect((await itellico.send('GET', '/analytics/usage?limit=400')).status).toBe(200);
  });

  it('refuses a longer page', async () => {
    const itellico = await startItellico({ maxPageSize: 20, pageSizeAboveMax: 'refused' });
    for (const path of [
      '/conversations',
      '/calls',
      '/agents',
      '/subaccounts',
      '/phone-numbers',
      '/sip-trunks',
    ]) {
      const { status, json } = await itellico.send('GET', `${path}?limit=21`);
      expect([status, json.errors]).toMatchObject([422, [{ field: 'query.limit', type: 'less_than_equal' }]]);
      expect((await itellico.send('GET', `${path}?limit=20`)).status).toBe(200);
      expect((await itellico.send('GET', path)).status).toBe(200);
    }
  });
});

describe('itellico: statuses of success', () => {
  it.each([200, 201] as const)('creates with %i where none is documented', async (createStatus) => {
    const { send } = await startItellico({ createStatus });
    const agent = await send('POST', '/agents', LEAST_AGENT);
    const trunk = await send('POST', '/sip-trunks', {});
    const call = await send('POST', '/calls', { type: 'web', agent_id: String(agent.json.id) });
    expect([agent.status, trunk.status, call.status]).toEqual([createStatus, createStatus, createStatus]);
    expect((await send('POST', '/subaccounts', { name: 'Documented' })).status).toBe(201);
  });

  it.each([200, 204] as const)('deletes with %i and no body', async (deleteStatus) => {
    const { send, simulator } = await startItellico({ deleteStatus });
    const agent = (await send('POST', '/agents', LEAST_AGENT)).json.id;
    const trunk = (await send('POST', '/sip-trunks', {})).json.id;
    const number = (await send('POST', '/phone-numbers', { sip_trunk_id: trunk })).json.id;
    for (const path of [`/agents/${agent}`, `/phone-numbers/${number}`, `/sip-trunks/${trunk}`]) {
      const response = await fetch(`${simulator.url}/v1/accounts/${ITELLICO_ROOT}${path}`, {
        method: 'DELETE',
        headers: { 'x-api-key': simulator.apiKey },
      });
      expect([response.status, await response.text()]).toEqual([deleteStatus, '']);
    }
  });
});

describe('itellico: recordingUrl', () => {
  const urlsOf = async (recordingUrl: 'mixed' | 'absolute' | 'relative'): Promise<string[]> =>
    (await startItellico({ recordingUrl })).simulator
      .truth()
      .flatMap(({ row }) => row.capture?.recording_url ?? []);

  it('is an address, a path, or sometimes each', async () => {
    const [absolute, relative, mixed] = [
      await urlsOf('absolute'),
      await urlsOf('relative'),
      await urlsOf('mixed'),
    ];
    expect(new Set(absolute.map((url) => url.slice(0, 8)))).toEqual(new Set(['https://']));
    expect(new Set(relative.map((url) => url.slice(0, 7)))).toEqual(new Set(['/media/']));
    expect(mixed.some((url) => url.startsWith('/media/'))).toBe(true);
    expect(mixed.some((url) => url.startsWith('https://'))).toBe(true);
  });
});

describe('itellico: rawNinjaErrors', () => {
  const raw = { rawNinjaErrors: true };

  it('words errors as the framework does', async () => {
    const { get, send, simulator } = await startItellico(raw);
    const wrongKey = { 'x-api-key': 'wrong' };
    expect(await get('/v1/accounts/current', wrongKey)).toMatchObject({
      status: 401,
      json: { detail: 'Unauthorized' },
    });
    expect((await get('/v1/nothing')).json).toEqual({ detail: 'Not Found' });
    expect((await send('PUT', '/agents')).json).toEqual({ detail: 'Method not allowed' });
    expect((await send('POST', '/agents', '{')).json).toEqual({ detail: 'Cannot parse request body' });
    simulator.inject({ kind: 'rate-limit-storm' });
    expect((await get('/v1/accounts/current')).json).toEqual({ detail: 'Too many requests.' });
  });

  it('has the places of all that is wrong', async () => {
    const { send } = await startItellico(raw);
    const { status, json } = await send('POST', '/sip-trunks', { name: 5, allowed_ips: [7] });
    expect(status).toBe(422);
    expect(json).toEqual({
      detail: [
        { loc: ['body', 'name'], msg: expect.any(String), type: 'string_type' },
        { loc: ['body', 'allowed_ips', 0], msg: expect.any(String), type: 'string_type' },
      ],
    });
  });
});
