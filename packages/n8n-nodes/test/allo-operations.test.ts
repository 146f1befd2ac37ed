import type { AlloOverrides } from '@callweave/allo-client/testing';
import { describe, expect, it } from 'vitest';
import { alloOperations } from '../src/allo/allo-operations.ts';
import { type OperationCases, testOperations } from './support/operation-cases.ts';
import { stubAllo } from './support/stubbed-api.ts';

const cases: OperationCases<AlloOverrides> = {
  account: {
    getCurrent: { sent: () => [['GET /v2/api/me']], gives: { scopes: expect.any(Array) } },
  },
  analytics: {
    getOutbound: {
      values: ['2026-04-01', '2026-04-02', '2026-04-03'],
      parameters: (from) => ({
        from,
        to: '2026-04-30',
        table: 'funnel',
        filters: { numbers: ['+14155550199'], tags: ['interested'], granularity: 'WEEK' },
      }),
      sent: (from) => [
        [
          'POST /v2/api/analytics/outbound',
          {
            date: { from, to: '2026-04-30' },
            allo_numbers: ['+14155550199'],
            tags: ['interested'],
            granularity: 'WEEK',
          },
        ],
      ],
      gives: { stage: 'dials' },
    },
    getTeam: {
      values: ['2026-04-01', '2026-04-02', '2026-04-03'],
      parameters: (from) => ({
        from,
        to: '2026-04-30T23:30:00',
        filters: { users: ['usr-1', 'usr-2'], compareFrom: '2026-03-01', compareTo: '2026-03-31' },
      }),
      sent: (from) => [
        [
          'POST /v2/api/analytics/overview',
          {
            date: { from, to: '2026-04-30' },
            compare_date: { from: '2026-03-01', to: '2026-03-31' },
            user_ids: ['usr-1', 'usr-2'],
          },
        ],
      ],
      gives: { subject: 'team' },
    },
  },
  company: {
    create: {
      parameters: (name) => ({ name, details: { website: 'https://example.com', industry: '' } }),
      sent: (name) => [
        ['POST /v2/api/crm/companies', { name, website: 'https://example.com', industry: null }],
      ],
      gives: { id: expect.stringMatching(/^com-/) },
    },
    get: {
      parameters: (id) => ({ companyId: { __rl: true, mode: 'id', value: id } }),
      sent: (id) => [[`GET /v2/api/crm/companies/${id}`]],
      gives: { id: expect.stringMatching(/^com-/) },
    },
    getAll: {
      parameters: (name) => ({ limit: 5, filters: { name }, options: { sort: 'NAME_ASC' } }),
      sent: (name) => [
        ['POST /v2/api/crm/companies/search', { filters: { name }, sort: 'NAME_ASC', size: 5, page: 1 }],
      ],
    },
    update: {
      parameters: (id) => ({ companyId: id, updateFields: { name: 'New Bakery' } }),
      sent: (id) => [[`PUT /v2/api/crm/companies/${id}`, { name: 'New Bakery' }]],
    },
    upsert: {
      parameters: (name) => ({ name, details: { industry: 'Food' } }),
      sent: (name) => [
        ['POST /v2/api/crm/companies/search', { filters: { name }, page: 1, size: 100 }],
        ['POST /v2/api/crm/companies', { name, industry: 'Food' }],
      ],
    },
  },
  conversation: {
    archive: conversationAction('ARCHIVE'),
    getAll: {
      values: ['+14155550199', '+14155550198', '+14155550197'],
      parameters: (line) => ({
        line: { __rl: true, mode: 'list', value: line },
        filters: { unread: true, lastActivitySince: '2026-04-01T00:00:00Z' },
      }),
      sent: (line) => [
        [
          `GET /v2/api/conversations?allo_number=${encodeURIComponent(line)}&last_activity_since=2026-04-01T00%3A00%3A00.000Z&unread=true&size=100&page=1`,
        ],
      ],
      gives: { contactNumber: expect.stringMatching(/^\+/), alloNumber: '+14155550199' },
    },
    markRead: conversationAction('READ'),
    markUnread: conversationAction('UNREAD'),
    unarchive: conversationAction('UNARCHIVE'),
  },
  conversationItem: {
    addTag: {
      values: ['cll-one', 'cll_two', 'allo:cll-three'],
      parameters: (itemId) => ({ itemId, tags: ['interested'] }),
      first: [['GET /v2/api/tags']],
      sent: (id) => [[`POST /v2/api/conversations/items/${plainId(id)}/tags`, { tags: ['interested'] }]],
      gives: { id: 'cll-one', added: ['interested'], present: [] },
      overrides: knownTags('interested'),
    },
    get: {
      values: ['cll-one', 'cll_two', 'allo:cll-three'],
      parameters: (itemId) => ({ itemId }),
      sent: (id) => [[`GET /v2/api/conversations/items/${plainId(id)}?extend=transcript`]],
      gives: { id: expect.stringMatching(/^allo:/) },
    },
    removeTag: {
      values: ['cll-one', 'cll_two', 'allo:cll-three'],
      parameters: (itemId) => ({ itemId, tags: 'interested' }),
      first: [['GET /v2/api/tags']],
      sent: (id) => [[`DELETE /v2/api/conversations/items/${plainId(id)}/tags/interested`]],
      gives: { id: 'cll-one', removed: ['interested'], absent: [] },
      overrides: knownTags('interested'),
    },
    updateSummary: {
      values: ['cll-one', 'cll_two', 'allo:cll-three'],
      parameters: (itemId) => ({
        itemId,
        summary: '## Two cakes',
        options: { templateKey: 'MARKDOWN_SHORT_CALL' },
      }),
      sent: (id) => [
        [
          `PATCH /v2/api/conversations/items/${plainId(id)}/summary`,
          { content: '## Two cakes', template_key: 'MARKDOWN_SHORT_CALL' },
        ],
      ],
    },
  },
  customApiCall: {
    request: {
      parameters: (value) => ({
        method: 'PATCH',
        path: '/v2/api/dialing-queues/current',
        query: `{"of":"${value}"}`,
        body: '{"name":"A"}',
      }),
      sent: (value) => [[`PATCH /v2/api/dialing-queues/current?of=${value}`, { name: 'A' }]],
    },
  },
  deal: {
    create: {
      parameters: (name) => ({
        name,
        details: {
          amount: 1200.5,
          closedAt: '2026-04-28T14:00:00+02:00',
          companyId: { __rl: true, mode: 'list', value: 'com-1' },
          currency: 'eur',
          status: 'won',
        },
      }),
      sent: (name) => [
        [
          'POST /v2/api/crm/deals',
          {
            name,
            amount: 1200.5,
            closed_at: '2026-04-28T12:00:00',
            company_id: 'com-1',
            currency: 'EUR',
            status: 'won',
          },
        ],
      ],
      gives: { id: expect.stringMatching(/^dea-/) },
    },
    delete: {
      parameters: (dealId) => ({ dealId }),
      sent: (id) => [[`DELETE /v2/api/crm/deals/${id}`]],
      gives: { deleted: true },
    },
    get: {
      parameters: (dealId) => ({ dealId }),
      sent: (id) => [[`GET /v2/api/crm/deals/${id}`]],
    },
    getAll: {
      parameters: (text) => ({ returnAll: true, filters: { text, stage: 'negotiation' } }),
      sent: (text) => [
        [
          'POST /v2/api/crm/deals/search',
          { filters: { stage: 'negotiation' }, search: text, size: 100, page: 1 },
        ],
      ],
    },
    update: {
      parameters: (dealId) => ({ dealId, updateFields: { status: '', closedAt: '' } }),
      sent: (id) => [[`PATCH /v2/api/crm/deals/${id}`, { status: null, closed_at: null }]],
    },
    upsert: {
      parameters: (name) => ({ name, details: { status: 'open' } }),
      sent: (name) => [
        ['POST /v2/api/crm/deals/search', { search: name, page: 1, size: 100 }],
        ['POST /v2/api/crm/deals', { name, status: 'open' }],
      ],
    },
  },
  dialingQueue: {
    clear: {
      values: ['+14155550101', '+14155550102', '+14155550103'],
      parameters: (number) => ({ clear: 'number', number, assignee: 'robin@example.com' }),
      sent: (number) => [
        [
          `DELETE /v2/api/dialing-queues/current/numbers?number=${encodeURIComponent(number)}&email=robin%40example.com`,
        ],
      ],
      gives: { removed: expect.any(Number) },
    },
    getAll: {
      parameters: (assignee) => ({ assignee, limit: 20 }),
      sent: (user) => [[`GET /v2/api/dialing-queues/current?user_id=${user}&size=20&page=1`]],
      gives: { number: expect.stringMatching(/^\+/) },
    },
    reset: {
      parameters: (name) => ({ name, assignee: { __rl: true, mode: 'list', value: 'usr-1' } }),
      sent: (name) => [['POST /v2/api/dialing-queues/current', { name, user_id: 'usr-1' }]],
    },
    update: {
      parameters: (name) => ({ updateFields: { name, voicemailHandling: 'SKIP', doNotDisturb: 'enabled' } }),
      sent: (name) => [
        [
          'PATCH /v2/api/dialing-queues/current',
          { name, voicemail_handling: 'SKIP', do_not_disturb: 'ENABLED' },
        ],
      ],
    },
  },
  message: {
    send: {
      values: ['+14155550101', '+14155550102', '+14155550103'],
      parameters: (to) => ({
        to,
        text: 'Tuesday at nine?',
        sendFrom: 'number',
        from: { __rl: true, mode: 'list', value: '+14155550199' },
      }),
      sent: (to) => [['POST /v1/api/sms', { from: '+14155550199', to, message: 'Tuesday at nine?' }]],
      gives: { sent: true, to: '+14155550101', from: '+14155550199', senderId: null },
    },
  },
  number: {
    get: {
      values: ['+14155550199', '+14155550199', '+14155550199'],
      parameters: (number) => ({ number }),
      sent: () => [['GET /v2/api/numbers']],
      gives: { number: '+14155550199', name: 'Sales' },
      overrides: {
        'GET /v2/api/numbers': { data: [{ number: '+14155550199', name: 'Sales', type: 'NUMBER' }] },
      },
    },
    getAll: {
      parameters: () => ({ returnAll: true, filters: { type: 'SENDER_ID' } }),
      sent: () => [['GET /v2/api/numbers']],
      gives: { type: 'SENDER_ID', name: 'BAKERY' },
      overrides: {
        'GET /v2/api/numbers': {
          data: [
            { number: '+14155550199', name: 'Sales', type: 'NUMBER' },
            { number: null, name: 'BAKERY', type: 'SENDER_ID' },
          ],
        },
      },
    },
  },
  person: {
    create: {
      values: ['+14155550101', '+14155550102', '+14155550103'],
      parameters: (number) => ({
        numbers: `${number}, +14155550200`,
        details: { firstName: 'Alex', emails: 'alex@example.com' },
      }),
      sent: (number) => [
        [
          'POST /v2/api/crm/people',
          { name: 'Alex', emails: ['alex@example.com'], numbers: [number, '+14155550200'] },
        ],
      ],
    },
    get: {
      parameters: (personId) => ({ personId }),
      sent: (id) => [[`GET /v2/api/crm/people/${id}`]],
    },
    getAll: {
      parameters: (text) => ({ limit: 10, filters: { text, companyName: 'Bakery', number: '+14155550101' } }),
      sent: (text) => [
        [
          'POST /v2/api/crm/people/search',
          { filters: { company: 'Bakery', phone_number: '+14155550101' }, search: text, size: 10, page: 1 },
        ],
      ],
    },
    update: {
      parameters: (personId) => ({ personId, updateFields: { jobTitle: 'Owner', website: '' } }),
      sent: (id) => [[`PUT /v2/api/crm/people/${id}`, { job_title: 'Owner', website: null }]],
    },
    upsert: {
      values: ['+14155550171', '+14155550172', '+14155550173'],
      parameters: (number) => ({ number, details: { firstName: 'Alex' } }),
      sent: (number) => [
        ['POST /v2/api/crm/people/search', { filters: { phone_number: number }, page: 1, size: 100 }],
        ['POST /v2/api/crm/people', { name: 'Alex', numbers: [number] }],
      ],
    },
  },
  summaryTemplate: {
    create: {
      parameters: (name) => ({
        name,
        details: {
          callContext: 'A bakery',
          sections: {
            section: [
              { title: 'Order', instructions: 'What was ordered' },
              { title: 'Next', instructions: 'What was promised' },
            ],
          },
        },
      }),
      sent: (name) => [
        [
          'POST /v2/api/summary_templates',
          {
            name,
            call_context: 'A bakery',
            sections: [
              { title: 'Order', instructions: 'What was ordered', order: 0 },
              { title: 'Next', instructions: 'What was promised', order: 1 },
            ],
          },
        ],
      ],
    },
    delete: {
      parameters: (templateId) => ({ templateId }),
      sent: (id) => [[`DELETE /v2/api/summary_templates/${id}`]],
      gives: { deleted: true },
    },
    get: {
      parameters: (templateId) => ({ templateId }),
      sent: (id) => [[`GET /v2/api/summary_templates/${id}`]],
    },
    getAll: { sent: () => [['GET /v2/api/summary_templates']] },
    setNumberDefault: {
      values: ['+14155550199', '+14155550198', '+14155550197'],
      parameters: (number) => ({ number, defaultTemplateId: 'tst-1' }),
      sent: (number) => [
        [
          `PUT /v2/api/numbers/${encodeURIComponent(number)}/default_summary_template`,
          { summary_template_id: 'tst-1' },
        ],
      ],
    },
    update: {
      parameters: (templateId) => ({ templateId, updateFields: { icon: '' } }),
      sent: (id) => [
        [`GET /v2/api/summary_templates/${id}`],
        [
          `PUT /v2/api/summary_templates/${id}`,
          {
            name: 'Orders',
            call_context: 'A bakery',
            icon: null,
            sections: [{ title: 'Order', instructions: 'What was ordered', order: 0 }],
          },
        ],
      ],
      overrides: {
        'GET /v2/api/summary_templates/{id}': {
          data: {
            id: 'tst-1',
            name: 'Orders',
            call_context: 'A bakery',
            icon: '🥐',
            sections: [{ title: 'Order', instructions: 'What was ordered', order: 0 }],
            created_at: '2026-04-01T09:00:00',
            updated_at: '2026-04-01T09:00:00',
          },
        },
      },
    },
  },
  tag: {
    get: {
      values: ['interested', 'interested', 'interested'],
      parameters: (tag) => ({ tag }),
      sent: () => [['GET /v2/api/tags']],
      gives: { name: 'interested' },
      overrides: knownTags('interested'),
    },
    getAll: {
      sent: () => [['GET /v2/api/tags']],
      gives: { name: 'interested' },
      overrides: knownTags('interested'),
    },
  },
  user: {
    get: {
      parameters: (userId) => ({ userId }),
      sent: (id) => [[`GET /v2/api/users/${id}`]],
    },
    getAll: {
      parameters: () => ({ filters: { role: 'ADMIN', status: 'BLOCKED' } }),
      sent: () => [['GET /v2/api/users?role=ADMIN&status=BLOCKED']],
    },
  },
  webhook: {
    create: {
      parameters: (name) => ({
        url: `https://hooks.example.com/${name}`,
        topics: ['call.completed', 'sms.received'],
        details: { description: 'CRM' },
      }),
      sent: (name) => [
        [
          'POST /v2/api/webhooks',
          {
            url: `https://hooks.example.com/${name}`,
            topics: ['call.completed', 'sms.received'],
            description: 'CRM',
          },
        ],
      ],
    },
    delete: {
      parameters: (webhookId) => ({ webhookId }),
      sent: (id) => [[`DELETE /v2/api/webhooks/${id}`]],
      gives: { deleted: true },
    },
    get: {
      parameters: (webhookId) => ({ webhookId }),
      sent: (id) => [[`GET /v2/api/webhooks/${id}`]],
    },
    getAll: { sent: () => [['GET /v2/api/webhooks']] },
    getEventTypes: {
      sent: () => [['GET /v2/api/webhooks/event_types']],
      gives: { name: expect.any(String) },
    },
    update: {
      parameters: (webhookId) => ({ webhookId, updateFields: { enabled: false, topics: ['tag.added'] } }),
      sent: (id) => [[`PUT /v2/api/webhooks/${id}`, { enabled: false, topics: ['tag.added'] }]],
    },
  },
};

