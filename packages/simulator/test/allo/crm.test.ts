import { describe, expect, it } from 'vitest';
import type { Answer } from '../started.ts';
import { type AlloAtAnInstant, alloAt, LINE, NOBODY } from './allo-at.ts';

const PEOPLE = '/v2/api/crm/people';
const COMPANIES = '/v2/api/crm/companies';
const DEALS = '/v2/api/crm/deals';
const codeOf = ({ status, json }: Answer): unknown[] => [status, json.error?.code];

/** Somebody of the content, as an item shows them. */
function someContact(allo: AlloAtAnInstant): { id: string; number: string } {
  const row = allo.simulator.truth().find(({ row: { contacts } }) => contacts.length === 1)?.row;
  return { id: row?.contacts[0]?.id ?? '', number: row?.contact_number ?? '' };
}

describe('Allo: people', () => {
  it('are the contacts of the items', async () => {
    const allo = await alloAt();
    const { id, number } = someContact(allo);
    const { json } = await allo.get(`${PEOPLE}/${id.replace('cnt-', 'per-')}`);
    const items = allo.simulator.truth().filter(({ row }) => row.contact_number === number);
    expect(json.data).toMatchObject({
      id: id.replace('cnt-', 'per-'),
      numbers: [number],
      interactions: items.length,
      last_activity_at: items
        .map(({ row }) => row.date)
        .sort()
        .at(-1)
        ?.replace('Z', ''),
      created_at: items
        .map(({ row }) => row.date)
        .sort()[0]
        ?.replace('Z', ''),
    });
    expect((await allo.get(`${PEOPLE}/${id.replace('cnt-', 'per_')}`)).json).toEqual(json);
  });

  it('are added with a number that nobody has, or on purpose', async () => {
    const allo = await alloAt();
    const body = { name: 'Ada', last_name: 'Lovelace', numbers: [NOBODY], emails: ['ada@mail.example'] };
    const created = await allo.post(PEOPLE, body);
    expect(created.status).toBe(200);
    expect(created.json.data).toEqual({
      id: expect.stringMatching(/^per-[a-z\d]{12}$/),
      name: 'Ada',
      last_name: 'Lovelace',
      job_title: null,
      website: null,
      address: null,
      numbers: [NOBODY],
      emails: ['ada@mail.example'],
      company: null,
      interactions: 0,
      last_activity_at: null,
      created_at: '2026-11-02T12:00:00',
      updated_at: '2026-11-02T12:00:00',
    });
    expect(codeOf(await allo.post(PEOPLE, body))).toEqual([409, 'NUMBER_ALREADY_ASSIGNED']);
    const { number } = someContact(allo);
    expect((await allo.post(PEOPLE, { numbers: [number] })).status).toBe(409);
    expect((await allo.post(PEOPLE, { ...body, allow_duplicate_number: true })).status).toBe(200);
  });

  it('appear in items with their number, with the deals of their company', async () => {
    const allo = await alloAt();
    const company = await allo.post(COMPANIES, { name: 'Tinkers' });
    await allo.post(DEALS, { name: 'Tins', status: 'Won in May', company_id: company.json.data?.id });
    await allo.post('/v1/api/sms', { from: LINE, to: NOBODY, message: 'Hello' });
    await allo.post(PEOPLE, {
      name: 'Ada',
      last_name: 'King',
      numbers: [NOBODY],
      company_id: company.json.data?.id,
    });
    const { json } = await allo.search({ contact_number: NOBODY });
    expect(json.data?.[0]?.contacts).toEqual([
      {
        id: expect.stringMatching(/^cnt-/),
        name: 'Ada King',
        company: { id: company.json.data?.id, name: 'Tinkers' },
        deals: [{ id: expect.stringMatching(/^dea-/), name: 'Tins', status: 'WON' }],
      },
    ]);
  });

  it('are changed field by field, but numbers and e-mail addresses as a whole', async () => {
    const allo = await alloAt();
    const made = await allo.post(PEOPLE, {
      name: 'Ada',
      job_title: 'CEO',
      numbers: [NOBODY, '+12125550143'],
    });
    const path = `${PEOPLE}/${made.json.data?.id}`;
    await allo.clock.advance(60_000);
    const changed = await allo.send('PUT', path, { numbers: ['+12125550149'], job_title: null });
    expect(changed.json.data).toMatchObject({
      ...{ name: 'Ada', job_title: null, numbers: ['+12125550149'], emails: [] },
      ...{ created_at: '2026-11-02T12:00:00', updated_at: '2026-11-02T12:01:00' },
    });
    // The number that was given up is free again.
    expect((await allo.post(PEOPLE, { numbers: [NOBODY] })).status).toBe(200);
    expect(codeOf(await allo.send('PUT', `${PEOPLE}/per-none`, {}))).toEqual([404, 'PERSON_NOT_FOUND']);
  });

  it('are found by filters under `filters`, and by nothing beside it', async () => {
    const allo = await alloAt();
    const company = await allo.post(COMPANIES, { name: 'Tinkers & Sons' });
    await allo.post(PEOPLE, {
      ...{
        name: 'Zoé',
        last_name: 'Quince',
        job_title: 'Buyer',
        numbers: [NOBODY],
        emails: ['zoe@mail.example'],
      },
      company_id: company.json.data?.id,
    });
    const count = async (body: object): Promise<unknown> =>
      (await allo.post(`${PEOPLE}/search`, body)).json.pagination?.total_count;
    const everybody = await count({});
    for (const filters of [
      { name: 'zoe', last_name: 'QUIN' },
      { company: 'tinkers' },
      { phone_number: NOBODY },
      { email: 'ZOE@' },
    ]) {
      expect([filters, await count({ filters })]).toEqual([filters, 1]);
    }
    expect(await count({ filters: { phone_number: NOBODY.slice(0, -1) } })).toBe(0);
    expect(await count({ search: 'quin zoe' })).toBe(1);
    expect(await count({ name: 'zoe', query: 'quin', per_page: 1 })).toBe(everybody);
    await allo.post(DEALS, { name: 'Tins', status: 'frozen', company_id: company.json.data?.id });
    expect(await count({ filters: { deal_status: 'frozen' } })).toBe(1);
    expect(codeOf(await allo.post(`${PEOPLE}/search`, { search: '!?' }))).toEqual([
      400,
      'INVALID_SEARCH_QUERY',
    ]);
  });

  it('are sorted as asked, in pages', async () => {
    const allo = await alloAt();
    const rows = async (sort: string): Promise<unknown[]> => {
      const { json } = await allo.post(`${PEOPLE}/search`, { sort, size: 100 });
      return json.data?.map((row) => [row.name, row.created_at, row.last_activity_at]) ?? [];
    };
    const column = async (sort: string, index: number): Promise<string[]> =>
      (await rows(sort)).map((row) => String(Object(row)[index]));
    const created = await column('CREATED_ASC', 1);
    expect(created).toEqual([...created].sort());
    const newest = await column('CREATED_DESC', 1);
    expect(newest).toEqual([...newest].sort().reverse());
    const active = await column('DATE_DESC', 2);
    expect(active).toEqual([...active].sort().reverse());
    const names = await column('NAME_ASC', 0);
    expect(names).toEqual([...names].sort((left, right) => left.localeCompare(right)));
    const { json } = await allo.post(`${PEOPLE}/search`, { page: 2, size: 3 });
    expect(json.data).toHaveLength(3);
    expect(json.pagination).toMatchObject({ page: 2, size: 3, has_more: true });
  });

  it('are known from their first conversation on', async () => {
    const early = await alloAt('2026-08-10T00:00:00Z');
    const late = await alloAt();
    const count = async (allo: AlloAtAnInstant): Promise<number> =>
      Number((await allo.post(`${PEOPLE}/search`, {})).json.pagination?.total_count);
    expect(await count(early)).toBeGreaterThan(0);
    expect(await count(early)).toBeLessThan((await count(late)) / 4);
  });
});

