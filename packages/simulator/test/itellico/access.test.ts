import { describe, expect, it } from 'vitest';
import { createSimulator } from '../../src/index.ts';
import { startItellico } from '../started.ts';

const ACCOUNT = '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638';

describe('itellico: access', () => {
  it('lets the key in by X-API-Key only', async () => {
    const { simulator, get } = await startItellico({ apiKey: 'sk-own' });
    expect((await get('/v1/accounts/current')).status).toBe(200);
    const refused = { code: 'unauthorized', message: 'The API key is missing or not valid.' };
    expect(await get('/v1/accounts/current', { 'x-api-key': 'sk-other' })).toMatchObject({
      status: 401,
      json: refused,
    });
    const bearer = await fetch(`${simulator.url}/v1/accounts/current`, {
      headers: { authorization: 'Bearer sk-own' },
    });
    expect([bearer.status, await bearer.json()]).toEqual([401, refused]);
  });

  it('gives the account of the key', async () => {
    const { get } = await startItellico();
    expect((await get('/v1/accounts/current')).json).toEqual({
      id: ACCOUNT,
      name: 'Callweave Demo',
      is_active: true,
      created: expect.any(String),
      modified: expect.any(String),
      parent_account_id: null,
    });
  });

  it.each(['conversations', 'agents'])('lists %s of the own account, by its id or `me`', async (what) => {
    const { get } = await startItellico();
    const [byId, byAlias] = [
      await get(`/v1/accounts/${ACCOUNT}/${what}`),
      await get(`/v1/accounts/me/${what}`),
    ];
    expect(byId.status).toBe(200);
    expect(byId.json).toEqual(byAlias.json);
    for (const other of ['00000000-0000-4000-8000-000000000000', 'current', 'ME']) {
      const { status, json } = await get(`/v1/accounts/${other}/${what}`);
      expect([status, json.code]).toEqual([404, 'not_found']);
    }
  });

  it('answers an unknown path and a wrong method', async () => {
    const { simulator, get } = await startItellico();
    expect(await get('/v1/nothing')).toMatchObject({ status: 404, json: { code: 'not_found' } });
    const wrong = await fetch(`${simulator.url}/v1/accounts/me/agents`, {
      method: 'PUT',
      body: '{}',
      headers: { 'x-api-key': simulator.apiKey },
    });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(await wrong.json()).toMatchObject({ code: 'method_not_allowed' });
  });

  it('keeps what was changed to the server on which it was', async () => {
    const simulator = createSimulator({ provider: 'itellico', dialogues: [], rateLimits: null });
    const [one, two] = [await simulator.listen(), await simulator.listen()];
    const url = (base: string): string => `${base}/v1/accounts/me/subaccounts`;
    const headers = { 'x-api-key': one.apiKey };
    await fetch(url(one.url), { method: 'POST', headers, body: '{"name":"North"}' });
    const listed = async (base: string): Promise<string> => (await fetch(url(base), { headers })).text();
    const counts = (await Promise.all([one.url, two.url].map(listed))).map((text) => JSON.parse(text).count);
    expect(counts).toEqual([1, 0]);
    await Promise.all([one.close(), two.close()]);
  });
});
