// Generated from specs/allo.openapi.yaml by "pnpm run generate". Do not edit.

import type { OperationRules } from '@callweave/transport';

/** Keyed by method and path. */
export const operations: Readonly<Record<string, OperationRules>> = {
  'GET /v1/api/calls': {
    requiredScope: 'CONVERSATIONS_READ',
  },
  'GET /v1/api/contact/{contact_id}': {
    requiredScope: 'CONTACTS_READ',
  },
  'GET /v1/api/contact/{contact_id}/conversation': {
    requiredScope: 'CONVERSATIONS_READ',
  },
  'GET /v1/api/contacts': {
    requiredScope: 'CONTACTS_READ',
  },
  'POST /v1/api/contacts': {
    requiredScope: 'CONTACTS_READ_WRITE',
  },
  'PUT /v1/api/contacts/{contact_id}': {
    requiredScope: 'CONTACTS_READ_WRITE',
  },
  'GET /v1/api/numbers': {
    requiredScope: 'CONVERSATIONS_READ',
  },
  'POST /v1/api/sms': {
    requiredScope: 'SMS_SEND',
  },
  'GET /v1/api/webhooks': {
    requiredScope: 'WEBHOOKS_READ_WRITE',
  },
  'POST /v1/api/webhooks': {
    requiredScope: 'WEBHOOKS_READ_WRITE',
  },
  'DELETE /v1/api/webhooks/{id}': {
    requiredScope: 'WEBHOOKS_READ_WRITE',
  },
  'POST /v2/api/analytics/outbound': {
    safe: true,
    requiredScope: 'CONVERSATIONS_READ',
  },
  'POST /v2/api/analytics/overview': {
    safe: true,
    requiredScope: 'CONVERSATIONS_READ',
  },
  'GET /v2/api/conversations': {
    requiredScope: 'CONVERSATIONS_READ',
  },
  'POST /v2/api/conversations/items/batch': {
    safe: true,
    requiredScope: 'CONVERSATIONS_READ',
  },
  'POST /v2/api/conversations/items/search': {
    safe: true,
    requiredScope: 'CONVERSATIONS_READ',
  },
  'GET /v2/api/conversations/items/{id}': {
    requiredScope: 'CONVERSATIONS_READ',
  },
  'PATCH /v2/api/conversations/items/{id}/summary': {
    hasIdempotencyKey: true,
    requiredScope: 'CONVERSATIONS_WRITE',
  },
  'POST /v2/api/conversations/items/{id}/tags': {
    hasIdempotencyKey: true,
    requiredScope: 'TAGS_WRITE',
  },
  'DELETE /v2/api/conversations/items/{id}/tags/{tag}': {
    hasIdempotencyKey: true,
    requiredScope: 'TAGS_WRITE',
  },
  'PUT /v2/api/conversations/{contact_number}/action': {
    hasIdempotencyKey: true,
    requiredScope: 'CONVERSATIONS_WRITE',
  },
  'POST /v2/api/crm/companies': {
    hasIdempotencyKey: true,
    requiredScope: 'CRM_WRITE',
  },
  'POST /v2/api/crm/companies/search': {
    safe: true,
    requiredScope: 'CRM_READ',
  },
  'GET /v2/api/crm/companies/{id}': {
    requiredScope: 'CRM_READ',
  },
  'PUT /v2/api/crm/companies/{id}': {
    hasIdempotencyKey: true,
    requiredScope: 'CRM_WRITE',
  },
  'POST /v2/api/crm/deals': {
    hasIdempotencyKey: true,
    requiredScope: 'CRM_WRITE',
  },
  'POST /v2/api/crm/deals/search': {
    safe: true,
    requiredScope: 'CRM_READ',
  },
  'DELETE /v2/api/crm/deals/{id}': {
    hasIdempotencyKey: true,
    requiredScope: 'CRM_DELETE',
  },
  'GET /v2/api/crm/deals/{id}': {
    requiredScope: 'CRM_READ',
  },
  'PATCH /v2/api/crm/deals/{id}': {
    hasIdempotencyKey: true,
    requiredScope: 'CRM_WRITE',
  },
  'POST /v2/api/crm/people': {
    hasIdempotencyKey: true,
    requiredScope: 'CRM_WRITE',
  },
  'POST /v2/api/crm/people/search': {
    safe: true,
    requiredScope: 'CRM_READ',
  },
  'GET /v2/api/crm/people/{id}': {
    requiredScope: 'CRM_READ',
  },
  'PUT /v2/api/crm/people/{id}': {
    hasIdempotencyKey: true,
    requiredScope: 'CRM_WRITE',
  },
  'GET /v2/api/dialing-queues/current': {
    requiredScope: 'DIALING_QUEUE_READ_WRITE',
  },
  'PATCH /v2/api/dialing-queues/current': {
    hasIdempotencyKey: true,
    requiredScope: 'DIALING_QUEUE_READ_WRITE',
  },
  'POST /v2/api/dialing-queues/current': {
    hasIdempotencyKey: true,
    requiredScope: 'DIALING_QUEUE_READ_WRITE',
  },
  'DELETE /v2/api/dialing-queues/current/numbers': {
    hasIdempotencyKey: true,
    requiredScope: 'DIALING_QUEUE_READ_WRITE',
  },
  'POST /v2/api/dialing-queues/current/numbers': {
    hasIdempotencyKey: true,
    requiredScope: 'DIALING_QUEUE_READ_WRITE',
  },
  'GET /v2/api/me': {},
  'GET /v2/api/numbers': {
    requiredScope: 'PHONE_NUMBERS_READ',
  },
  'PUT /v2/api/numbers/{number}/default_summary_template': {
    hasIdempotencyKey: true,
    requiredScope: 'SUMMARY_TEMPLATES_WRITE',
  },
  'POST /v2/api/partner/accounts': {
    hasIdempotencyKey: true,
    requiredScope: 'PARTNER',
  },
  'DELETE /v2/api/partner/accounts/{id}': {
    hasIdempotencyKey: true,
    requiredScope: 'PARTNER',
  },
  'GET /v2/api/partner/accounts/{id}': {
    requiredScope: 'PARTNER',
  },
  'GET /v2/api/summary_templates': {
    requiredScope: 'SUMMARY_TEMPLATES_READ',
  },
  'POST /v2/api/summary_templates': {
    hasIdempotencyKey: true,
    requiredScope: 'SUMMARY_TEMPLATES_WRITE',
  },
  'DELETE /v2/api/summary_templates/{id}': {
    hasIdempotencyKey: true,
    requiredScope: 'SUMMARY_TEMPLATES_WRITE',
  },
  'GET /v2/api/summary_templates/{id}': {
    requiredScope: 'SUMMARY_TEMPLATES_READ',
  },
  'PUT /v2/api/summary_templates/{id}': {
    hasIdempotencyKey: true,
    requiredScope: 'SUMMARY_TEMPLATES_WRITE',
  },
  'GET /v2/api/tags': {
    requiredScope: 'TAGS_READ',
  },
  'GET /v2/api/users': {
    requiredScope: 'USERS_READ',
  },
  'GET /v2/api/users/{id}': {
    requiredScope: 'USERS_READ',
  },
  'GET /v2/api/webhooks': {
    requiredScope: 'WEBHOOKS_READ_WRITE',
  },
  'POST /v2/api/webhooks': {
    hasIdempotencyKey: true,
    requiredScope: 'WEBHOOKS_READ_WRITE',
  },
  'GET /v2/api/webhooks/event_types': {
    requiredScope: 'WEBHOOKS_READ_WRITE',
  },
  'DELETE /v2/api/webhooks/{webhook_id}': {
    hasIdempotencyKey: true,
    requiredScope: 'WEBHOOKS_READ_WRITE',
  },
  'GET /v2/api/webhooks/{webhook_id}': {
    requiredScope: 'WEBHOOKS_READ_WRITE',
  },
  'PUT /v2/api/webhooks/{webhook_id}': {
    hasIdempotencyKey: true,
    requiredScope: 'WEBHOOKS_READ_WRITE',
  },
};