describe('Allo: companies', () => {
  it('count their people and what was spoken with them', async () => {
    const allo = await alloAt();
    const company = await allo.post(COMPANIES, { name: 'Tinkers' });
    expect(company.status).toBe(201);
    const id = String(company.json.data?.id);
    await allo.post(PEOPLE, { numbers: [NOBODY], company_id: id });
    await allo.post('/v1/api/sms', { from: LINE, to: NOBODY, message: 'Hello' });
    expect((await allo.get(`${COMPANIES}/${id}`)).json.data).toEqual({
      ...{ id, name: 'Tinkers', website: null, industry: null, person_count: 1, interactions: 1 },
      last_activity_at: '2026-11-02T12:00:00',
      ...{ created_at: '2026-11-02T12:00:00', updated_at: '2026-11-02T12:00:00' },
    });
    const changed = await allo.send('PUT', `${COMPANIES}/${id}`, { industry: 'Tin' });
    expect(changed.json.data).toMatchObject({ name: 'Tinkers', industry: 'Tin' });
    expect(codeOf(await allo.get(`${COMPANIES}/com-none`))).toEqual([404, 'COMPANY_NOT_FOUND']);
  });

  it('have no free text search', async () => {
    const allo = await alloAt();
    const count = async (body: object): Promise<unknown> =>
      (await allo.post(`${COMPANIES}/search`, body)).json.pagination?.total_count;
    expect(await count({ search: 'dental' })).toBe(await count({}));
    expect(await count({ filters: { name: 'dental' } })).toBe(1);
  });
});

