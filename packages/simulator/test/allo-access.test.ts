import { describe, expect, it } from 'vitest';
import { startAllo } from './started.ts';

const ME = '/v2/api/me';

describe('Allo: access', () => {
  it('lets the key in with `Api-Key` and bare', async () => {
    const { simulator, get } = await startAllo({ apiKey: 'ak_live_own' });
    expect(simulator.apiKey).toBe('ak_live_own');
    for (const authorization of ['Api-Key ak_live_own', 'api-key  ak_live_own', 'ak_live_own']) {
      expect((await get(ME, { authorization })).status).toBe(200);
    }
  });

  it.each(['Bearer ak_live_callweave_simulator', 'Api-Key wrong', 'wrong', ''])(
    'refuses %j in the envelope of v2',
    async (authorization) => {
      const { get } = await startAllo();
      const { status, json } = await get(ME, { authorization });
      expect(status).toBe(401);
      expect(json).toEqual({
        error: {
          type: 'authentication_error',
          code: 'API_KEY_INVALID',
          message: expect.any(String),
          retryable: false,
          request_id: expect.stringMatching(/^req_[a-z\d]{12}$/),
        },
      });
    },
  );

  it('uses the request id that was sent, else one of its own for each', async () => {
    const { get } = await startAllo();
    const own = await get('/nowhere', { 'x-request-id': 'mine-1' });
    expect(own.json.error?.request_id).toBe('mine-1');
    expect(own.headers.get('x-request-id')).toBe('mine-1');
    const [first, second] = [await get(ME), await get(ME)];
    expect(first.headers.get('x-request-id')).toMatch(/^req_[a-z\d]{12}$/);
    expect(first.headers.get('x-request-id')).not.toBe(second.headers.get('x-request-id'));
  });

  it('answers an unknown path, a wrong method, and a scope that is missing', async () => {
    const { get, post, search } = await startAllo({ scopes: ['PHONE_NUMBERS_READ'] });
    expect(await get('/v2/api/nothing')).toMatchObject({
      status: 404,
      json: { error: { type: 'not_found_error', code: 'ENDPOINT_NOT_FOUND' } },
    });
    const wrong = await post(ME, {});
    expect(wrong).toMatchObject({ status: 405, json: { error: { code: 'METHOD_NOT_ALLOWED' } } });
    expect(wrong.headers.get('allow')).toBe('GET');
    expect(await search()).toMatchObject({
      status: 403,
      json: { error: { type: 'permission_error', code: 'API_KEY_INSUFFICIENT_SCOPE', retryable: false } },
    });
    expect((await get('/v2/api/numbers')).status).toBe(200);
  });

  it('tells in `me` what the key may', async () => {
    const { get } = await startAllo({
      scopes: ['PHONE_NUMBERS_READ'],
      rateLimits: { read: 900, write: 300 },
    });
    const { json } = await get(ME);
    expect(json.data).toMatchObject({
      api_key_id: expect.stringMatching(/^api-/),
      scopes: ['PHONE_NUMBERS_READ'],
      endpoints: [
        { method: 'GET', path: '/v2/api/me', description: expect.any(String), scope: '' },
        { method: 'GET', path: '/v2/api/numbers', scope: 'PHONE_NUMBERS_READ' },
      ],
      team: { id: expect.stringMatching(/^team-/), name: expect.any(String) },
      rate_limits: { read_per_second: 900, write_per_second: 300 },
    });
  });

  it('lists the lines, and a sender id without a number', async () => {
    const { get } = await startAllo();
    const { json } = await get('/v2/api/numbers');
    expect(Object.keys(json)).toEqual(['data']);
    expect(json.data?.map(({ type }) => type)).toEqual(['NUMBER', 'NUMBER', 'NUMBER', 'SENDER_ID']);
    expect(json.data?.at(-1)?.number).toBeNull();
  });
});
