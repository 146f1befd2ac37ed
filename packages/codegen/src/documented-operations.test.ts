import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { operationsOf } from './operations-of.ts';
import { stringAt } from './record.ts';

/** The vendor's own OpenAPI document of July 2026: each path and method, and its operationId there. */
const alloOperations: Readonly<Record<string, string>> = {
  'GET /v1/api/calls': 'searchCalls',
  'GET /v1/api/contact/{contact_id}': 'getContactContext',
  'GET /v1/api/contact/{contact_id}/conversation': 'getContactConversation',
  'GET /v1/api/contacts': 'searchContacts',
  'POST /v1/api/contacts': 'createContact',
  'PUT /v1/api/contacts/{contact_id}': 'updateContact',
  'GET /v1/api/numbers': 'getNumbers',
  'POST /v2/api/analytics/outbound': 'getAnalyticsOutbound',
  'POST /v2/api/analytics/overview': 'getTeamMetrics',
  'POST /v1/api/sms': 'sendSMS',
  'GET /v2/api/conversations': 'listConversations',
  'POST /v2/api/conversations/items/batch': 'batchGetConversationItems',
  'POST /v2/api/conversations/items/search': 'searchAllConversations',
  'GET /v2/api/conversations/items/{id}': 'getConversationItem',
  'PATCH /v2/api/conversations/items/{id}/summary': 'updateCallSummary',
  'POST /v2/api/conversations/items/{id}/tags': 'addTags',
  'DELETE /v2/api/conversations/items/{id}/tags/{tag}': 'removeTag',
  'PUT /v2/api/conversations/{contact_number}/action': 'executeConversationAction',
  'POST /v2/api/crm/companies': 'createCompany',
  'POST /v2/api/crm/companies/search': 'searchCompanies',
  'GET /v2/api/crm/companies/{id}': 'getCompany',
  'PUT /v2/api/crm/companies/{id}': 'updateCompany',
  'POST /v2/api/crm/deals': 'createDeal',
  'POST /v2/api/crm/deals/search': 'searchDeals',
  'DELETE /v2/api/crm/deals/{id}': 'deleteDeal',
  'GET /v2/api/crm/deals/{id}': 'getDeal',
  'PATCH /v2/api/crm/deals/{id}': 'updateDeal',
  'POST /v2/api/crm/people': 'createPerson',
  'POST /v2/api/crm/people/search': 'searchPeople',
  'GET /v2/api/crm/people/{id}': 'getPerson',
  'PUT /v2/api/crm/people/{id}': 'updatePerson',
  'GET /v2/api/dialing-queues/current': 'getCurrentDialingQueue',
  'PATCH /v2/api/dialing-queues/current': 'upsertCurrentDialingQueue',
  'POST /v2/api/dialing-queues/current': 'resetCurrentDialingQueue',
  'DELETE /v2/api/dialing-queues/current/numbers': 'clearDialingQueueNumbers',
  'POST /v2/api/dialing-queues/current/numbers': 'appendDialingQueueNumbers',
  'GET /v2/api/me': 'getMe',
  'GET /v2/api/numbers': 'listNumbers',
  'PUT /v2/api/numbers/{number}/default_summary_template': 'setNumberDefaultSummaryTemplate',
  'POST /v2/api/partner/accounts': 'createPartnerAccount',
  'DELETE /v2/api/partner/accounts/{id}': 'deletePartnerAccount',
  'GET /v2/api/partner/accounts/{id}': 'getPartnerAccount',
  'GET /v2/api/summary_templates': 'listSummaryTemplates',
  'POST /v2/api/summary_templates': 'createSummaryTemplate',
  'DELETE /v2/api/summary_templates/{id}': 'deleteSummaryTemplate',
  'GET /v2/api/summary_templates/{id}': 'getSummaryTemplate',
  'PUT /v2/api/summary_templates/{id}': 'updateSummaryTemplate',
  'GET /v2/api/tags': 'listTags',
  'GET /v2/api/users': 'listUsers',
  'GET /v2/api/users/{id}': 'getUser',
  'GET /v2/api/webhooks': 'listWebhooks',
  'POST /v2/api/webhooks': 'createWebhook',
  'GET /v2/api/webhooks/event_types': 'listWebhookEventTypes',
  'DELETE /v2/api/webhooks/{webhook_id}': 'deleteWebhook',
  'GET /v2/api/webhooks/{webhook_id}': 'getWebhook',
  'PUT /v2/api/webhooks/{webhook_id}': 'updateWebhook',
};

/** On Allo's pages, and not in that document. */
const alloWebhooksOfVersion1 = [
  'GET /v1/api/webhooks',
  'POST /v1/api/webhooks',
  'DELETE /v1/api/webhooks/{id}',
];

const account = '/v1/accounts/{account_id}';
/** The 25 operations of the official SDK 1.1.0, and the three of calls that only the site documents. */
const itellicoOperations = [
  'GET /v1/accounts/current',
  `GET ${account}/conversations`,
  `GET ${account}/subaccounts`,
  `POST ${account}/subaccounts`,
  `GET ${account}/subaccounts/{subaccount_id}`,
  `PATCH ${account}/subaccounts/{subaccount_id}`,
  `GET ${account}/providers/models`,
  `GET ${account}/providers/transcribers`,
  `GET ${account}/providers/voices`,
  `GET ${account}/analytics/usage`,
  `GET ${account}/calls`,
  `POST ${account}/calls`,
  `GET ${account}/calls/{call_id}`,
  ...[
    ['phone-numbers', 'phone_number_id'],
    ['sip-trunks', 'sip_trunk_id'],
    ['agents', 'agent_id'],
  ].flatMap(([name, id]) => [
    `POST ${account}/${name}`,
    `GET ${account}/${name}`,
    `GET ${account}/${name}/{${id}}`,
    `PATCH ${account}/${name}/{${id}}`,
    `DELETE ${account}/${name}/{${id}}`,
  ]),
];

function describedIn(name: string): Map<string, string | null> {
  const definition = parse(
    readFileSync(join(import.meta.dirname, '../../../specs', `${name}.openapi.yaml`), 'utf8'),
  );
  return new Map(
    operationsOf(definition).map(({ method, path, operation }) => [
      `${method} ${path}`,
      stringAt(operation, 'operationId'),
    ]),
  );
}

describe('every operation that the vendors document is described, and no other', () => {
  it('Allo: the 56 of its document, by their names, and the webhooks of version 1', () => {
    const described = describedIn('allo');
    expect(Object.keys(alloOperations)).toHaveLength(56);
    expect([...described.keys()].sort()).toEqual(
      [...Object.keys(alloOperations), ...alloWebhooksOfVersion1].sort(),
    );
    expect(Object.fromEntries(described)).toMatchObject(alloOperations);
  });

  it('itellico: 28', () => {
    expect(itellicoOperations).toHaveLength(28);
    expect([...describedIn('itellico').keys()].sort()).toEqual(itellicoOperations.sort());
  });
});