describe('Allo: deals', () => {
  it('are made, changed and deleted', async () => {
    const allo = await alloAt();
    const body = {
      name: 'Tins',
      status: 'qualified',
      amount: 50,
      currency: 'EUR',
      closed_at: '2026-12-01T12:00:00',
    };
    const { json, status } = await allo.post(DEALS, body);
    expect(status).toBe(201);
    expect(json.data).toMatchObject({ ...body, company: null });
    const path = `${DEALS}/${json.data?.id}`;
    const changed = await allo.send('PATCH', path, { amount: null, status: 'won' });
    expect(changed.json.data).toMatchObject({ ...body, amount: null, status: 'won' });
    expect((await allo.send('PUT', path, { amount: 1 })).headers.get('allow')).toBe('DELETE, GET, PATCH');
    expect((await allo.send('DELETE', path)).status).toBe(204);
    expect(codeOf(await allo.get(path))).toEqual([404, 'DEAL_NOT_FOUND']);
    expect(codeOf(await allo.send('DELETE', path))).toEqual([404, 'DEAL_NOT_FOUND']);
  });

  it('are found by stage, exactly, and by name', async () => {
    const allo = await alloAt();
    await allo.post(DEALS, { name: 'Unheard-of', status: 'on ice' });
    const count = async (body: object): Promise<unknown> =>
      (await allo.post(`${DEALS}/search`, body)).json.pagination?.total_count;
    expect(await count({ filters: { stage: 'on ice' } })).toBe(1);
    expect(await count({ filters: { stage: 'on' } })).toBe(0);
    expect(await count({ search: 'unheard' })).toBe(1);
    expect(await count({ stage: 'on ice' })).toBe(await count({}));
  });

  it('cannot be written on request', async () => {
    const allo = await alloAt(undefined, { dealWrites: 'refused' });
    const { json } = await allo.post(`${DEALS}/search`, {});
    const path = `${DEALS}/${json.data?.[0]?.id}`;
    expect(codeOf(await allo.post(DEALS, { name: 'Tins' }))).toEqual([403, 'FORBIDDEN']);
    expect((await allo.send('PATCH', path, {})).status).toBe(403);
    expect((await allo.send('DELETE', path)).status).toBe(403);
    expect((await allo.get(path)).status).toBe(200);
  });
});

describe('Allo: invalid requests to the CRM', () => {
  it.each([
    ['POST', PEOPLE, {}, 'numbers'],
    ['POST', PEOPLE, { numbers: [] }, 'numbers'],
    ['POST', PEOPLE, { numbers: null }, 'numbers'],
    ['POST', PEOPLE, { numbers: ['nobody'] }, 'numbers.0'],
    ['POST', PEOPLE, { numbers: [NOBODY], company_id: 'com-none' }, 'company_id'],
    ['POST', `${PEOPLE}/search`, { size: 101 }, 'size'],
    ['POST', COMPANIES, { website: 'x' }, 'name'],
    ['POST', DEALS, { name: 'a', currency: 'EURO' }, 'currency'],
    ['POST', DEALS, { name: 'a', closed_at: 'soon' }, 'closed_at'],
  ])('%s %s with %j is a 422 or, on request, a 400', async (method, path, body, param) => {
    for (const crmValidationStatus of [422, 400] as const) {
      const answer = await (await alloAt(undefined, { crmValidationStatus })).send(method, path, body);
      expect([answer.status, answer.json.error?.type, answer.json.error?.param]).toEqual([
        crmValidationStatus,
        'validation_error',
        param,
      ]);
    }
  });

  it('names everything that is wrong', async () => {
    const { post } = await alloAt();
    const { json } = await post(DEALS, { amount: 'much', currency: 'E' });
    expect(json.error).toMatchObject({
      errors: [
        { field: 'name', code: 'INVALID_REQUEST_BODY', message: 'name is required.' },
        {
          field: 'amount',
          code: 'INVALID_REQUEST_BODY',
          message: 'amount must be a number or null, received "much".',
        },
        { field: 'currency', code: 'INVALID_REQUEST_BODY' },
      ],
    });
  });
});
