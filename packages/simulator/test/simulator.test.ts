import { describe, expect, it } from 'vitest';
import { createSimulator } from '../src/index.ts';
import { DIALOGUES, fakeClock, startAllo, startItellico } from './started.ts';

const ME = '/v2/api/me';

describe('a simulator', () => {
  it('has half of 500 generated dialogues unless it is given some', async () => {
    const [allo, itellico] = await Promise.all([
      createSimulator({ provider: 'allo' }).listen(),
      createSimulator({ provider: 'itellico' }).listen(),
    ]);
    const ids = (truth: readonly { dialogueId: string | null }[]): Set<string | null> =>
      new Set(truth.map(({ dialogueId }) => dialogueId));
    const [ofAllo, ofItellico] = [ids(allo.truth()), ids(itellico.truth())];
    expect([ofAllo.size, ofItellico.size]).toEqual([250, 250]);
    expect(new Set([...ofAllo, ...ofItellico]).size).toBe(500);
    await Promise.all([allo.close(), itellico.close()]);
  });

  it('records what it was asked, without secrets', async () => {
    const { simulator, get, post } = await startAllo({ clock: fakeClock(Date.UTC(2026, 10, 2)) });
    await get(`${ME}?a=1&b=2&b=3`, { 'x-mine': 'yes' });
    await post('/v2/api/conversations/items/search', { type: 'CALL' });
    await post('/v2/api/nothing', 'no json');
    expect(simulator.requests).toMatchObject([
      {
        operationId: 'getMe',
        method: 'GET',
        path: ME,
        query: { a: '1', b: ['2', '3'] },
        body: null,
        status: 200,
        receivedAt: '2026-11-02T00:00:00.000Z',
        headers: { 'x-mine': 'yes', authorization: '(redacted)' },
      },
      { operationId: 'searchAllConversations', method: 'POST', body: { type: 'CALL' }, status: 200 },
      { operationId: null, path: '/v2/api/nothing', body: 'no json', status: 404 },
    ]);
    expect(JSON.stringify(simulator.requests)).not.toContain(simulator.apiKey);
    expect(simulator.counts()).toEqual({
      requests: 3,
      byStatus: { '200': 2, '404': 1 },
      byOperation: { getMe: 1, searchAllConversations: 1, unknown: 1 },
    });
  });

  it('counts without recording on request', async () => {
    const { simulator, get } = await startAllo({ recordRequests: false });
    await get(ME);
    expect(simulator.requests).toEqual([]);
    expect(simulator.counts()).toMatchObject({ requests: 1, byStatus: { '200': 1 } });
  });

  it('waits before it answers, after the limiter has counted', async () => {
    const waits: number[] = [];
    let counted = 0;
    const { simulator, get } = await startAllo({
      latencyMs: () => 40 + counted,
      clock: {
        ...fakeClock(),
        sleep: async (durationMs) => {
          waits.push(durationMs);
          counted = simulator.counts().requests;
        },
      },
    });
    await get(ME);
    await get(ME);
    expect(waits).toEqual([40, 41]);
  });

  it('really waits by default', async () => {
    const { get } = await startItellico({ latencyMs: 15 });
    const startedAt = performance.now();
    await get('/v1/accounts/current');
    expect(performance.now() - startedAt).toBeGreaterThan(12);
  });

  it('closes while it waits, twice if need be, and answers nobody afterwards', async () => {
    const { simulator, get } = await startAllo({ latencyMs: 60_000 });
    const answer = get(ME).catch(() => 'broken');
    while (simulator.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await simulator.close();
    expect(await answer).toBe('broken');
    await simulator.close();
    await expect(get(ME)).rejects.toThrow('fetch failed');
  });

  it('starts servers of their own: neither limits nor faults nor records are shared', async () => {
    const clock = fakeClock();
    const simulator = createSimulator({
      provider: 'allo',
      dialogues: DIALOGUES,
      clock,
      rateLimits: { read: 1, write: 1 },
    });
    const [one, two] = [await simulator.listen(), await simulator.listen({ host: '127.0.0.1', port: 0 })];
    const status = async (url: string): Promise<number> =>
      (await fetch(url + ME, { headers: { authorization: one.apiKey } })).status;
    expect([await status(one.url), await status(one.url), await status(two.url)]).toEqual([200, 429, 200]);
    expect([one.requests.length, two.requests.length]).toEqual([2, 1]);
    expect(one.truth()).toBe(two.truth());
    await Promise.all([one.close(), two.close()]);
  });

  it('rejects when the port is taken or is none', async () => {
    const { simulator } = await startAllo();
    const port = Number(new URL(simulator.url).port);
    const other = createSimulator({ provider: 'itellico', dialogues: DIALOGUES });
    await expect(other.listen({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await expect(other.listen({ port: -1 })).rejects.toThrow(
      'Option "port": expected a whole number of at least 0',
    );
  });

  it('keeps up with many at once over kept connections', async () => {
    const { simulator, post } = await startAllo({ recordRequests: false });
    const ids = simulator
      .truth()
      .slice(0, 100)
      .map(({ row }) => row.id);
    const body = { ids, extend: 'transcript' };
    const workers = Array.from({ length: 16 }, async () => {
      for (let index = 0; index < 25; index += 1) {
        const { json } = await post('/v2/api/conversations/items/batch', body);
        expect(json.data).toHaveLength(100);
      }
    });
    await Promise.all(workers);
    expect(simulator.counts().byStatus).toEqual({ '200': 400 });
  });
});
