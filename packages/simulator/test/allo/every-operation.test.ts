import { describe, expect, it } from 'vitest';
import { contract, type OperationId } from '../../src/generated/allo-contract.ts';
import { readSpec } from '../read-spec.ts';
import type { Answer } from '../started.ts';
import { type AlloAtAnInstant, alloAt, LINE, NOBODY } from './allo-at.ts';

const spec = readSpec('allo');
const encode = encodeURIComponent;

/** What a call needs of the calls before it. */
type Known = Record<string, string>;

interface Step {
  readonly operationId: OperationId;
  /** Where the path has parameters: their values, and then the query. */
  readonly path: (known: Known) => string;
  readonly body?: (known: Known) => unknown;
  /** What later steps need of the answer. */
  readonly learn?: (answer: Answer) => Known;
  readonly status?: number;
}

const dates = { date: { from: '2026-09-01', to: '2026-09-30' } };
const at = (path: string) => (): string => path;
const ofData =
  (name: string, field = 'id') =>
  ({ json }: Answer): Known => ({ [name]: String(json.data?.[field]) });

/** A life of an account in which every operation succeeds, one building on the other. */
const STEPS: readonly Step[] = [
  { operationId: 'getMe', path: at('/v2/api/me') },
  { operationId: 'listUsers', path: at('/v2/api/users?role=MEMBER&status=ACTIVE') },
  { operationId: 'getUser', path: at('/v2/api/users/usr-4k1v9c2m7q0x') },
  { operationId: 'listTags', path: at('/v2/api/tags') },
  { operationId: 'listNumbers', path: at('/v2/api/numbers') },
  {
    operationId: 'searchAllConversations',
    path: at('/v2/api/conversations/items/search'),
    body: () => ({ type: 'CALL', result: 'ANSWERED', extend: 'transcript', size: 5, ...dates }),
    learn: ({ json }) => ({
      call: String(json.data?.[0]?.id),
      number: String(json.data?.[0]?.contact_number),
    }),
  },
  {
    operationId: 'getConversationItem',
    path: ({ call }) => `/v2/api/conversations/items/${call}?extend=transcript`,
  },
  {
    operationId: 'batchGetConversationItems',
    path: at('/v2/api/conversations/items/batch?extend=transcript'),
    body: ({ call }) => ({ ids: [call] }),
  },
  {
    operationId: 'listConversations',
    path: at(`/v2/api/conversations?allo_number=${encode(LINE)}&extend=transcript&unread=false`),
  },
  {
    operationId: 'updateCallSummary',
    path: ({ call }) => `/v2/api/conversations/items/${call}/summary`,
    body: () => ({ content: '## By hand' }),
  },
  {
    operationId: 'addTags',
    path: ({ call }) => `/v2/api/conversations/items/${call}/tags`,
    body: () => ({ tags: ['meeting_booked'] }),
  },
  { operationId: 'removeTag', path: ({ call }) => `/v2/api/conversations/items/${call}/tags/meeting_booked` },
  {
    operationId: 'executeConversationAction',
    path: ({ number = '' }) => `/v2/api/conversations/${encode(number)}/action`,
    body: () => ({ action: 'READ' }),
  },
  {
    operationId: 'getTeamMetrics',
    path: at('/v2/api/analytics/overview'),
    body: () => ({ ...dates, compare_date: { from: '2026-08-01', to: '2026-08-31' } }),
  },
  {
    operationId: 'getAnalyticsOutbound',
    path: at('/v2/api/analytics/outbound'),
    body: () => ({
      ...dates,
      compare_date: dates.date,
      granularity: 'WEEK',
      extend: 'items',
      stage: 'CONNECTED',
    }),
  },
  {
    operationId: 'resetCurrentDialingQueue',
    path: at('/v2/api/dialing-queues/current'),
    body: () => ({ name: 'Today' }),
  },
  {
    operationId: 'upsertCurrentDialingQueue',
    path: at('/v2/api/dialing-queues/current'),
    body: () => ({ voicemail_handling: 'SKIP' }),
  },
  {
    operationId: 'appendDialingQueueNumbers',
    path: at('/v2/api/dialing-queues/current/numbers'),
    body: () => ({
      numbers: [{ number: '(212) 555-0143', name: 'Ann', company: 'New Ltd' }, { number: 'none' }],
    }),
  },
  { operationId: 'getCurrentDialingQueue', path: at('/v2/api/dialing-queues/current?page=1&size=5') },
  {
    operationId: 'clearDialingQueueNumbers',
    path: at('/v2/api/dialing-queues/current/numbers?unassigned=true'),
  },
  {
    operationId: 'createCompany',
    path: at('/v2/api/crm/companies'),
    body: () => ({ name: 'Tinkers', website: null }),
    learn: ofData('company'),
  },
  { operationId: 'getCompany', path: ({ company }) => `/v2/api/crm/companies/${company}` },
  {
    operationId: 'updateCompany',
    path: ({ company }) => `/v2/api/crm/companies/${company}`,
    body: () => ({ industry: 'Tin' }),
  },
  {
    operationId: 'searchCompanies',
    path: at('/v2/api/crm/companies/search'),
    body: () => ({ filters: { name: 'tink' } }),
  },
  {
    operationId: 'createPerson',
    path: at('/v2/api/crm/people'),
    body: ({ company }) => ({ name: 'Ada', numbers: [NOBODY], company_id: company }),
    learn: ofData('person'),
  },
  { operationId: 'getPerson', path: ({ person }) => `/v2/api/crm/people/${person}` },
  {
    operationId: 'updatePerson',
    path: ({ person }) => `/v2/api/crm/people/${person}`,
    body: () => ({ job_title: 'CEO' }),
  },
  { operationId: 'searchPeople', path: at('/v2/api/crm/people/search'), body: () => ({ sort: 'NAME_ASC' }) },
  {
    operationId: 'createDeal',
    path: at('/v2/api/crm/deals'),
    body: ({ company }) => ({ name: 'Tins', amount: 12.5, currency: 'EUR', company_id: company }),
    learn: ofData('deal'),
  },
  { operationId: 'getDeal', path: ({ deal }) => `/v2/api/crm/deals/${deal}` },
  {
    operationId: 'updateDeal',
    path: ({ deal }) => `/v2/api/crm/deals/${deal}`,
    body: () => ({ status: 'won' }),
  },
  {
    operationId: 'searchDeals',
    path: at('/v2/api/crm/deals/search'),
    body: () => ({ filters: { stage: 'won' } }),
  },
  { operationId: 'deleteDeal', path: ({ deal }) => `/v2/api/crm/deals/${deal}` },
  { operationId: 'listSummaryTemplates', path: at('/v2/api/summary_templates') },
  {
    operationId: 'createSummaryTemplate',
    path: at('/v2/api/summary_templates'),
    body: () => ({ name: 'Sales', sections: [{ title: 'Need', order: 0 }] }),
    learn: ofData('template'),
  },
  { operationId: 'getSummaryTemplate', path: ({ template }) => `/v2/api/summary_templates/${template}` },
  {
    operationId: 'updateSummaryTemplate',
    path: ({ template }) => `/v2/api/summary_templates/${template}`,
    body: () => ({ name: 'Support' }),
  },
  {
    operationId: 'setNumberDefaultSummaryTemplate',
    path: at(`/v2/api/numbers/${encode(LINE)}/default_summary_template`),
    body: ({ template }) => ({ summary_template_id: template }),
  },
  { operationId: 'deleteSummaryTemplate', path: ({ template }) => `/v2/api/summary_templates/${template}` },
  { operationId: 'listWebhookEventTypes', path: at('/v2/api/webhooks/event_types') },
  {
    operationId: 'createWebhook',
    path: at('/v2/api/webhooks'),
    body: () => ({ url: 'https://hook.example/a', topics: ['call.completed'] }),
    learn: ofData('webhook'),
  },
  { operationId: 'listWebhooks', path: at('/v2/api/webhooks') },
  { operationId: 'getWebhook', path: ({ webhook }) => `/v2/api/webhooks/${webhook}` },
  {
    operationId: 'updateWebhook',
    path: ({ webhook }) => `/v2/api/webhooks/${webhook}`,
    body: () => ({ enabled: false }),
  },
  { operationId: 'deleteWebhook', path: ({ webhook }) => `/v2/api/webhooks/${webhook}` },
  {
    operationId: 'createPartnerAccount',
    path: at('/v2/api/partner/accounts'),
    body: () => ({
      ...{ email: 'jane@shop.example', name: 'Jane', personal_mobile: '+33639980001' },
      number_preference: { country: 'FR', prefix: null },
    }),
    learn: ofData('account'),
  },
  { operationId: 'getPartnerAccount', path: ({ account }) => `/v2/api/partner/accounts/${account}` },
  { operationId: 'deletePartnerAccount', path: ({ account }) => `/v2/api/partner/accounts/${account}` },
  { operationId: 'searchCalls', path: at(`/v1/api/calls?allo_number=${encode(LINE)}&size=3`) },
  { operationId: 'searchContacts', path: at('/v1/api/contacts?size=100') },
  {
    operationId: 'createContact',
    path: at('/v1/api/contacts'),
    body: () => ({ name: 'Bob', numbers: ['+12125550144'] }),
    learn: ofData('contact'),
  },
  {
    operationId: 'updateContact',
    path: ({ contact }) => `/v1/api/contacts/${contact}`,
    body: () => ({ name: 'Rob' }),
  },
  {
    operationId: 'sendSMS',
    path: at('/v1/api/sms'),
    body: () => ({ from: LINE, to: '+12125550144', message: 'Hello' }),
  },
  {
    operationId: 'getContactContext',
    path: ({ contact }) => `/v1/api/contact/${contact}?extend=engagement,activity`,
  },
  { operationId: 'getContactConversation', path: ({ contact }) => `/v1/api/contact/${contact}/conversation` },
  { operationId: 'getNumbers', path: at('/v1/api/numbers') },
  {
    operationId: 'createV1Webhook',
    path: at('/v1/api/webhooks'),
    body: () => ({ allo_number: LINE, url: 'https://hook.example/b', topics: ['CALL_RECEIVED'] }),
    learn: ofData('v1Webhook'),
  },
  { operationId: 'listV1Webhooks', path: at('/v1/api/webhooks') },
  { operationId: 'deleteV1Webhook', path: ({ v1Webhook }) => `/v1/api/webhooks/${v1Webhook}` },
];

