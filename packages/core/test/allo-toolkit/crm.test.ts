import {
  findOrCreateCompany,
  findOrCreateDeal,
  findOrCreatePerson,
  findPeopleByNumber,
  PersonConflictError,
} from '@callweave/core/allo';
import { describe, expect, it } from 'vitest';
import { alloError, pageOf, startAlloServer } from '../support/allo-server.ts';
import { startCrmServer } from '../support/crm-server.ts';
import { rejectionOf } from '../support/rejection-of.ts';

const number = '+14155550123';
const create = 'POST /v2/api/crm/people';
const search = 'POST /v2/api/crm/people/search';
const platform = { sleep: () => Promise.resolve() };
const alex = {
  id: 'per-alex',
  name: 'Alex',
  numbers: [number],
  created_at: '2026-04-01T09:00:00',
  company: null,
};

describe('findPeopleByNumber', () => {
  it('reads every page, and takes the exact number alone, the oldest first', async () => {
    const others = Array.from({ length: 150 }, (_, index) => ({
      id: `per-${index}`,
      numbers: [`${number}${index % 10}`],
    }));
    const kim = {
      id: 'per-kim',
      numbers: ['+33199001234', '+1 415 555 0123'],
      created_at: '2026-03-01T09:00:00',
    };
    const server = await startCrmServer({ people: [...others, alex, kim] });
    expect((await findPeopleByNumber(server.client, '+1 (415) 555-0123')).map(({ id }) => id)).toEqual([
      'per-kim',
      'per-alex',
    ]);
    expect(server.received.map(({ body }) => body)).toEqual([
      { filters: { phone_number: number }, page: 1, size: 100 },
      { filters: { phone_number: number }, page: 2, size: 100 },
    ]);
  });
});

describe('findOrCreatePerson', () => {
  it('finds who is there, and writes nothing', async () => {
    const server = await startCrmServer({ people: [alex] });
    const found = await findOrCreatePerson(server.client, { number, name: 'Somebody else' });
    expect(found).toEqual({ person: alex, outcome: 'found', others: [] });
    expect(server.received.map(({ operation }) => operation)).toEqual([search]);
  });

  it('creates who is not', async () => {
    const server = await startCrmServer();
    const { person, outcome } = await findOrCreatePerson(server.client, {
      number,
      name: 'Alex',
      emails: ['alex@example.com'],
    });
    expect([outcome, person.numbers, server.people.length]).toEqual(['created', [number], 1]);
    expect(server.of(create)[0]?.body).toEqual({
      name: 'Alex',
      emails: ['alex@example.com'],
      numbers: [number],
    });
    expect(server.of(create)[0]?.idempotencyKey).toMatch(/^callweave-person-[\da-f]{32}$/);
  });

  it.each([
    ['whose API refuses a number that is taken', { hasIdempotency: false }],
    ['whose API looks and adds in two steps', { gapMs: 30 }],
  ])('creates nobody twice for callers at the same moment, %s', async (_, options) => {
    const server = await startCrmServer(options);
    const names = ['Alex', 'Alexandra', 'A. Example', 'Alex'];
    const found = await Promise.all(
      names.map((name) =>
        findOrCreatePerson(server.client, { number, name }, { platform: { sleep: pause } }),
      ),
    );
    expect(server.people).toHaveLength(1);
    expect(new Set(found.map(({ person }) => person.id))).toEqual(new Set(['people-new-0']));
    expect(found.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
  });

  it('looks again after a 409, for a while', async () => {
    const server = await startCrmServer({ people: [alex], hasIdempotency: false });
    let searches = 0;
    const lagging = await startAlloServer(async (request) => {
      if (request.operation === create) return alloError(409, 'CONFLICT');
      searches += 1;
      return pageOf(searches < 4 ? [] : server.people, request);
    });
    const delaysMs: number[] = [];
    const sleep = async (milliseconds: number): Promise<void> => {
      delaysMs.push(milliseconds);
    };
    const found = await findOrCreatePerson(lagging.client, { number }, { platform: { sleep } });
    expect(found).toMatchObject({ person: alex, outcome: 'found' });
    expect(delaysMs).toEqual([0, 250, 1_000]);
  });

  it('says so where a 409 speaks of somebody whom nobody finds', async () => {
    const server = await startAlloServer((request) =>
      request.operation === create ? alloError(409, 'CONFLICT') : pageOf([], request),
    );
    const error = await rejectionOf(findOrCreatePerson(server.client, { number }, { platform }));
    expect(PersonConflictError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ number, cause: { name: 'ConflictError', code: 'CONFLICT' } });
    expect(String(error)).not.toContain(number);
  });

  it('creates with a key of its own where the shared one is used for another request', async () => {
    const keys: (string | undefined)[] = [];
    const server = await startAlloServer((request) => {
      if (request.operation === search) return pageOf([], request);
      keys.push(request.idempotencyKey);
      return keys.length === 1 ? alloError(409, 'IDEMPOTENCY_KEY_REUSE') : { body: { data: alex } };
    });
    const found = await findOrCreatePerson(server.client, { number }, { platform });
    expect(found).toMatchObject({ person: alex, outcome: 'created' });
    expect(keys[0]).toMatch(/^callweave-person-/);
    expect(keys[1]).toMatch(/^[\da-f-]{36}$/);
  });

  it('does not take an answer of an hour ago for a person who is gone', async () => {
    const server = await startCrmServer();
    await findOrCreatePerson(server.client, { number });
    server.people.length = 0;
    const { outcome } = await findOrCreatePerson(server.client, { number });
    expect([outcome, server.people.length]).toEqual(['created', 1]);
    server.people.splice(0, 1, { id: 'people-new-0', numbers: ['+14155550199'] });
    expect((await findOrCreatePerson(server.client, { number })).person.id).toBe('people-new-1');
  });

  it('links a person without a company, and leaves the company of one who has one', async () => {
    const companies = [{ id: 'com-1', name: 'Example Bakery' }];
    const linked = await startCrmServer({ people: [{ ...alex }], companies });
    const first = await findOrCreatePerson(linked.client, { number, company_id: 'com-1' });
    expect(first).toMatchObject({ outcome: 'linked', person: { company: { id: 'com-1' } } });
    expect(linked.of('PUT /v2/api/crm/people/per-alex')[0]?.body).toEqual({ company_id: 'com-1' });

    const other = await startCrmServer({
      people: [{ ...alex, company: { id: 'com-2', name: 'Other' } }],
      companies,
    });
    const second = await findOrCreatePerson(other.client, { number, company_id: 'com-1' });
    expect(second).toMatchObject({ outcome: 'found', person: { company: { id: 'com-2' } } });
  });

  it('takes the oldest of several, and names the others', async () => {
    const older = { ...alex, id: 'per-older', created_at: '2026-01-01T09:00:00' };
    const server = await startCrmServer({ people: [alex, older] });
    expect(await findOrCreatePerson(server.client, { number })).toEqual({
      person: older,
      outcome: 'found',
      others: [alex],
    });
  });

  it.each(['4155550123', '', '0033199001234'])('refuses %j and sends nothing', async (text) => {
    const server = await startCrmServer();
    const error = await rejectionOf(findOrCreatePerson(server.client, { number: text }));
    expect(error).toBeInstanceOf(TypeError);
    expect(server.received).toEqual([]);
  });

  it('can be aborted between its looks', async () => {
    const server = await startAlloServer((request) =>
      request.operation === create ? alloError(409, 'CONFLICT') : pageOf([], request),
    );
    const controller = new AbortController();
    const reason = new Error('Enough.');
    const sleep = (_: number, signal?: AbortSignal): Promise<void> => {
      controller.abort(reason);
      return Promise.reject(signal?.reason);
    };
    const call = findOrCreatePerson(
      server.client,
      { number },
      { signal: controller.signal, platform: { sleep } },
    );
    expect(await rejectionOf(call)).toBe(reason);
  });
});

