import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { describe, expect, it } from 'vitest';
import { stubAllo } from './support/stubbed-api.ts';

const tags = {
  'GET /v2/api/tags': {
    data: ['interested', 'to_call_back'].map((name) => ({ id: `tag-${name}`, name, color: '#00AA00' })),
  },
} as const;
const addTag = ({ id, tag }: IDataObject): INodeParameters => ({
  operation: 'addTag',
  itemId: String(id),
  tags: String(tag),
});
const append = ({ number, user = '', firstName = '' }: IDataObject): INodeParameters => ({
  resource: 'dialingQueue',
  operation: 'append',
  number: String(number),
  assignee: String(user),
  details: { firstName: String(firstName) },
});
const numbered = (index: number): string => `+1415555${String(index).padStart(4, '0')}`;

const pagination = { page: 1, size: 100, total_count: 1, total_pages: 1, has_more: false };

/** Appends as Allo does: in another spelling, and without what can't be called. */
async function appended(request: Request) {
  const { numbers } = (await request.json()) as { numbers: { number: string }[] };
  const isFit = ({ number }: { number: string }): boolean => !number.includes('666');
  return {
    data: {
      added: numbers.filter(isFit).map(({ number }, position) => ({ number_to: number, position })),
      skipped: numbers
        .filter((entry) => !isFit(entry))
        .map(({ number }) => ({ number, reason: 'INVALID_PHONE_NUMBER' as const })),
    },
  };
}

describe('Allo: tags of all input items together', () => {
  it('sends the tags of one call with one request, whichever items they come from', async () => {
    const allo = stubAllo({ overrides: tags });
    const items = [
      { id: 'cll-1', tag: 'interested' },
      { id: 'cll-2', tag: 'to_call_back' },
      { id: 'allo:cll-1', tag: 'To call back' },
    ];
    const { output } = await allo.run({ items, parameters: addTag });
    expect(allo.requests).toEqual([
      ['GET /v2/api/tags'],
      ['POST /v2/api/conversations/items/cll-1/tags', { tags: ['interested', 'to_call_back'] }],
      ['POST /v2/api/conversations/items/cll-2/tags', { tags: ['to_call_back'] }],
    ]);
    expect(output.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
      ['cll-1', { item: 0 }],
      ['cll-2', { item: 1 }],
      ['cll-1', { item: 2 }],
    ]);
  });

  it('with Continue On Fail an unknown tag fails its own item, not the others of its call', async () => {
    const allo = stubAllo({ overrides: tags });
    const items = [
      { id: 'cll-1', tag: 'interested' },
      { id: 'cll-1', tag: 'unheard_of' },
      { id: '', tag: 'interested' },
    ];
    const { output } = await allo.run({ items, parameters: addTag, continueOnFail: true });
    expect(output.map(({ json }) => json.error ?? json.added)).toEqual([
      ['interested'],
      expect.stringMatching(/unheard_of/),
      expect.stringMatching(/^'Item ID' is empty \[item 2\]/),
    ]);
  });

  it('stops at an item that can’t be read, before anything is sent', async () => {
    const allo = stubAllo({ overrides: tags });
    const items = [
      { id: 'cll-1', tag: 'interested' },
      { id: 'cll-2', tag: '' },
    ];
    const failure = await allo.failure({ items, parameters: addTag });
    expect(failure.message).toBe("'Tag Names or IDs' is empty [item 1]");
    expect(allo.requests).toEqual([]);
  });
});

