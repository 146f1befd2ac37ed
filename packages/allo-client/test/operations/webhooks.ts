import type { CreateWebhookRequest, UpdateWebhookRequest } from '../../src/generated/schema.ts';
import type { OperationCase } from './operation-case.ts';

const creation: CreateWebhookRequest = {
  url: 'https://hooks.example.com/allo?team=1',
  topics: ['call.completed', 'sms.received'],
  description: 'Call log',
};
const change: UpdateWebhookRequest = { enabled: false, topics: ['tag.added', 'tag.removed'] };

export const webhookCases: readonly OperationCase[] = [
  {
    operation: 'GET /v2/api/webhooks',
    call: (client) => client.GET('/v2/api/webhooks'),
    url: '/v2/api/webhooks',
  },
  {
    operation: 'POST /v2/api/webhooks',
    call: (client) => client.POST('/v2/api/webhooks', { body: creation }),
    url: '/v2/api/webhooks',
    body: creation,
  },
  {
    operation: 'GET /v2/api/webhooks/{webhook_id}',
    call: (client) =>
      client.GET('/v2/api/webhooks/{webhook_id}', { params: { path: { webhook_id: 'whk-1' } } }),
    url: '/v2/api/webhooks/whk-1',
  },
  {
    operation: 'PUT /v2/api/webhooks/{webhook_id}',
    call: (client) =>
      client.PUT('/v2/api/webhooks/{webhook_id}', {
        params: { path: { webhook_id: 'whk-1' } },
        body: change,
      }),
    url: '/v2/api/webhooks/whk-1',
    body: change,
  },
  {
    operation: 'DELETE /v2/api/webhooks/{webhook_id}',
    call: (client) =>
      client.DELETE('/v2/api/webhooks/{webhook_id}', { params: { path: { webhook_id: 'whk-1' } } }),
    url: '/v2/api/webhooks/whk-1',
  },
  {
    operation: 'GET /v2/api/webhooks/event_types',
    call: (client) => client.GET('/v2/api/webhooks/event_types'),
    url: '/v2/api/webhooks/event_types',
  },
];
