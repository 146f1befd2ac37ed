import { expect } from 'vitest';
import {
  itsChoice,
  itsValue,
  type OperationScenario,
  type OperationScenarios,
  type ScenarioValues,
  three,
  type Vendor,
} from './operation-scenario.mts';

interface Row {
  readonly id: string;
}

interface Item extends Row {
  readonly contact_number: string;
  readonly contacts: readonly Row[];
  readonly tags: readonly string[] | null;
}

const october = { from: '2026-10-01', to: '2026-10-31' };
const days: ScenarioValues = ['2026-10-01', '2026-10-02', '2026-10-03'];
const inventedNumbers: ScenarioValues = ['+14155550171', '+14155550172', '+14155550173'];

const create = (path: string, body: (index: number) => unknown) => (vendor: Vendor) =>
  three(async (index) => (await vendor.send<Row>('POST', path, body(index))).id);

const companies = create('/v2/api/crm/companies', (index) => ({ name: `Bakery ${index}` }));
const deals = create('/v2/api/crm/deals', (index) => ({ name: `Cake ${index}` }));
const templates = create('/v2/api/summary_templates', (index) => ({
  name: `Orders ${index}`,
  sections: [{ title: 'Order', instructions: 'What was ordered', order: 0 }],
}));
const webhooks = create('/v2/api/webhooks', (index) => ({
  url: `https://hooks.example.com/${index}`,
  topics: ['call.completed'],
}));

const tag = 'meeting_booked';

/** Three calls of three people that Allo knows, none of which has the tag. */
async function calls(vendor: Vendor): Promise<readonly [Item, Item, Item]> {
  const found = await vendor.send<Item[]>('POST', '/v2/api/conversations/items/search', {
    type: 'CALL',
    size: 100,
  });
  const byContact = new Map(
    found
      .filter(({ contacts, tags }) => contacts.length > 0 && !tags?.includes(tag))
      .map((item) => [item.contact_number, item]),
  );
  const [first, second, third] = [...byContact.values()];
  if (first === undefined || second === undefined || third === undefined) throw new Error('Expected three.');
  return [first, second, third];
}

const mapThree = async <From,>(
  from: Promise<readonly [From, From, From]>,
  to: (one: From) => string,
): Promise<ScenarioValues> => {
  const [first, second, third] = await from;
  return [to(first), to(second), to(third)];
};

const callIds = (vendor: Vendor) => mapThree(calls(vendor), ({ id }) => id);
const contactNumbers = (vendor: Vendor) => mapThree(calls(vendor), ({ contact_number }) => contact_number);

async function people(vendor: Vendor): Promise<ScenarioValues> {
  const [first, second, third] = await vendor.send<Row[]>('POST', '/v2/api/crm/people/search', { size: 3 });
  return [first?.id ?? '', second?.id ?? '', third?.id ?? ''];
}

async function lines(vendor: Vendor): Promise<ScenarioValues> {
  const rows = await vendor.send<{ type: string; number: string }[]>('GET', '/v2/api/numbers');
  const [first, second, third] = rows.filter(({ type }) => type === 'NUMBER');
  return [first?.number ?? '', second?.number ?? '', third?.number ?? ''];
}

async function users(vendor: Vendor): Promise<ScenarioValues> {
  const [first, second, third] = await vendor.send<Row[]>('GET', '/v2/api/users');
  return [first?.id ?? '', second?.id ?? '', third?.id ?? ''];
}

async function tagNames(vendor: Vendor): Promise<ScenarioValues> {
  const [first, second, third] = await vendor.send<{ name: string }[]>('GET', '/v2/api/tags');
  return [first?.name ?? '', second?.name ?? '', third?.name ?? ''];
}

async function queuedNumbers(vendor: Vendor): Promise<ScenarioValues> {
  await vendor.send('POST', '/v2/api/dialing-queues/current/numbers', {
    numbers: inventedNumbers.map((number) => ({ number })),
  });
  return inventedNumbers;
}

const conversationAction = (action: string): OperationScenario => ({
  operationId: 'executeConversationAction',
  values: contactNumbers,
  parameters: { contactNumber: itsValue },
  gives: (contactNumber) => ({ contactNumber, action }),
});