describe('findOrCreateCompany', () => {
  it('takes a whole name, in any case, and no part of one', async () => {
    const server = await startCrmServer({
      companies: [
        { id: 'com-1', name: 'Example Bakery Berlin' },
        { id: 'com-2', name: ' EXAMPLE bakery' },
      ],
    });
    const found = await findOrCreateCompany(server.client, { name: 'Example Bakery ' });
    expect(found).toMatchObject({ outcome: 'found', row: { id: 'com-2' } });
  });

  it('does not mind how an accent is encoded', async () => {
    const server = await startCrmServer({ companies: [{ id: 'com-1', name: 'Ba\u0308ckerei' }] });
    // A search of an API that compares as we do.
    const tolerant = await startAlloServer((request) => pageOf(server.companies, request));
    expect(await findOrCreateCompany(tolerant.client, { name: 'B\u00e4ckerei' })).toMatchObject({
      outcome: 'found',
    });
  });

  it('creates none twice for callers at the same moment', async () => {
    const server = await startCrmServer({ gapMs: 20 });
    const found = await Promise.all(
      ['Bäckerei Süß', 'bäckerei süß'].map((name) =>
        findOrCreateCompany(server.client, { name, industry: 'Food' }, { platform: { sleep: pause } }),
      ),
    );
    expect(server.companies).toHaveLength(1);
    expect(found.map(({ outcome }) => outcome).sort()).toEqual(['created', 'found']);
  });

  it('refuses a name that says nothing', async () => {
    const server = await startCrmServer();
    expect(await rejectionOf(findOrCreateCompany(server.client, { name: '  ' }))).toBeInstanceOf(TypeError);
    expect(server.received).toEqual([]);
  });
});

describe('findOrCreateDeal', () => {
  const oven = { id: 'dea-1', name: 'Oven replacement', company: { id: 'com-1', name: 'Example Bakery' } };

  it('goes by name and company', async () => {
    const server = await startCrmServer({ deals: [oven], companies: [{ id: 'com-2', name: 'Other' }] });
    const same = await findOrCreateDeal(server.client, { name: 'oven replacement', company_id: 'com-1' });
    expect(same).toEqual({ row: oven, outcome: 'found' });
    const other = await findOrCreateDeal(server.client, {
      name: 'Oven replacement',
      company_id: 'com-2',
      amount: 5,
    });
    expect(other).toMatchObject({ outcome: 'created', row: { company: { id: 'com-2' }, amount: 5 } });
    expect(server.deals).toHaveLength(2);
  });
});

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 60)));
