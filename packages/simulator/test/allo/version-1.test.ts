import { describe, expect, it } from 'vitest';
import type { Answer } from '../started.ts';
import { type AlloAtAnInstant, alloAt, FRENCH_LINE, LINE, NOBODY } from './allo-at.ts';

const encode = encodeURIComponent;
const codeOf = ({ status, json }: Answer): unknown[] => [status, json.code];

describe('Allo: calls of version 1', () => {
  const path = `/v1/api/calls?allo_number=${encode(LINE)}`;

  it('come latest first, from page 0, with their transcripts', async () => {
    const allo = await alloAt();
    const calls = allo.simulator
      .truth()
      .map(({ row }) => row)
      .filter((row) => row.type === 'CALL' && row.allo_number === LINE)
      .sort((left, right) => right.date.localeCompare(left.date));
    const first = await allo.get(path);
    expect(first.json.data?.metadata).toEqual({ total_pages: Math.ceil(calls.length / 10), current_page: 0 });
    expect(first.json.data?.results?.map(({ id }) => id)).toEqual(calls.slice(0, 10).map(({ id }) => id));
    const second = await allo.get(`${path}&page=1&size=7`);
    expect(second.json.data?.results?.map(({ id }) => id)).toEqual(calls.slice(7, 14).map(({ id }) => id));
    expect(second.json.data?.metadata).toMatchObject({ current_page: 1 });
  });

  it('have minutes, results of their own and times without an offset', async () => {
    const allo = await alloAt();
    const call = allo.simulator
      .truth()
      .map(({ row }) => row)
      .find((row) => row.type === 'CALL' && row.allo_number === LINE && row.result === 'TRANSFERRED');
    const { json } = await allo.get(`${path}&size=100`);
    const row = json.data?.results?.find(({ id }) => String(id) === call?.id);
    const inbound = call?.direction === 'INBOUND';
    expect(row).toMatchObject({
      from_number: inbound ? call?.contact_number : LINE,
      to_number: inbound ? LINE : call?.contact_number,
      length_in_minutes: Math.round(((call?.duration ?? 0) / 60) * 100) / 100,
      result: 'TRANSFERRED_EXTERNAL',
      start_date: call?.date.slice(0, 19),
    });
    const [turn, next] = call?.transcript ?? [];
    const startMs = Date.parse(call?.date ?? '');
    expect(row?.transcript?.[0]).toEqual({
      source: turn?.source,
      text: turn?.text,
      time: turn?.time.slice(0, 19),
      start_seconds: (Date.parse(turn?.time ?? '') - startMs) / 1000,
      end_seconds: (Date.parse(next?.time ?? '') - startMs) / 1000,
    });
  });

  it('are refused in the envelope of version 1', async () => {
    const { get } = await alloAt();
    expect((await get('/v1/api/calls')).json).toEqual({
      code: 'MISSING_ALLO_NUMBER',
      details: [{ message: 'allo_number is required.', field: 'allo_number' }],
    });
    expect(codeOf(await get(`${path}&size=101`))).toEqual([400, 'INVALID_PAGE_SIZE']);
    expect(codeOf(await get(`${path}&page=-1`))).toEqual([400, 'INVALID_PAGE_SIZE']);
    expect((await get(path, { authorization: 'wrong' })).json).toEqual({
      code: 'API_KEY_INVALID',
      details: null,
    });
    expect((await get('/v1/api/nothing')).json).toEqual({ code: 'ENDPOINT_NOT_FOUND', details: null });
  });

  it.each(['honoured', 'finds-nothing'] as const)('by contact number: %s', async (v1ContactNumberFilter) => {
    const allo = await alloAt(undefined, { v1ContactNumberFilter });
    const { contact_number = '' } =
      allo.simulator.truth().find(({ row }) => row.type === 'CALL' && row.allo_number === LINE)?.row ?? {};
    const { json } = await allo.get(`${path}&contact_number=${encode(contact_number)}`);
    expect(json.data?.results).toHaveLength(v1ContactNumberFilter === 'honoured' ? 1 : 0);
  });
});

