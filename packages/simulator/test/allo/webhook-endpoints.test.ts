import { describe, expect, it } from 'vitest';
import type { Answer } from '../started.ts';
import { alloAt, FRENCH_LINE } from './allo-at.ts';

const WEBHOOKS = '/v2/api/webhooks';
const endpoint = { url: 'https://hook.example/allo', topics: ['call.completed', 'tag.added'] };
const codeOf = ({ status, json }: Answer): unknown[] => [status, json.error?.code];

describe('Allo: webhook endpoints', () => {
  it('show their secret on creation only', async () => {
    const { post, get, send } = await alloAt();
    const { json, status } = await post(WEBHOOKS, { ...endpoint, description: 'Ours' });
    expect(status).toBe(201);
    expect(json.data).toEqual({
      ...{ ...endpoint, description: 'Ours', enabled: true, created_at: '2026-11-02T12:00:00.000Z' },
      id: expect.stringMatching(/^ep_[A-Za-z\d]{27}$/),
      signing_secret: expect.stringMatching(/^whsec_[A-Za-z\d+/]{32}$/),
    });
    const secret = String(json.data?.signing_secret);
    expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(24);
    const path = `${WEBHOOKS}/${json.data?.id}`;
    const shown = { ...Object(json.data), signing_secret: null };
    expect((await get(path)).json.data).toEqual(shown);
    expect((await get(WEBHOOKS)).json).toEqual({ data: [shown] });
    expect((await send('PUT', path, {})).json.data).toEqual(shown);
  });

  it('show it again by id on request', async () => {
    const { post, get } = await alloAt(undefined, { signingSecretOnGet: 'present' });
    const { json } = await post(WEBHOOKS, endpoint);
    expect((await get(`${WEBHOOKS}/${json.data?.id}`)).json.data).toEqual(json.data);
    expect((await get(WEBHOOKS)).json.data?.[0]?.signing_secret).toBeNull();
  });

  it('are changed field by field, topics as a whole, and deleted', async () => {
    const { post, send, get } = await alloAt();
    const { json } = await post(WEBHOOKS, endpoint);
    const path = `${WEBHOOKS}/${json.data?.id}`;
    const changed = await send('PUT', path, { topics: ['sms.sent'], enabled: false });
    expect(changed.json.data).toMatchObject({ url: endpoint.url, topics: ['sms.sent'], enabled: false });
    expect((await send('DELETE', path)).status).toBe(204);
    for (const answer of [await get(path), await send('PUT', path, {}), await send('DELETE', path)]) {
      expect(codeOf(answer)).toEqual([404, 'WEBHOOK_NOT_FOUND']);
    }
  });

  it.each([
    [{}, 'INVALID_REQUEST_BODY'],
    [{ ...endpoint, topics: [] }, 'INVALID_REQUEST_BODY'],
    [{ ...endpoint, topics: ['call.missed'] }, 'INVALID_EVENT_TYPE'],
    [{ ...endpoint, url: 'nowhere' }, 'INVALID_REQUEST_BODY'],
    [{ ...endpoint, url: 'http://hook.example/allo' }, 'INVALID_REQUEST_BODY'],
  ])('refuse %j', async (body, code) => {
    const { post } = await alloAt();
    expect(codeOf(await post(WEBHOOKS, body))).toEqual([400, code]);
  });

  it('may be on this machine without HTTPS', async () => {
    const { post } = await alloAt();
    expect((await post(WEBHOOKS, { ...endpoint, url: 'http://127.0.0.1:9/x' })).status).toBe(201);
  });

  it('know eleven topics', async () => {
    const { get } = await alloAt();
    const { json } = await get(`${WEBHOOKS}/event_types`);
    expect(json.data?.map(({ name }) => name)).toEqual([
      ...['call.received', 'call.triggered', 'call.answered', 'call.completed', 'tag.added', 'tag.removed'],
      ...['sms.received', 'sms.sent', 'contact.created', 'contact.updated', 'summary.updated'],
    ]);
    expect(json.data?.every(({ description }) => String(description) !== '')).toBe(true);
  });
});

describe('Allo: webhooks of version 1', () => {
  const V1 = '/v1/api/webhooks';
  const body = {
    allo_number: FRENCH_LINE,
    url: 'https://hook.example/v1',
    topics: ['CALL_RECEIVED', 'PING'],
  };

  it('answer with `alloNumber` once, and with `allo_number` in the list', async () => {
    const { post, get, send } = await alloAt();
    const { json, status } = await post(V1, { ...body, enabled: false });
    const { allo_number, ...rest } = body;
    const id = String(json.data?.id);
    expect(id).toMatch(/^web-/);
    expect([status, json]).toEqual([200, { data: { ...rest, id, alloNumber: allo_number, enabled: false } }]);
    expect((await get(V1)).json).toEqual({ data: [{ ...body, id, enabled: false }] });
    expect((await send('DELETE', `${V1}/${id}`)).status).toBe(200);
    const gone = await send('DELETE', `${V1}/${id}`);
    expect([gone.status, gone.json.code]).toEqual([404, 'WEBHOOK_NOT_FOUND']);
  });

  it('are enabled unless they are told not to be', async () => {
    const { post } = await alloAt();
    expect((await post(V1, body)).json.data?.enabled).toBe(true);
    const refused = await post(V1, { ...body, topics: ['call.completed'] });
    expect([refused.status, refused.json.code]).toEqual([400, 'INVALID_REQUEST_BODY']);
  });
});
