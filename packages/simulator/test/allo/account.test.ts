import { describe, expect, it } from 'vitest';
import type { Answer } from '../started.ts';
import { alloAt, LINE } from './allo-at.ts';

const codeOf = ({ status, json }: Answer): unknown[] => [status, json.error?.code];

describe('Allo: the team', () => {
  it('hides who is blocked unless asked', async () => {
    const { get } = await alloAt();
    const names = async (query: string): Promise<unknown> =>
      (await get(`/v2/api/users${query}`)).json.data?.map(({ name }) => name);
    expect(await names('')).toEqual(['Mia Carter', 'Hugo Lefèvre', 'Johanna Weiß', 'Pablo Núñez']);
    expect(await names('?status=BLOCKED')).toEqual(['Ada Okafor']);
    expect(await names('?role=ADMIN')).toEqual(['Mia Carter']);
    expect(codeOf(await get('/v2/api/users?role=OWNER'))).toEqual([400, 'INVALID_REQUEST_BODY']);
  });

  it('gives one of them by either separator', async () => {
    const { get } = await alloAt();
    const { json } = await get('/v2/api/users/usr_4k1v9c2m7q0x');
    expect(json.data).toEqual({
      ...{ id: 'usr-4k1v9c2m7q0x', name: 'Mia Carter', email: 'mia@callweave.example' },
      ...{ role: 'ADMIN', status: 'ACTIVE', image_url: null },
    });
    expect(codeOf(await get('/v2/api/users/usr-none'))).toEqual([404, 'USER_NOT_FOUND']);
  });

  it('has the AI’s tags', async () => {
    const { get } = await alloAt();
    const { json } = await get('/v2/api/tags');
    expect(json.data?.map(({ name }) => name)).toEqual([
      ...['interested', 'follow_up_later', 'to_call_back', 'not_interested', 'meeting_booked'],
    ]);
  });

  it.each([
    '/v2/api/users',
    '/v2/api/tags',
    '/v2/api/numbers',
    '/v2/api/webhooks',
    '/v2/api/summary_templates',
    '/v2/api/webhooks/event_types',
  ])('lists %s without pages, or with them on request', async (path) => {
    const plain = await alloAt();
    const { json: all } = await plain.get(path);
    expect(Object.keys(all)).toEqual(['data']);
    const paged = await alloAt(undefined, { listPagination: 'present' });
    const { json } = await paged.get(`${path}?page=1&size=2`);
    expect(json.data).toEqual(all.data?.slice(0, 2));
    expect(json.pagination).toMatchObject({ page: 1, size: 2, total_count: all.data?.length });
  });
});