const operationOf = (id: OperationId): (typeof contract.operations)[number] => {
  const operation = contract.operations.find(({ operationId }) => operationId === id);
  if (operation === undefined) throw new Error(`no operation ${id}`);
  return operation;
};

const problems = (id: OperationId, answer: Answer): unknown[] => {
  const { path, method } = operationOf(id);
  const hasNoBody = answer.status === 204 || answer.headers.get('content-length') === '0';
  return hasNoBody ? [] : spec.problems(path, method.toLowerCase(), answer);
};

const send = (
  allo: AlloAtAnInstant,
  { operationId, path, body }: Step,
  known: Known,
  headers = {},
): Promise<Answer> => allo.send(operationOf(operationId).method, path(known), body?.(known), headers);

/** Any values will do where the request is refused before they are looked at. */
const anything: Known = new Proxy({}, { get: (_, name) => String(name) });

describe('Allo: every operation', () => {
  it('has a step in the test', () => {
    expect(STEPS.map(({ operationId }) => operationId).sort()).toEqual(
      contract.operations.map(({ operationId }) => operationId).sort(),
    );
  });

  it('succeeds as the document describes', async () => {
    const allo = await alloAt();
    const known: Known = {};
    for (const step of STEPS) {
      const answer = await send(allo, step, known);
      const { operationId } = step;
      expect([operationId, answer.status, answer.json.error]).toEqual([
        operationId,
        operationOf(operationId).successStatus,
        undefined,
      ]);
      expect([operationId, problems(operationId, answer)]).toEqual([operationId, []]);
      Object.assign(known, step.learn?.(answer));
    }
    expect(Object.keys(allo.simulator.counts().byOperation).sort()).toEqual(
      contract.operations.map(({ operationId }) => operationId).sort(),
    );
  });

  it.each(STEPS)(
    '$operationId refuses a wrong key, and a key without the scope, which it names',
    async (step) => {
      const { scope, path } = operationOf(step.operationId);
      const allo = await alloAt(undefined, { scopes: ['BILLING'] });
      const stranger = await send(allo, step, anything, { authorization: 'wrong' });
      expect([stranger.status, problems(step.operationId, stranger)]).toEqual([401, []]);
      const answer = await send(allo, step, anything);
      if (scope === null) {
        expect(answer.status).toBe(200);
        return;
      }
      expect([answer.status, problems(step.operationId, answer)]).toEqual([403, []]);
      if (path.startsWith('/v1/')) {
        expect(answer.json).toEqual({
          code: 'API_KEY_INSUFFICIENT_SCOPE',
          details: [{ message: `required=${scope}`, field: 'scope' }],
        });
      } else {
        expect(answer.json.error).toMatchObject({
          type: 'permission_error',
          code: 'API_KEY_INSUFFICIENT_SCOPE',
          message: `The API key lacks the scope ${scope}.`,
        });
      }
    },
  );

  it.each(STEPS)('$operationId counts in its lane and refuses above the limit', async (step) => {
    const { lane, path } = operationOf(step.operationId);
    const allo = await alloAt(undefined, { rateLimits: { read: 2, write: 1 } });
    const limit = lane === 'read' ? 2 : 1;
    const known = new Proxy({}, { get: () => 'cll-none' });
    for (let index = 0; index < limit; index += 1) {
      const { headers, status } = await send(allo, step, known);
      expect(status).not.toBe(429);
      expect(['limit', 'remaining', 'reset'].map((name) => headers.get(`x-ratelimit-${name}`))).toEqual([
        String(limit),
        String(limit - index - 1),
        String(Date.parse('2026-11-02T12:00:01Z') / 1000),
      ]);
    }
    const refused = await send(allo, step, known);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect(problems(step.operationId, refused)).toEqual([]);
    expect(path.startsWith('/v1/') ? refused.json.code : refused.json.error?.code).toBe(
      path.startsWith('/v1/') ? 'API_KEY_QUOTA_EXCEEDED' : 'RATE_LIMIT_EXCEEDED',
    );
  });

  it.each(STEPS.filter(({ body }) => body !== undefined))(
    '$operationId wants its body as JSON',
    async (step) => {
      const allo = await alloAt();
      const { path, operationId } = { ...step, path: step.path(anything) };
      const { method } = operationOf(operationId);
      const text = await allo.send(method, path, '{}', { 'content-type': 'text/plain' });
      expect(text.status).toBe(415);
      const broken = await allo.send(method, path, '{"a":');
      // Of this one no document describes a refusal.
      const expected = operationId === 'createV1Webhook' ? ['400 is not described'] : [];
      expect([broken.status, problems(operationId, broken)]).toEqual([400, expected]);
      expect(broken.json.error?.code ?? broken.json.code).toBe('INVALID_REQUEST_BODY');
    },
  );
});