describe('Allo: contacts of version 1', () => {
  it('come in pages from 0, without e-mail addresses, where they are asked for', async () => {
    const allo = await alloAt();
    const { json } = await allo.get('/v1/api/contacts?size=3&page=1');
    expect(json.data?.results).toHaveLength(3);
    expect(json.data?.metadata).toMatchObject({ pagination: { current_page: 1 } });
    expect(Object.keys(Object(json.data?.results?.[0]))).not.toContain('emails');
    const deeper = await alloAt(undefined, { v1ContactsPlace: 'data.data.results' });
    const nested = await deeper.get('/v1/api/contacts?size=3&page=1');
    expect(nested.json.data?.data).toEqual(json.data);
  });

  it('are the same people as in the CRM', async () => {
    const allo = await alloAt();
    const body = { name: 'Bob', last_name: 'Ray', numbers: [NOBODY], emails: ['bob@mail.example'] };
    const { json, status } = await allo.post('/v1/api/contacts', body);
    const id = String(json.data?.id);
    expect(status).toBe(200);
    expect(json.data).toMatchObject({
      ...{ name: 'Bob', last_name: 'Ray', numbers: [NOBODY], company: null, last_activity_date: null },
      ...{ created_at: '2026-11-02T12:00:00', engagement: null, is_archived: false },
    });
    const person = await allo.get(`/v2/api/crm/people/${id.replace('cnt', 'per')}`);
    expect(person.json.data).toMatchObject({ name: 'Bob', emails: ['bob@mail.example'] });
    await allo.send('PUT', `/v1/api/contacts/${id}`, { name: null, job_title: 'Cook' });
    const context = await allo.get(`/v1/api/contact/${id.replace('-', '_')}`);
    expect(context.json.data).toEqual({
      ...{ id, name: null, last_name: 'Ray', numbers: [NOBODY], emails: ['bob@mail.example'], company: null },
      ...{
        job_title: 'Cook',
        website: null,
        integration_data: {},
        custom_properties: null,
        engagement: null,
      },
      ...{ activity: null, conversation_url: `/v1/api/contact/${id}/conversation` },
    });
  });

  it('tell of activity and engagement when asked', async () => {
    const allo = await alloAt();
    const { json } = await allo.post('/v1/api/contacts', { numbers: [NOBODY] });
    const path = `/v1/api/contact/${json.data?.id}?extend=engagement,activity`;
    await allo.post('/v1/api/sms', { from: LINE, to: NOBODY, message: 'Hello' });
    const row = {
      ...{ type: 'OUTBOUND_SMS', made_by: 'Mia Carter', made_at: '2026-11-02T12:00:00' },
      ...{ allo_number: LINE, content: 'Hello' },
    };
    expect((await allo.get(path)).json.data).toMatchObject({ engagement: 'ENGAGED', activity: [row] });
    await allo.clock.advance(8 * 86_400_000);
    expect((await allo.get(path)).json.data?.engagement).toBe('COOLING');
    await allo.clock.advance(30 * 86_400_000);
    expect((await allo.get(path)).json.data?.engagement).toBe('COLD');
    expect((await allo.get(`/v1/api/contact/${json.data?.id}?extend=all`)).json.code).toBe(
      'UNSUPPORTED_EXTEND_VALUE',
    );
  });

  it('that do not exist are a 400', async () => {
    const { get, send } = await alloAt();
    const missing = [400, 'CONTACT_NOT_FOUND'];
    expect(codeOf(await get('/v1/api/contact/cnt-none'))).toEqual(missing);
    expect(codeOf(await get('/v1/api/contact/cnt-none/conversation'))).toEqual(missing);
    expect(codeOf(await send('PUT', '/v1/api/contacts/cnt-none', {}))).toEqual(missing);
  });

  it('refuse what has no number', async () => {
    const { post } = await alloAt();
    expect(codeOf(await post('/v1/api/contacts', { name: 'Bob' }))).toEqual([400, 'INVALID_REQUEST_BODY']);
    expect(codeOf(await post('/v1/api/contacts', { numbers: ['Bob'] }))).toEqual([
      400,
      'INVALID_PHONE_FORMAT',
    ]);
  });

  it('have a conversation of calls and messages, of one line or all', async () => {
    const allo = await alloAt();
    const thread = allo.simulator
      .truth()
      .filter(({ row }) => row.type === 'SMS' && row.contacts.length === 1);
    const { contacts = [], allo_number, contact_number } = thread[0]?.row ?? {};
    const rows = thread.map(({ row }) => row).filter((row) => row.contact_number === contact_number);
    const path = `/v1/api/contact/${contacts[0]?.id}/conversation`;
    const { json } = await allo.get(`${path}?size=100`);
    expect(json.data?.results?.map(({ type, message }) => [type, message?.content])).toEqual(
      rows.toReversed().map(({ content }) => ['TEXT_MESSAGE', content]),
    );
    expect(json.data?.metadata).toEqual({ pagination: { total_pages: 1, current_page: 0 } });
    const elsewhere = allo_number === LINE ? FRENCH_LINE : LINE;
    const other = await allo.get(`${path}?allo_number=${encode(elsewhere)}`);
    expect(other.json.data?.results).toEqual([]);
  });
});

describe('Allo: numbers of version 1', () => {
  it('are the lines and the sender id', async () => {
    const { get } = await alloAt();
    const { json } = await get('/v1/api/numbers');
    expect(json.data).toEqual([
      { number: LINE, name: 'Front desk', country: 'US', is_shared_number: true },
      { number: FRENCH_LINE, name: 'Accueil', country: 'FR', is_shared_number: false },
      { number: '+496990009017', name: 'Service', country: 'DE', is_shared_number: true },
      { number: null, name: 'CALLWEAVE', country: 'FR', is_shared_number: true },
    ]);
  });
});

