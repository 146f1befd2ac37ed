import type {
  CreateContactRequest,
  CreateV1WebhookRequest,
  SendSMSFranceRequest,
  SendSMSRequest,
} from '../../src/generated/schema.ts';
import type { OperationCase } from './operation-case.ts';

const contact: CreateContactRequest = {
  name: 'Camille',
  last_name: null,
  numbers: ['+33199001240'],
  emails: ['camille@example.com'],
};
const fromLine: SendSMSRequest = {
  from: '+14155550100',
  to: '+14155550123',
  message: 'We can offer you Tuesday at nine.',
};
const fromSenderId: SendSMSFranceRequest = {
  sender_id: 'LINDENHOF',
  to: '+33199001240',
  message: 'Rendez-vous mardi à neuf heures.',
};
const webhook: CreateV1WebhookRequest = {
  allo_number: '+14155550100',
  enabled: true,
  url: 'https://hooks.example.com/allo-v1',
  topics: ['PING', 'CALL_RECEIVED'],
};

export const version1Cases: readonly OperationCase[] = [
  {
    operation: 'GET /v1/api/calls',
    call: (client) =>
      client.GET('/v1/api/calls', {
        params: {
          query: { allo_number: '+14155550100', contact_number: '+14155550123', page: 0, size: 100 },
        },
      }),
    url: '/v1/api/calls?allo_number=%2B14155550100&contact_number=%2B14155550123&page=0&size=100',
  },
  {
    operation: 'GET /v1/api/contacts',
    call: (client) => client.GET('/v1/api/contacts', { params: { query: { page: 1, size: 20 } } }),
    url: '/v1/api/contacts?page=1&size=20',
  },
  {
    operation: 'POST /v1/api/contacts',
    call: (client) => client.POST('/v1/api/contacts', { body: contact }),
    url: '/v1/api/contacts',
    body: contact,
  },
  {
    operation: 'PUT /v1/api/contacts/{contact_id}',
    call: (client) =>
      client.PUT('/v1/api/contacts/{contact_id}', {
        params: { path: { contact_id: 'cnt_a/b' } },
        body: { job_title: 'Owner', website: null },
      }),
    url: '/v1/api/contacts/cnt_a%2Fb',
    body: { job_title: 'Owner', website: null },
  },
  {
    operation: 'GET /v1/api/contact/{contact_id}',
    call: (client) =>
      client.GET('/v1/api/contact/{contact_id}', {
        params: { path: { contact_id: 'cnt_1' }, query: { extend: 'engagement,activity' } },
      }),
    url: '/v1/api/contact/cnt_1?extend=engagement%2Cactivity',
  },
  {
    operation: 'GET /v1/api/contact/{contact_id}/conversation',
    call: (client) =>
      client.GET('/v1/api/contact/{contact_id}/conversation', {
        params: { path: { contact_id: 'cnt_1' }, query: { allo_number: '+14155550100', page: 0 } },
      }),
    url: '/v1/api/contact/cnt_1/conversation?allo_number=%2B14155550100&page=0',
  },
  {
    operation: 'GET /v1/api/numbers',
    call: (client) => client.GET('/v1/api/numbers'),
    url: '/v1/api/numbers',
  },
  {
    operation: 'POST /v1/api/sms',
    call: (client) => client.POST('/v1/api/sms', { body: fromLine }),
    url: '/v1/api/sms',
    body: fromLine,
  },
  {
    operation: 'POST /v1/api/sms',
    call: (client) => client.POST('/v1/api/sms', { body: fromSenderId }),
    url: '/v1/api/sms',
    body: fromSenderId,
  },
  {
    operation: 'GET /v1/api/webhooks',
    call: (client) => client.GET('/v1/api/webhooks'),
    url: '/v1/api/webhooks',
  },
  {
    operation: 'POST /v1/api/webhooks',
    call: (client) => client.POST('/v1/api/webhooks', { body: webhook }),
    url: '/v1/api/webhooks',
    body: webhook,
  },
  {
    operation: 'DELETE /v1/api/webhooks/{id}',
    call: (client) => client.DELETE('/v1/api/webhooks/{id}', { params: { path: { id: 'whk_1' } } }),
    url: '/v1/api/webhooks/whk_1',
  },
];