export const alloScenarios: OperationScenarios = {
  account: {
    getCurrent: {
      operationId: 'getMe',
      gives: () => ({ scopes: expect.arrayContaining(['CONVERSATIONS_READ']) }),
    },
  },
  analytics: {
    getOutbound: {
      operationId: 'getAnalyticsOutbound',
      values: () => days,
      parameters: { from: itsValue, to: october.to, table: 'funnel' },
      gives: () => ({ stage: expect.any(String) }),
    },
    getTeam: {
      operationId: 'getTeamMetrics',
      values: () => days,
      parameters: { from: itsValue, to: october.to },
      gives: () => ({ subject: expect.any(String) }),
    },
  },
  company: {
    create: {
      operationId: 'createCompany',
      parameters: { name: itsValue, details: { industry: 'Food' } },
      gives: (name) => ({ name, industry: 'Food' }),
    },
    get: {
      operationId: 'getCompany',
      values: companies,
      parameters: { companyId: itsChoice },
      gives: (id) => ({ id, name: expect.stringMatching(/^Bakery/) }),
    },
    getAll: {
      operationId: 'searchCompanies',
      values: async (vendor) => {
        await companies(vendor);
        return ['Bakery 0', 'Bakery 1', 'Bakery 2'];
      },
      parameters: { limit: 1, filters: { name: itsValue } },
      gives: (name) => ({ name }),
    },
    update: {
      operationId: 'updateCompany',
      values: companies,
      parameters: { companyId: itsChoice, updateFields: { website: 'https://example.com' } },
      gives: (id) => ({ id, website: 'https://example.com' }),
    },
    upsert: {
      operationId: 'createCompany',
      values: () => ['New Bakery', 'New Bank', 'New Barber'],
      parameters: { name: itsValue, details: { industry: 'Any' } },
      gives: (name) => ({ name, industry: 'Any' }),
    },
  },
  conversation: {
    archive: conversationAction('ARCHIVE'),
    getAll: {
      operationId: 'listConversations',
      values: lines,
      parameters: { line: itsChoice, limit: 2 },
      gives: (alloNumber) => ({ alloNumber, contactNumber: expect.stringMatching(/^\+/) }),
    },
    markRead: conversationAction('READ'),
    markUnread: conversationAction('UNREAD'),
    unarchive: conversationAction('UNARCHIVE'),
  },
  conversationItem: {
    addTag: {
      operationId: 'addTags',
      values: callIds,
      parameters: { itemId: itsValue, tags: [tag] },
      gives: (id) => ({ id, added: [tag] }),
    },
    get: {
      operationId: 'getConversationItem',
      values: callIds,
      parameters: { itemId: itsValue },
      gives: (id) => ({ id: `allo:${id}` }),
    },
    getAll: {
      operationId: 'searchAllConversations',
      values: contactNumbers,
      parameters: { limit: 1, filters: { contactNumber: itsValue } },
      gives: (customerNumber) => ({ customerNumber }),
    },
    removeTag: {
      operationId: 'removeTag',
      values: async (vendor) => {
        const ids = await callIds(vendor);
        for (const id of ids) {
          await vendor.send('POST', `/v2/api/conversations/items/${id}/tags`, { tags: [tag] });
        }
        return ids;
      },
      parameters: { itemId: itsValue, tags: [tag] },
      gives: (id) => ({ id, removed: [tag] }),
    },
    updateSummary: {
      operationId: 'updateCallSummary',
      values: callIds,
      parameters: { itemId: itsValue, summary: 'They want two cakes.' },
      gives: () => ({ content: 'They want two cakes.' }),
    },
  },
  customApiCall: {
    request: {
      operationId: 'getUser',
      values: users,
      parameters: { path: '=/v2/api/users/{{ $json.value }}' },
      gives: (id) => ({ data: { id } }),
    },
  },
  deal: {
    create: {
      operationId: 'createDeal',
      parameters: { name: itsValue, details: { amount: 1200.5, currency: 'eur' } },
      gives: (name) => ({ name, amount: 1200.5, currency: 'EUR' }),
    },
    delete: {
      operationId: 'deleteDeal',
      values: deals,
      parameters: { dealId: itsChoice },
      gives: () => ({ deleted: true }),
    },
    get: {
      operationId: 'getDeal',
      values: deals,
      parameters: { dealId: itsChoice },
      gives: (id) => ({ id }),
    },
    getAll: {
      operationId: 'searchDeals',
      values: async (vendor) => {
        await deals(vendor);
        return ['Cake 0', 'Cake 1', 'Cake 2'];
      },
      parameters: { limit: 1, filters: { text: itsValue } },
      gives: (name) => ({ name }),
    },
    update: {
      operationId: 'updateDeal',
      values: deals,
      parameters: { dealId: itsChoice, updateFields: { status: 'won' } },
      gives: (id) => ({ id, status: 'won' }),
    },
    upsert: {
      operationId: 'createDeal',
      values: () => ['New cake', 'New bread', 'New pie'],
      parameters: { name: itsValue, details: { status: 'open' } },
      gives: (name) => ({ name, status: 'open' }),
    },
  },
  dialingQueue: {
    clear: {
      operationId: 'clearDialingQueueNumbers',
      values: queuedNumbers,
      parameters: { clear: 'number', number: itsValue },
      gives: () => ({ removed: 1 }),
    },
    getAll: {
      operationId: 'getCurrentDialingQueue',
      values: queuedNumbers,
      parameters: { limit: 1 },
      gives: () => ({ number: expect.stringMatching(/^\+/) }),
    },
    reset: {
      operationId: 'resetCurrentDialingQueue',
      parameters: { name: itsValue },
      gives: (name) => ({ name }),
    },
    update: {
      operationId: 'upsertCurrentDialingQueue',
      parameters: { updateFields: { name: itsValue, voicemailHandling: 'SKIP' } },
      gives: (name) => ({ name, voicemail_handling: 'SKIP' }),
    },
  },
  message: {
    send: {
      operationId: 'sendSMS',
      values: () => inventedNumbers,
      parameters: { to: itsValue, text: 'Tuesday at nine?', sendFrom: 'automatic' },
      gives: (to) => ({ sent: true, to, text: 'Tuesday at nine?' }),
    },
  },
  number: {
    get: {
      operationId: 'listNumbers',
      values: lines,
      parameters: { number: itsChoice },
      gives: (number) => ({ number }),
    },
    getAll: {
      operationId: 'listNumbers',
      parameters: { limit: 2 },
      gives: () => ({ type: 'NUMBER' }),
    },
  },
  person: {
    create: {
      operationId: 'createPerson',
      values: () => ['+14155550161', '+14155550162', '+14155550163'],
      parameters: { numbers: itsValue, details: { firstName: 'Alex' }, output: 'raw' },
      gives: (number) => ({ name: 'Alex', numbers: [number] }),
    },
    get: {
      operationId: 'getPerson',
      values: people,
      parameters: { personId: itsChoice },
      gives: (id) => ({ id }),
    },
    getAll: {
      operationId: 'searchPeople',
      values: contactNumbers,
      parameters: { limit: 1, filters: { number: itsValue } },
      gives: (number) => ({ numbers: expect.arrayContaining([number]) }),
    },
    update: {
      operationId: 'updatePerson',
      values: people,
      parameters: { personId: itsChoice, updateFields: { jobTitle: 'Owner' } },
      gives: (id) => ({ id, jobTitle: 'Owner' }),
    },
    upsert: {
      operationId: 'createPerson',
      values: () => ['+14155550181', '+14155550182', '+14155550183'],
      parameters: { number: itsValue, details: { lastName: 'Example' } },
      gives: (number) => ({ lastName: 'Example', numbers: [number] }),
    },
  },
  summaryTemplate: {
    create: {
      operationId: 'createSummaryTemplate',
      parameters: {
        name: itsValue,
        details: { sections: { section: [{ title: 'Order', instructions: 'What was ordered' }] } },
      },
      gives: (name) => ({ name, sections: [expect.objectContaining({ title: 'Order' })] }),
    },
    delete: {
      operationId: 'deleteSummaryTemplate',
      values: templates,
      parameters: { templateId: itsChoice },
      gives: () => ({ deleted: true }),
    },
    get: {
      operationId: 'getSummaryTemplate',
      values: templates,
      parameters: { templateId: itsChoice },
      gives: (id) => ({ id }),
    },
    getAll: {
      operationId: 'listSummaryTemplates',
      values: async (vendor) => {
        await templates(vendor);
        return ['one', 'two', 'three'];
      },
      parameters: { limit: 2 },
      gives: () => ({ id: expect.any(String) }),
    },
    setNumberDefault: {
      operationId: 'setNumberDefaultSummaryTemplate',
      values: lines,
      parameters: { number: itsChoice },
      gives: (number) => ({ number }),
    },
    update: {
      operationId: 'updateSummaryTemplate',
      values: templates,
      parameters: { templateId: itsChoice, updateFields: { name: 'Orders' } },
      gives: (id) => ({ id, name: 'Orders' }),
    },
  },
  tag: {
    get: {
      operationId: 'listTags',
      values: tagNames,
      parameters: { tag: itsChoice },
      gives: (name) => ({ name }),
    },
    getAll: {
      operationId: 'listTags',
      parameters: { limit: 2 },
      gives: () => ({ name: expect.any(String) }),
    },
  },
  user: {
    get: {
      operationId: 'getUser',
      values: users,
      parameters: { userId: itsChoice },
      gives: (id) => ({ id }),
    },
    getAll: {
      operationId: 'listUsers',
      parameters: { limit: 1, filters: { role: 'ADMIN' } },
      gives: () => ({ role: 'ADMIN' }),
    },
  },
  webhook: {
    create: {
      operationId: 'createWebhook',
      parameters: {
        url: '=https://hooks.example.com/{{ $json.value }}',
        topics: ['call.completed', 'sms.received'],
      },
      gives: (value) => ({
        url: `https://hooks.example.com/${value}`,
        topics: ['call.completed', 'sms.received'],
      }),
    },
    delete: {
      operationId: 'deleteWebhook',
      values: webhooks,
      parameters: { webhookId: itsChoice },
      gives: () => ({ deleted: true }),
    },
    get: {
      operationId: 'getWebhook',
      values: webhooks,
      parameters: { webhookId: itsChoice },
      gives: (id) => ({ id }),
    },
    getAll: {
      operationId: 'listWebhooks',
      values: async (vendor) => {
        await webhooks(vendor);
        return ['one', 'two', 'three'];
      },
      parameters: { limit: 2 },
      gives: () => ({ id: expect.any(String) }),
    },
    getEventTypes: {
      operationId: 'listWebhookEventTypes',
      gives: () => ({ name: expect.any(String) }),
    },
    update: {
      operationId: 'updateWebhook',
      values: webhooks,
      parameters: { webhookId: itsChoice, updateFields: { enabled: false } },
      gives: (id) => ({ id, enabled: false }),
    },
  },
};