describe('Allo: Dialing Queue > Append', () => {
  it('sends 1,000 numbers with each request, and gives each item its own row', async () => {
    const allo = stubAllo({ overrides: { 'POST /v2/api/dialing-queues/current/numbers': appended } });
    const items = Array.from({ length: 2_001 }, (_, index) => ({ number: numbered(index) }));
    const { output } = await allo.run({ items, parameters: append });
    const sizes = allo.requests.map(([, body]) => (body as { numbers: unknown[] }).numbers.length);
    expect(sizes).toEqual([1_000, 1_000, 1]);
    // Those with 666 in them are skipped by the stub.
    expect(output.map(({ json }) => json.number)).toEqual(items.map(({ number }) => number));
    expect(output.map(({ pairedItem }) => pairedItem)).toEqual(items.map((_, item) => ({ item })));
    expect(output[0]?.json).toEqual({ number: '+14155550000', added: true, position: 0 });
    expect(output[666]?.json).toEqual({
      number: '+14155550666',
      added: false,
      reason: 'INVALID_PHONE_NUMBER',
    });
  });

  it('keeps each user’s queue apart, in the order of the items', async () => {
    const allo = stubAllo({ overrides: { 'POST /v2/api/dialing-queues/current/numbers': appended } });
    const items = [
      { number: '+1 (415) 555-0101', firstName: 'Alex', user: 'usr-1' },
      { number: '+14155550102', user: 'robin@example.com' },
      { number: '+14155550103', user: 'usr-1' },
      { number: '0415 555 0104', user: 'usr-1' },
    ];
    const { output } = await allo.run({ items, parameters: append });
    expect(allo.requests).toEqual([
      [
        'POST /v2/api/dialing-queues/current/numbers',
        {
          user_id: 'usr-1',
          numbers: [{ number: expect.stringContaining('415'), name: 'Alex' }, { number: '+14155550103' }],
        },
      ],
      [
        'POST /v2/api/dialing-queues/current/numbers',
        { email: 'robin@example.com', numbers: [{ number: '+14155550102' }] },
      ],
    ]);
    expect(output.map(({ json }) => [json.added, json.reason])).toEqual([
      [true, undefined],
      [true, undefined],
      [true, undefined],
      [false, 'NOT_E164'],
    ]);
  });

  it('with Continue On Fail keeps what was added before a request was refused', async () => {
    const overrides = { 'POST /v2/api/dialing-queues/current/numbers': appended };
    const allo = stubAllo({ overrides, refuse: 1 });
    const items = Array.from({ length: 1_002 }, (_, index) => ({ number: `+1415555${1_000 + index}` }));
    const { output } = await allo.run({ items, parameters: append, continueOnFail: true });
    expect(output).toHaveLength(1_002);
    expect(output[999]?.json.added).not.toBeUndefined();
    for (const index of [1_000, 1_001]) {
      expect(output[index]).toEqual({
        json: {
          error: expect.stringMatching(
            /of the numbers were added, 2 were not \[item \d+\]\. .*Idempotency Key/s,
          ),
        },
        pairedItem: { item: index },
      });
    }
  });

  it('without it names the first item that was not added', async () => {
    const overrides = { 'POST /v2/api/dialing-queues/current/numbers': appended };
    const allo = stubAllo({ overrides, refuse: 1 });
    const items = Array.from({ length: 1_002 }, (_, index) => ({ number: `+1415555${1_000 + index}` }));
    const failure = await allo.failure({ items, parameters: append });
    expect(failure).toMatchObject({ name: 'NodeOperationError', context: { itemIndex: 1_000 } });
  });
});

describe('Allo: Create or Update', () => {
  it('changes who is there, and creates nobody', async () => {
    const person = { id: 'per-1', name: 'Alex', numbers: ['+14155550171'], emails: [], company: null };
    const allo = stubAllo({
      overrides: { 'POST /v2/api/crm/people/search': { data: [person], pagination } },
    });
    await allo.run({
      parameters: () => ({
        resource: 'person',
        operation: 'upsert',
        number: '+14155550171',
        details: { jobTitle: 'Owner' },
      }),
    });
    expect(allo.requests).toEqual([
      ['POST /v2/api/crm/people/search', expect.anything()],
      ['PUT /v2/api/crm/people/per-1', { job_title: 'Owner' }],
    ]);
  });

  it.each([
    [
      'company',
      'POST /v2/api/crm/companies/search',
      ['PUT /v2/api/crm/companies/row-1', { industry: 'Food' }],
    ],
    ['deal', 'POST /v2/api/crm/deals/search', ['PATCH /v2/api/crm/deals/row-1', { status: 'won' }]],
  ] as const)('changes the %s of that name, whatever its case', async (resource, search, change) => {
    const allo = stubAllo({
      overrides: { [search]: { data: [{ id: 'row-1', name: 'EXAMPLE Bakery' }], pagination } },
    });
    await allo.run({
      parameters: () => ({
        resource,
        operation: 'upsert',
        name: 'Example Bakery',
        details: resource === 'deal' ? { status: 'won' } : { industry: 'Food' },
      }),
    });
    expect(allo.requests).toEqual([[search, expect.anything()], change]);
  });
});

describe('Allo: a number without its country', () => {
  it.each([
    ['message', 'send', 'to', 'To'],
    ['person', 'upsert', 'number', 'Number'],
  ])('%s: %s is told before anything is sent', async (resource, operation, name, displayName) => {
    const allo = stubAllo();
    const failure = await allo.failure({
      parameters: () => ({ resource, operation, text: 'Hello', [name]: '0155550123' }),
    });
    expect(failure.message).toBe(`'${displayName}' is not a phone number with its country code [item 0]`);
    expect(allo.requests).toEqual([]);
  });
});

describe('Allo: the scope that a key lacks', () => {
  it('is named', async () => {
    const denied = () =>
      Response.json(
        {
          error: {
            type: 'permission_error',
            code: 'API_KEY_INSUFFICIENT_SCOPE',
            message: 'This key lacks a scope.',
            retryable: false,
          },
        },
        { status: 403 },
      );
    const allo = stubAllo({ overrides: { 'DELETE /v2/api/crm/deals/{id}': denied } });
    const failure = await allo.failure({
      parameters: () => ({ resource: 'deal', operation: 'delete', dealId: 'dea-1' }),
    });
    expect(failure.message).toBe('Allo does not let this API key do that [item 0]');
    expect(failure.description).toContain('CRM_DELETE');
  });
});