describe('Allo: text messages', () => {
  const SMS = '/v1/api/sms';
  const sent = (allo: AlloAtAnInstant, contact_number: string): Promise<Answer> =>
    allo.search({ contact_number });

  it('are in the conversation at once, and arrive', async () => {
    const allo = await alloAt();
    const { json, status } = await allo.post(SMS, { from: LINE, to: NOBODY, message: 'Hello' });
    expect([status, json]).toEqual([
      200,
      {
        data: {
          ...{ from_number: LINE, sender_id: null, to_number: NOBODY, type: 'OUTBOUND', content: 'Hello' },
          start_date: '2026-11-02T12:00:00',
        },
      },
    ]);
    const { json: found } = await sent(allo, NOBODY);
    expect(found.data).toEqual([
      {
        ...{ id: expect.stringMatching(/^msg-[a-z\d]{16}$/), type: 'SMS', direction: 'OUTBOUND' },
        ...{ allo_number: LINE, contact_number: NOBODY, contacts: [], date: '2026-11-02T12:00:00Z' },
        user: { id: 'usr-4k1v9c2m7q0x', name: 'Mia Carter', email: 'mia@callweave.example' },
        ...{ duration: null, result: null, recording_url: null, summary: null, tags: null, transcript: null },
        ...{ content: 'Hello', status: 'SENT', message_type: 'SMS' },
      },
    ]);
    await allo.clock.advance(5_000);
    const item = await allo.get(`/v2/api/conversations/items/${found.data?.[0]?.id}`);
    expect(item.json.data?.status).toBe('DELIVERED');
    expect((await allo.search({ search: 'hello', contact_number: NOBODY })).json.data).toHaveLength(1);
  });

  it('go to France from the sender id', async () => {
    const allo = await alloAt();
    const to = '+33639980001';
    const { json } = await allo.post(SMS, { sender_id: 'CALLWEAVE', to, message: 'Bonjour' });
    expect(json.data).toMatchObject({ from_number: null, sender_id: 'CALLWEAVE', to_number: to });
    expect((await sent(allo, to)).json.data).toHaveLength(1);
  });

  it.each([
    [{ from: LINE, to: NOBODY, message: '' }, 'INVALID_LENGTH', 'message'],
    [{ from: LINE, to: NOBODY, message: 'a'.repeat(1_001) }, 'INVALID_LENGTH', 'message'],
    [{ from: LINE, to: '555', message: 'a' }, 'INVALID_TO_NUMBER', 'to'],
    [{ from: LINE, message: 'a' }, 'INVALID_TO_NUMBER', 'to'],
    [{ from: LINE, to: '+33639980001', message: 'a' }, 'TO_NUMBER_COUNTRY_MISMATCH', 'to'],
    [{ from: '+14155550199', to: NOBODY, message: 'a' }, 'FROM_NUMBER_NOT_FOUND', 'from'],
    [{ from: 'CALLWEAVE', to: NOBODY, message: 'a' }, 'FROM_NUMBER_NOT_FOUND', 'from'],
    [{ from: FRENCH_LINE, to: '+33639980001', message: 'a' }, 'PROVIDER_NOT_SUPPORTED', 'from'],
    [{ sender_id: 'A', to: '+33639980001', message: 'a' }, 'INVALID_SENDER_ID', 'sender_id'],
    [{ sender_id: '123', to: '+33639980001', message: 'a' }, 'INVALID_SENDER_ID', 'sender_id'],
    [{ sender_id: 'Stranger', to: '+33639980001', message: 'a' }, 'SENDER_ID_NOT_ACTIVE', 'sender_id'],
    [{ sender_id: 'CALLWEAVE', to: NOBODY, message: 'a' }, 'TO_NUMBER_COUNTRY_MISMATCH', 'to'],
  ])('refuse %j', async (body, code, field) => {
    const { post } = await alloAt();
    const { status, json } = await post(SMS, body);
    expect([status, json.code, json.details?.[0]?.field]).toEqual([400, code, field]);
  });

  it('are refused in the other envelope on request, with its codes', async () => {
    const { post } = await alloAt(undefined, { smsErrorEnvelope: 'v2' });
    const refused = await post(SMS, { from: '+14155550199', to: NOBODY, message: 'a' });
    expect([refused.status, refused.json.error?.type, refused.json.error?.code]).toEqual([
      ...[404, 'not_found_error', 'FROM_NUMBER_NOT_FOUND'],
    ]);
    const line = await post(SMS, { from: FRENCH_LINE, to: '+33639980001', message: 'a' });
    expect([line.status, line.json.error?.code]).toEqual([400, 'NUMBER_NOT_SMS_ENABLED']);
  });
});

describe('Allo: the daily quota of version 1', () => {
  it('ends at midnight, and is no matter of version 2', async () => {
    const allo = await alloAt('2026-11-02T23:00:00Z', { dailyQuota: 2 });
    const numbers = (): Promise<Answer> => allo.get('/v1/api/numbers');
    expect([(await numbers()).status, (await numbers()).status]).toEqual([200, 200]);
    const refused = await numbers();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600']);
    expect(refused.json).toEqual({
      code: 'API_KEY_QUOTA_EXCEEDED',
      details: [{ message: 'limit=2;type=DAILY;reset_in=3600', field: 'DAILY' }],
    });
    expect((await allo.get('/v2/api/numbers')).status).toBe(200);
    await allo.clock.advance(3_600_000);
    expect((await numbers()).status).toBe(200);
  });
});