/** Those whose items are sent together, or paged with times, have test files of their own. */
const elsewhere = [
  'conversationItem.downloadRecording',
  'conversationItem.getAll',
  'conversationItem.getManyById',
  'dialingQueue.append',
];

testOperations(cases, stubAllo);

describe('the table of cases', () => {
  it('has every operation of the node', () => {
    const namesIn = (table: Readonly<Record<string, object>>): string[] =>
      Object.entries(table).flatMap(([resource, operations]) =>
        Object.keys(operations).map((operation) => `${resource}.${operation}`),
      );
    expect([...namesIn(cases), ...elsewhere].sort()).toEqual(namesIn(alloOperations).sort());
  });
});

function conversationAction(action: string) {
  return {
    values: ['+14155550101', '+14155550102', '+14155550103'] as const,
    parameters: (contactNumber: string) => ({ contactNumber, line: '+14155550199' }),
    sent: (number: string) =>
      [
        [
          `PUT /v2/api/conversations/${encodeURIComponent(number)}/action`,
          { action, allo_number: '+14155550199' },
        ],
      ] as const,
    gives: { contactNumber: '+14155550101', action },
  };
}

function knownTags(...names: string[]): AlloOverrides {
  return {
    'GET /v2/api/tags': { data: names.map((name) => ({ id: `tag-${name}`, name, color: '#00AA00' })) },
  };
}

function plainId(id: string): string {
  return { cll_two: 'cll-two', 'allo:cll-three': 'cll-three' }[id] ?? id;
}