describe('Allo: summary templates', () => {
  const PATH = '/v2/api/summary_templates';

  it('are made, replaced as a whole and switched off', async () => {
    const { post, get, send, clock } = await alloAt();
    const sections = [{ title: 'Need', instructions: 'What they want', order: 0 }];
    const { json, status } = await post(PATH, { name: 'Sales', call_context: 'B2B', icon: '📞', sections });
    expect(status).toBe(201);
    expect(json.data).toEqual({
      ...{ name: 'Sales', call_context: 'B2B', icon: '📞', sections },
      id: expect.stringMatching(/^tst-/),
      created_at: '2026-11-02T12:00:00Z',
      updated_at: '2026-11-02T12:00:00Z',
    });
    const path = `${PATH}/${json.data?.id}`;
    expect((await get(path)).json).toEqual(json);
    await clock.advance(1_000);
    expect((await send('PUT', path, { name: 'Support' })).json.data).toMatchObject({
      ...{ name: 'Support', call_context: null, icon: null, sections: [] },
      ...{ created_at: '2026-11-02T12:00:00Z', updated_at: '2026-11-02T12:00:01Z' },
    });
    expect((await get(PATH)).json.data).toHaveLength(2);
    expect((await send('DELETE', path)).status).toBe(204);
    for (const answer of [
      await get(path),
      await send('PUT', path, { name: 'a' }),
      await send('DELETE', path),
    ]) {
      expect(codeOf(answer)).toEqual([404, 'SUMMARY_TEMPLATE_NOT_FOUND']);
    }
  });

  it.each([
    {},
    { name: 'a', call_context: 'b'.repeat(4_001) },
    { name: 'a', sections: Array.from({ length: 11 }, (_, order) => ({ title: 'b', order })) },
    { name: 'a', sections: [{ order: 1 }] },
  ])('refuse %j', async (body) => {
    const { post } = await alloAt();
    expect(codeOf(await post(PATH, body))).toEqual([400, 'INVALID_REQUEST_BODY']);
  });

  it('are a line’s default until null', async () => {
    const { get, send } = await alloAt();
    const template = (await get(PATH)).json.data?.[0]?.id;
    const set = (number: string, id: unknown): Promise<Answer> =>
      send('PUT', `/v2/api/numbers/${encodeURIComponent(number)}/default_summary_template`, {
        summary_template_id: id,
      });
    expect((await set(LINE, template)).json.data).toEqual({
      number: LINE,
      default_summary_template_id: template,
    });
    expect((await set(LINE, null)).json.data).toEqual({ number: LINE, default_summary_template_id: null });
    expect(codeOf(await set('+14155550199', null))).toEqual([404, 'PHONE_NUMBER_NOT_FOUND']);
    expect(codeOf(await set('line', null))).toEqual([400, 'INVALID_PHONE_FORMAT']);
    expect(codeOf(await set(LINE, 'tst-none'))).toEqual([404, 'SUMMARY_TEMPLATE_NOT_FOUND']);
  });
});

describe('Allo: partner accounts', () => {
  const PATH = '/v2/api/partner/accounts';
  const body = {
    ...{
      email: 'jane@shop.example',
      name: 'Jane',
      personal_mobile: '+33639980001',
      partner_client_ref: 'crm-1',
    },
    number_preference: { country: 'FR', prefix: '+336' },
  };

  it('show their key once and stay readable', async () => {
    const { post, get, send } = await alloAt();
    const { json, status } = await post(PATH, body);
    expect(status).toBe(201);
    expect(json.data).toEqual({
      ...{ status: 'ACTIVE', activated: false, partner_client_ref: 'crm-1' },
      id: expect.stringMatching(/^usr_/),
      api_key: expect.any(String),
      phone_numbers: [expect.stringMatching(/^\+336\d{8}$/)],
    });
    const path = `${PATH}/${json.data?.id}`;
    expect((await get(path)).json.data).toEqual({ ...Object(json.data), api_key: null });
    expect((await send('DELETE', path)).status).toBe(204);
    expect((await get(path)).json.data?.status).not.toBe('ACTIVE');
    expect(codeOf(await get(`${PATH}/usr_none`))).toEqual([404, 'PARTNER_ACCOUNT_NOT_FOUND']);
  });

  it('are one for an address, each with a number of its own', async () => {
    const { post } = await alloAt();
    await post(PATH, body);
    expect(codeOf(await post(PATH, body))).toEqual([409, 'PARTNER_ACCOUNT_ALREADY_EXISTS']);
    const us = await post(PATH, { ...body, email: 'b@shop.example', number_preference: { country: 'US' } });
    expect(us.json.data?.phone_numbers).toEqual([expect.stringMatching(/^\+1\d{10}$/)]);
    const other = { ...body, email: 'd@shop.example', number_preference: { country: 'FR', prefix: '+337' } };
    expect((await post(PATH, other)).json.data?.phone_numbers).toEqual([
      expect.stringMatching(/^\+33\d{9}$/),
    ]);
    const none = { ...body, email: 'c@shop.example', number_preference: { country: 'AQ' } };
    expect(codeOf(await post(PATH, none))).toEqual([409, 'NO_NUMBER_AVAILABLE']);
    expect(codeOf(await post(PATH, { ...body, personal_mobile: '06' }))).toEqual([
      400,
      'INVALID_PHONE_FORMAT',
    ]);
    expect(codeOf(await post(PATH, { ...body, number_preference: {} }))).toEqual([
      400,
      'INVALID_REQUEST_BODY',
    ]);
  });
});
