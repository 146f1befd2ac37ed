// Generated from specs/allo.openapi.yaml by "pnpm run generate". Do not edit.

import type { ApiContract } from '../contract/api-contract.ts';

/** Every operation of the document. */
export type OperationId =
  | 'searchCalls'
  | 'getContactContext'
  | 'getContactConversation'
  | 'searchContacts'
  | 'createContact'
  | 'updateContact'
  | 'getNumbers'
  | 'sendSMS'
  | 'listV1Webhooks'
  | 'createV1Webhook'
  | 'deleteV1Webhook'
  | 'getAnalyticsOutbound'
  | 'getTeamMetrics'
  | 'listConversations'
  | 'batchGetConversationItems'
  | 'searchAllConversations'
  | 'getConversationItem'
  | 'updateCallSummary'
  | 'addTags'
  | 'removeTag'
  | 'executeConversationAction'
  | 'createCompany'
  | 'searchCompanies'
  | 'getCompany'
  | 'updateCompany'
  | 'createDeal'
  | 'searchDeals'
  | 'deleteDeal'
  | 'getDeal'
  | 'updateDeal'
  | 'createPerson'
  | 'searchPeople'
  | 'getPerson'
  | 'updatePerson'
  | 'getCurrentDialingQueue'
  | 'upsertCurrentDialingQueue'
  | 'resetCurrentDialingQueue'
  | 'clearDialingQueueNumbers'
  | 'appendDialingQueueNumbers'
  | 'getMe'
  | 'listNumbers'
  | 'setNumberDefaultSummaryTemplate'
  | 'createPartnerAccount'
  | 'deletePartnerAccount'
  | 'getPartnerAccount'
  | 'listSummaryTemplates'
  | 'createSummaryTemplate'
  | 'deleteSummaryTemplate'
  | 'getSummaryTemplate'
  | 'updateSummaryTemplate'
  | 'listTags'
  | 'listUsers'
  | 'getUser'
  | 'listWebhooks'
  | 'createWebhook'
  | 'listWebhookEventTypes'
  | 'deleteWebhook'
  | 'getWebhook'
  | 'updateWebhook';

export const contract: ApiContract = {
  operations: [
    {
      operationId: 'searchCalls',
      method: 'GET',
      path: '/v1/api/calls',
      summary: 'List a line\'s calls',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CONVERSATIONS_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'allo_number',
          in: 'query',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'contact_number',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'page',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 0,
            default: 0,
          },
        },
        {
          name: 'size',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 1,
            maximum: 100,
            default: 10,
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'getContactContext',
      method: 'GET',
      path: '/v1/api/contact/{contact_id}',
      summary: 'Get one contact',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CONTACTS_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'contact_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'extend',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            enum: [
              'engagement',
              'activity',
              'engagement,activity',
            ],
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'getContactConversation',
      method: 'GET',
      path: '/v1/api/contact/{contact_id}/conversation',
      summary: 'List a contact\'s calls and messages',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CONVERSATIONS_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'contact_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'allo_number',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'page',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 0,
            default: 0,
          },
        },
        {
          name: 'size',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 1,
            maximum: 100,
            default: 10,
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'searchContacts',
      method: 'GET',
      path: '/v1/api/contacts',
      summary: 'List contacts',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CONTACTS_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'page',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 0,
            default: 0,
          },
        },
        {
          name: 'size',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 1,
            maximum: 100,
            default: 10,
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'createContact',
      method: 'POST',
      path: '/v1/api/contacts',
      summary: 'Add a contact',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: 'CONTACTS_READ_WRITE',
      successStatus: 200,
      parameters: [],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/CreateContactRequest',
        },
      },
    },
    {
      operationId: 'updateContact',
      method: 'PUT',
      path: '/v1/api/contacts/{contact_id}',
      summary: 'Change a contact',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: 'CONTACTS_READ_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'contact_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/UpdateContactRequest',
        },
      },
    },
    {
      operationId: 'getNumbers',
      method: 'GET',
      path: '/v1/api/numbers',
      summary: 'List lines',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CONVERSATIONS_READ',
      successStatus: 200,
      parameters: [],
      body: null,
    },
    {
      operationId: 'sendSMS',
      method: 'POST',
      path: '/v1/api/sms',
      summary: 'Send a text message',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: 'SMS_SEND',
      successStatus: 200,
      parameters: [],
      body: {
        required: true,
        schema: {
          oneOf: [
            {
              $ref: '#/components/schemas/SendSMSRequest',
            },
            {
              $ref: '#/components/schemas/SendSMSFranceRequest',
            },
          ],
        },
      },
    },
    {
      operationId: 'listV1Webhooks',
      method: 'GET',
      path: '/v1/api/webhooks',
      summary: 'List v1 webhooks',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'WEBHOOKS_READ_WRITE',
      successStatus: 200,
      parameters: [],
      body: null,
    },
    {
      operationId: 'createV1Webhook',
      method: 'POST',
      path: '/v1/api/webhooks',
      summary: 'Add a v1 webhook',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: 'WEBHOOKS_READ_WRITE',
      successStatus: 200,
      parameters: [],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/CreateV1WebhookRequest',
        },
      },
    },
    {
      operationId: 'deleteV1Webhook',
      method: 'DELETE',
      path: '/v1/api/webhooks/{id}',
      summary: 'Delete a v1 webhook',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: 'WEBHOOKS_READ_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'getAnalyticsOutbound',
      method: 'POST',
      path: '/v2/api/analytics/outbound',
      summary: 'Get figures of outbound calls',
      lane: 'write',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CONVERSATIONS_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/OutboundAnalyticsRequest',
        },
      },
    },
    {
      operationId: 'getTeamMetrics',
      method: 'POST',
      path: '/v2/api/analytics/overview',
      summary: 'Get the team\'s figures',
      lane: 'write',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CONVERSATIONS_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/AnalyticsRequest',
        },
      },
    },
    {
      operationId: 'listConversations',
      method: 'GET',
      path: '/v2/api/conversations',
      summary: 'List conversations by contact number',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CONVERSATIONS_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'allo_number',
          in: 'query',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'last_activity_since',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'unread',
          in: 'query',
          required: false,
          schema: {
            type: 'boolean',
          },
        },
        {
          name: 'page',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 1,
            default: 1,
          },
        },
        {
          name: 'size',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 1,
            maximum: 100,
            default: 20,
          },
        },
        {
          name: 'extend',
          in: 'query',
          required: false,
          schema: {
            $ref: '#/components/schemas/ExtendValue',
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'batchGetConversationItems',
      method: 'POST',
      path: '/v2/api/conversations/items/batch',
      summary: 'Get up to 100 items by id',
      lane: 'write',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CONVERSATIONS_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'extend',
          in: 'query',
          required: false,
          schema: {
            $ref: '#/components/schemas/ExtendValue',
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/BatchRequest',
        },
      },
    },
    {
      operationId: 'searchAllConversations',
      method: 'POST',
      path: '/v2/api/conversations/items/search',
      summary: 'Search calls and text messages',
      lane: 'write',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CONVERSATIONS_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: false,
        schema: {
          $ref: '#/components/schemas/ItemSearchRequest',
        },
      },
    },
    {
      operationId: 'getConversationItem',
      method: 'GET',
      path: '/v2/api/conversations/items/{id}',
      summary: 'Get one call or text message',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CONVERSATIONS_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'extend',
          in: 'query',
          required: false,
          schema: {
            $ref: '#/components/schemas/ExtendValue',
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'updateCallSummary',
      method: 'PATCH',
      path: '/v2/api/conversations/items/{id}/summary',
      summary: 'Rewrite a call\'s summary',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'CONVERSATIONS_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/UpdateCallSummaryRequest',
        },
      },
    },
    {
      operationId: 'addTags',
      method: 'POST',
      path: '/v2/api/conversations/items/{id}/tags',
      summary: 'Add tags to a call',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'TAGS_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/AddTagsRequest',
        },
      },
    },
    {
      operationId: 'removeTag',
      method: 'DELETE',
      path: '/v2/api/conversations/items/{id}/tags/{tag}',
      summary: 'Take a tag off a call',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'TAGS_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'tag',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'executeConversationAction',
      method: 'PUT',
      path: '/v2/api/conversations/{contact_number}/action',
      summary: 'Mark or archive a conversation',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'CONVERSATIONS_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'contact_number',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/ConversationActionRequest',
        },
      },
    },
    {
      operationId: 'createCompany',
      method: 'POST',
      path: '/v2/api/crm/companies',
      summary: 'Add a company',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'CRM_WRITE',
      successStatus: 201,
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/CreateCompanyRequest',
        },
      },
    },
    {
      operationId: 'searchCompanies',
      method: 'POST',
      path: '/v2/api/crm/companies/search',
      summary: 'Search companies',
      lane: 'write',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CRM_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/SearchCompaniesRequest',
        },
      },
    },
    {
      operationId: 'getCompany',
      method: 'GET',
      path: '/v2/api/crm/companies/{id}',
      summary: 'Get one company',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CRM_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'updateCompany',
      method: 'PUT',
      path: '/v2/api/crm/companies/{id}',
      summary: 'Change a company',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'CRM_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/UpdateCompanyRequest',
        },
      },
    },
    {
      operationId: 'createDeal',
      method: 'POST',
      path: '/v2/api/crm/deals',
      summary: 'Add a deal',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'CRM_WRITE',
      successStatus: 201,
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/CreateDealRequest',
        },
      },
    },
    {
      operationId: 'searchDeals',
      method: 'POST',
      path: '/v2/api/crm/deals/search',
      summary: 'Search deals',
      lane: 'write',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CRM_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/SearchDealsRequest',
        },
      },
    },
    {
      operationId: 'deleteDeal',
      method: 'DELETE',
      path: '/v2/api/crm/deals/{id}',
      summary: 'Delete a deal',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'CRM_DELETE',
      successStatus: 204,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'getDeal',
      method: 'GET',
      path: '/v2/api/crm/deals/{id}',
      summary: 'Get one deal',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CRM_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'updateDeal',
      method: 'PATCH',
      path: '/v2/api/crm/deals/{id}',
      summary: 'Change a deal',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'CRM_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/UpdateDealRequest',
        },
      },
    },
    {
      operationId: 'createPerson',
      method: 'POST',
      path: '/v2/api/crm/people',
      summary: 'Add a person',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'CRM_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/CreatePersonRequest',
        },
      },
    },
    {
      operationId: 'searchPeople',
      method: 'POST',
      path: '/v2/api/crm/people/search',
      summary: 'Search people',
      lane: 'write',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CRM_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/SearchPeopleRequest',
        },
      },
    },
    {
      operationId: 'getPerson',
      method: 'GET',
      path: '/v2/api/crm/people/{id}',
      summary: 'Get one person',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'CRM_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'updatePerson',
      method: 'PUT',
      path: '/v2/api/crm/people/{id}',
      summary: 'Change a person',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'CRM_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/UpdatePersonRequest',
        },
      },
    },
    {
      operationId: 'getCurrentDialingQueue',
      method: 'GET',
      path: '/v2/api/dialing-queues/current',
      summary: 'Read a user\'s current queue',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'DIALING_QUEUE_READ_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'user_id',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'email',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'email',
          },
        },
        {
          name: 'page',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 1,
            default: 1,
          },
        },
        {
          name: 'size',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 1,
            maximum: 100,
            default: 20,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'upsertCurrentDialingQueue',
      method: 'PATCH',
      path: '/v2/api/dialing-queues/current',
      summary: 'Change a queue\'s settings',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'DIALING_QUEUE_READ_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/UpsertDialingQueueRequest',
        },
      },
    },
    {
      operationId: 'resetCurrentDialingQueue',
      method: 'POST',
      path: '/v2/api/dialing-queues/current',
      summary: 'Start a new queue',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'DIALING_QUEUE_READ_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: false,
        schema: {
          $ref: '#/components/schemas/ResetDialingQueueRequest',
        },
      },
    },
    {
      operationId: 'clearDialingQueueNumbers',
      method: 'DELETE',
      path: '/v2/api/dialing-queues/current/numbers',
      summary: 'Remove numbers from a queue',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'DIALING_QUEUE_READ_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'number',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'position',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 0,
          },
        },
        {
          name: 'unassigned',
          in: 'query',
          required: false,
          schema: {
            type: 'boolean',
          },
        },
        {
          name: 'user_id',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'email',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'email',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'appendDialingQueueNumbers',
      method: 'POST',
      path: '/v2/api/dialing-queues/current/numbers',
      summary: 'Add numbers to a queue',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'DIALING_QUEUE_READ_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/AppendQueueNumbersRequest',
        },
      },
    },
    {
      operationId: 'getMe',
      method: 'GET',
      path: '/v2/api/me',
      summary: 'Describe the API key',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'listNumbers',
      method: 'GET',
      path: '/v2/api/numbers',
      summary: 'List the team\'s lines',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'PHONE_NUMBERS_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'setNumberDefaultSummaryTemplate',
      method: 'PUT',
      path: '/v2/api/numbers/{number}/default_summary_template',
      summary: 'Set a line\'s summary template',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'SUMMARY_TEMPLATES_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'number',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/SetNumberDefaultSummaryTemplateRequest',
        },
      },
    },
    {
      operationId: 'createPartnerAccount',
      method: 'POST',
      path: '/v2/api/partner/accounts',
      summary: 'Open a customer\'s account',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'PARTNER',
      successStatus: 201,
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/CreatePartnerAccountRequest',
        },
      },
    },
    {
      operationId: 'deletePartnerAccount',
      method: 'DELETE',
      path: '/v2/api/partner/accounts/{id}',
      summary: 'Close a customer\'s account',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'PARTNER',
      successStatus: 204,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'getPartnerAccount',
      method: 'GET',
      path: '/v2/api/partner/accounts/{id}',
      summary: 'Get a customer\'s account',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'PARTNER',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'listSummaryTemplates',
      method: 'GET',
      path: '/v2/api/summary_templates',
      summary: 'List summary templates',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'SUMMARY_TEMPLATES_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'createSummaryTemplate',
      method: 'POST',
      path: '/v2/api/summary_templates',
      summary: 'Add a summary template',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'SUMMARY_TEMPLATES_WRITE',
      successStatus: 201,
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/SummaryTemplateRequest',
        },
      },
    },
    {
      operationId: 'deleteSummaryTemplate',
      method: 'DELETE',
      path: '/v2/api/summary_templates/{id}',
      summary: 'Retire a summary template',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'SUMMARY_TEMPLATES_WRITE',
      successStatus: 204,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'getSummaryTemplate',
      method: 'GET',
      path: '/v2/api/summary_templates/{id}',
      summary: 'Get one summary template',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'SUMMARY_TEMPLATES_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'updateSummaryTemplate',
      method: 'PUT',
      path: '/v2/api/summary_templates/{id}',
      summary: 'Replace a summary template',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'SUMMARY_TEMPLATES_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/SummaryTemplateRequest',
        },
      },
    },
    {
      operationId: 'listTags',
      method: 'GET',
      path: '/v2/api/tags',
      summary: 'List the team\'s tags',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'TAGS_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'listUsers',
      method: 'GET',
      path: '/v2/api/users',
      summary: 'List the team\'s users',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'USERS_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'role',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            enum: [
              'ADMIN',
              'MANAGER',
              'MEMBER',
            ],
          },
        },
        {
          name: 'status',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            enum: [
              'ACTIVE',
              'BLOCKED',
            ],
            default: 'ACTIVE',
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'getUser',
      method: 'GET',
      path: '/v2/api/users/{id}',
      summary: 'Get one user',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'USERS_READ',
      successStatus: 200,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'listWebhooks',
      method: 'GET',
      path: '/v2/api/webhooks',
      summary: 'List webhook endpoints',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'WEBHOOKS_READ_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'createWebhook',
      method: 'POST',
      path: '/v2/api/webhooks',
      summary: 'Add a webhook endpoint',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'WEBHOOKS_READ_WRITE',
      successStatus: 201,
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/CreateWebhookRequest',
        },
      },
    },
    {
      operationId: 'listWebhookEventTypes',
      method: 'GET',
      path: '/v2/api/webhooks/event_types',
      summary: 'List webhook topics',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'WEBHOOKS_READ_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'deleteWebhook',
      method: 'DELETE',
      path: '/v2/api/webhooks/{webhook_id}',
      summary: 'Delete a webhook endpoint',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'WEBHOOKS_READ_WRITE',
      successStatus: 204,
      parameters: [
        {
          name: 'webhook_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'getWebhook',
      method: 'GET',
      path: '/v2/api/webhooks/{webhook_id}',
      summary: 'Get one webhook endpoint',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: 'WEBHOOKS_READ_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'webhook_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'updateWebhook',
      method: 'PUT',
      path: '/v2/api/webhooks/{webhook_id}',
      summary: 'Change a webhook endpoint',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: true,
      scope: 'WEBHOOKS_READ_WRITE',
      successStatus: 200,
      parameters: [
        {
          name: 'webhook_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
            minLength: 1,
          },
        },
        {
          name: 'X-Request-Id',
          in: 'header',
          required: false,
          schema: {
            type: 'string',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/UpdateWebhookRequest',
        },
      },
    },
  ],
  schemas: {
    AddTagsRequest: {
      type: 'object',
      required: [
        'tags',
      ],
      properties: {
        tags: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'string',
          },
        },
      },
    },
    AnalyticsRequest: {
      type: 'object',
      required: [
        'date',
      ],
      properties: {
        date: {
          $ref: '#/components/schemas/DateRange',
        },
        compare_date: {
          $ref: '#/components/schemas/DateRange',
        },
        user_ids: {
          type: 'array',
          items: {
            type: 'string',
          },
        },
        allo_numbers: {
          type: 'array',
          items: {
            type: 'string',
          },
        },
      },
    },
    AppendQueueNumbersRequest: {
      type: 'object',
      required: [
        'numbers',
      ],
      properties: {
        numbers: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: [
              'number',
            ],
            properties: {
              number: {
                type: 'string',
              },
              name: {
                type: [
                  'string',
                  'null',
                ],
              },
              last_name: {
                type: [
                  'string',
                  'null',
                ],
              },
              company: {
                type: [
                  'string',
                  'null',
                ],
              },
              website: {
                type: [
                  'string',
                  'null',
                ],
              },
              job_title: {
                type: [
                  'string',
                  'null',
                ],
              },
              emails: {
                type: [
                  'array',
                  'null',
                ],
                items: {
                  type: 'string',
                },
              },
              addresses: {
                type: [
                  'array',
                  'null',
                ],
                items: {
                  type: 'string',
                },
              },
            },
          },
        },
        user_id: {
          type: [
            'string',
            'null',
          ],
        },
        email: {
          type: [
            'string',
            'null',
          ],
          format: 'email',
        },
      },
    },
    BatchRequest: {
      type: 'object',
      required: [
        'ids',
      ],
      properties: {
        ids: {
          type: 'array',
          minItems: 1,
          maxItems: 100,
          items: {
            type: 'string',
          },
        },
        extend: {
          $ref: '#/components/schemas/ExtendValue',
        },
      },
    },
    ConversationActionRequest: {
      type: 'object',
      required: [
        'action',
      ],
      properties: {
        action: {
          type: 'string',
          enum: [
            'READ',
            'UNREAD',
            'ARCHIVE',
            'UNARCHIVE',
          ],
        },
        allo_number: {
          type: 'string',
        },
      },
    },
    CreateCompanyRequest: {
      type: 'object',
      required: [
        'name',
      ],
      properties: {
        name: {
          type: 'string',
        },
        website: {
          type: [
            'string',
            'null',
          ],
        },
        industry: {
          type: [
            'string',
            'null',
          ],
        },
      },
    },
    CreateContactRequest: {
      type: 'object',
      required: [
        'numbers',
      ],
      properties: {
        name: {
          type: [
            'string',
            'null',
          ],
        },
        last_name: {
          type: [
            'string',
            'null',
          ],
        },
        job_title: {
          type: [
            'string',
            'null',
          ],
        },
        website: {
          type: [
            'string',
            'null',
          ],
        },
        emails: {
          type: [
            'array',
            'null',
          ],
          items: {
            type: 'string',
          },
        },
        numbers: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'string',
          },
        },
      },
    },
    CreateDealRequest: {
      type: 'object',
      required: [
        'name',
      ],
      properties: {
        name: {
          type: 'string',
        },
        status: {
          type: [
            'string',
            'null',
          ],
        },
        amount: {
          type: [
            'number',
            'null',
          ],
        },
        currency: {
          type: [
            'string',
            'null',
          ],
          minLength: 3,
          maxLength: 3,
        },
        closed_at: {
          type: [
            'string',
            'null',
          ],
        },
        company_id: {
          type: [
            'string',
            'null',
          ],
        },
      },
    },
    CreatePartnerAccountRequest: {
      type: 'object',
      required: [
        'email',
        'name',
        'personal_mobile',
        'number_preference',
      ],
      properties: {
        email: {
          type: 'string',
        },
        name: {
          type: 'string',
        },
        personal_mobile: {
          type: 'string',
        },
        partner_client_ref: {
          type: 'string',
        },
        number_preference: {
          type: 'object',
          required: [
            'country',
          ],
          properties: {
            country: {
              type: 'string',
            },
            prefix: {
              type: [
                'string',
                'null',
              ],
            },
          },
        },
      },
    },
    CreatePersonRequest: {
      type: 'object',
      required: [
        'numbers',
      ],
      properties: {
        name: {
          type: [
            'string',
            'null',
          ],
        },
        last_name: {
          type: [
            'string',
            'null',
          ],
        },
        job_title: {
          type: [
            'string',
            'null',
          ],
        },
        website: {
          type: [
            'string',
            'null',
          ],
        },
        address: {
          type: [
            'string',
            'null',
          ],
        },
        numbers: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'string',
          },
        },
        emails: {
          type: [
            'array',
            'null',
          ],
          items: {
            type: 'string',
          },
        },
        company_id: {
          type: [
            'string',
            'null',
          ],
        },
        allow_duplicate_number: {
          type: 'boolean',
          default: false,
        },
      },
    },
    CreateV1WebhookRequest: {
      type: 'object',
      required: [
        'allo_number',
        'url',
        'topics',
      ],
      properties: {
        allo_number: {
          type: 'string',
        },
        enabled: {
          type: 'boolean',
          default: true,
        },
        url: {
          type: 'string',
          format: 'uri',
        },
        topics: {
          type: 'array',
          items: {
            type: 'string',
            enum: [
              'PING',
              'CALL_RECEIVED',
              'SMS_RECEIVED',
              'SMS_SENT',
              'CONTACT_CREATED',
              'CONTACT_UPDATED',
            ],
          },
        },
      },
    },
    CreateWebhookRequest: {
      type: 'object',
      required: [
        'url',
        'topics',
      ],
      properties: {
        url: {
          type: 'string',
          format: 'uri',
        },
        topics: {
          type: 'array',
          minItems: 1,
          items: {
            $ref: '#/components/schemas/WebhookTopicInput',
          },
        },
        description: {
          type: 'string',
        },
      },
    },
    DateRange: {
      type: 'object',
      required: [
        'from',
        'to',
      ],
      properties: {
        from: {
          type: 'string',
          format: 'date',
        },
        to: {
          type: 'string',
          format: 'date',
        },
      },
    },
    ExtendValue: {
      type: 'string',
      enum: [
        'transcript',
      ],
    },
    ItemSearchRequest: {
      type: 'object',
      properties: {
        allo_number: {
          type: 'string',
        },
        contact_number: {
          type: 'string',
        },
        user_id: {
          type: 'string',
        },
        direction: {
          type: 'string',
          enum: [
            'INBOUND',
            'OUTBOUND',
          ],
        },
        type: {
          type: 'string',
          enum: [
            'CALL',
            'SMS',
            'ALL',
          ],
          default: 'ALL',
        },
        result: {
          type: 'string',
          enum: [
            'ANSWERED',
            'VOICEMAIL',
            'TRANSFERRED',
          ],
        },
        tags: {
          type: 'array',
          items: {
            type: 'string',
          },
        },
        unread: {
          type: 'boolean',
        },
        unresponded: {
          type: 'boolean',
        },
        search: {
          type: 'string',
        },
        sort: {
          type: 'string',
          enum: [
            'DATE_DESC',
            'DATE_ASC',
            'RELEVANCE',
          ],
          default: 'DATE_DESC',
        },
        extend: {
          $ref: '#/components/schemas/ExtendValue',
        },
        page: {
          type: 'integer',
          minimum: 1,
          default: 1,
        },
        size: {
          type: 'integer',
          minimum: 1,
          maximum: 100,
          default: 20,
        },
        date: {
          $ref: '#/components/schemas/DateRange',
        },
      },
    },
    OutboundAnalyticsRequest: {
      type: 'object',
      required: [
        'date',
      ],
      properties: {
        date: {
          $ref: '#/components/schemas/DateRange',
        },
        compare_date: {
          $ref: '#/components/schemas/DateRange',
        },
        user_ids: {
          type: 'array',
          items: {
            type: 'string',
          },
        },
        allo_numbers: {
          type: 'array',
          items: {
            type: 'string',
          },
        },
        tags: {
          type: 'array',
          items: {
            type: 'string',
          },
        },
        granularity: {
          type: 'string',
          enum: [
            'DAY',
            'WEEK',
            'MONTH',
          ],
          default: 'DAY',
        },
        extend: {
          type: 'string',
          enum: [
            'items',
          ],
        },
        stage: {
          type: 'string',
          enum: [
            'DIAL',
            'CONNECTED',
            'CONVERSATION',
            'CONVERSION',
          ],
        },
        page: {
          type: 'integer',
          minimum: 1,
          default: 1,
        },
        size: {
          type: 'integer',
          minimum: 1,
          maximum: 100,
          default: 20,
        },
      },
    },
    ResetDialingQueueRequest: {
      type: 'object',
      properties: {
        name: {
          type: [
            'string',
            'null',
          ],
          maxLength: 255,
        },
        user_id: {
          type: [
            'string',
            'null',
          ],
        },
        email: {
          type: [
            'string',
            'null',
          ],
          format: 'email',
        },
      },
    },
    SearchCompaniesRequest: {
      type: 'object',
      properties: {
        filters: {
          type: [
            'object',
            'null',
          ],
          properties: {
            name: {
              type: 'string',
            },
            website: {
              type: 'string',
            },
            industry: {
              type: 'string',
            },
          },
        },
        sort: {
          type: [
            'string',
            'null',
          ],
          enum: [
            'DATE_DESC',
            'DATE_ASC',
            'NAME_ASC',
            'NAME_DESC',
            'CREATED_DESC',
            'CREATED_ASC',
            null,
          ],
        },
        page: {
          type: 'integer',
          minimum: 1,
          default: 1,
        },
        size: {
          type: 'integer',
          minimum: 1,
          maximum: 100,
          default: 20,
        },
      },
    },
    SearchDealsRequest: {
      type: 'object',
      properties: {
        filters: {
          type: [
            'object',
            'null',
          ],
          properties: {
            stage: {
              type: 'string',
            },
          },
        },
        search: {
          type: [
            'string',
            'null',
          ],
        },
        sort: {
          type: [
            'string',
            'null',
          ],
          enum: [
            'DATE_DESC',
            'DATE_ASC',
            'NAME_ASC',
            'NAME_DESC',
            'CREATED_DESC',
            'CREATED_ASC',
            null,
          ],
        },
        page: {
          type: 'integer',
          minimum: 1,
          default: 1,
        },
        size: {
          type: 'integer',
          minimum: 1,
          maximum: 100,
          default: 20,
        },
      },
    },
    SearchPeopleRequest: {
      type: 'object',
      properties: {
        filters: {
          type: [
            'object',
            'null',
          ],
          properties: {
            name: {
              type: 'string',
            },
            last_name: {
              type: 'string',
            },
            job_title: {
              type: 'string',
            },
            website: {
              type: 'string',
            },
            company: {
              type: 'string',
            },
            phone_number: {
              type: 'string',
            },
            email: {
              type: 'string',
            },
            deal_status: {
              type: 'string',
            },
          },
        },
        search: {
          type: [
            'string',
            'null',
          ],
        },
        sort: {
          type: [
            'string',
            'null',
          ],
          enum: [
            'DATE_DESC',
            'DATE_ASC',
            'NAME_ASC',
            'NAME_DESC',
            'CREATED_DESC',
            'CREATED_ASC',
            null,
          ],
        },
        page: {
          type: 'integer',
          minimum: 1,
          default: 1,
        },
        size: {
          type: 'integer',
          minimum: 1,
          maximum: 100,
          default: 20,
        },
      },
    },
    SendSMSFranceRequest: {
      type: 'object',
      required: [
        'sender_id',
        'to',
        'message',
      ],
      properties: {
        sender_id: {
          type: 'string',
          minLength: 3,
          maxLength: 11,
          pattern: '^[A-Za-z0-9]*[A-Za-z][A-Za-z0-9]*$',
        },
        to: {
          type: 'string',
        },
        message: {
          type: 'string',
          minLength: 1,
          maxLength: 1000,
        },
      },
    },
    SendSMSRequest: {
      type: 'object',
      required: [
        'from',
        'to',
        'message',
      ],
      properties: {
        from: {
          type: 'string',
        },
        to: {
          type: 'string',
        },
        message: {
          type: 'string',
          minLength: 1,
          maxLength: 1000,
        },
      },
    },
    SetNumberDefaultSummaryTemplateRequest: {
      type: 'object',
      properties: {
        summary_template_id: {
          type: [
            'string',
            'null',
          ],
        },
      },
    },
    SummaryTemplateRequest: {
      type: 'object',
      required: [
        'name',
      ],
      properties: {
        name: {
          type: 'string',
        },
        call_context: {
          type: [
            'string',
            'null',
          ],
          maxLength: 4000,
        },
        icon: {
          type: [
            'string',
            'null',
          ],
        },
        sections: {
          type: 'array',
          maxItems: 10,
          items: {
            $ref: '#/components/schemas/SummaryTemplateSectionInput',
          },
        },
      },
    },
    SummaryTemplateSectionInput: {
      type: 'object',
      required: [
        'title',
        'order',
      ],
      properties: {
        title: {
          type: 'string',
        },
        instructions: {
          type: 'string',
        },
        order: {
          type: 'integer',
        },
      },
    },
    UpdateCallSummaryRequest: {
      type: 'object',
      required: [
        'content',
      ],
      properties: {
        content: {
          type: 'string',
          maxLength: 100000,
        },
        template_key: {
          type: [
            'string',
            'null',
          ],
          enum: [
            'MARKDOWN_CLASSIC',
            'MARKDOWN_SHORT_CALL',
            null,
          ],
        },
      },
    },
    UpdateCompanyRequest: {
      type: 'object',
      properties: {
        name: {
          type: [
            'string',
            'null',
          ],
        },
        website: {
          type: [
            'string',
            'null',
          ],
        },
        industry: {
          type: [
            'string',
            'null',
          ],
        },
      },
    },
    UpdateContactRequest: {
      type: 'object',
      properties: {
        name: {
          type: [
            'string',
            'null',
          ],
        },
        last_name: {
          type: [
            'string',
            'null',
          ],
        },
        job_title: {
          type: [
            'string',
            'null',
          ],
        },
        website: {
          type: [
            'string',
            'null',
          ],
        },
        emails: {
          type: [
            'array',
            'null',
          ],
          items: {
            type: 'string',
          },
        },
        numbers: {
          type: [
            'array',
            'null',
          ],
          items: {
            type: 'string',
          },
        },
      },
    },
    UpdateDealRequest: {
      type: 'object',
      properties: {
        name: {
          type: [
            'string',
            'null',
          ],
        },
        status: {
          type: [
            'string',
            'null',
          ],
        },
        amount: {
          type: [
            'number',
            'null',
          ],
        },
        currency: {
          type: [
            'string',
            'null',
          ],
          minLength: 3,
          maxLength: 3,
        },
        closed_at: {
          type: [
            'string',
            'null',
          ],
        },
        company_id: {
          type: [
            'string',
            'null',
          ],
        },
      },
    },
    UpdatePersonRequest: {
      type: 'object',
      properties: {
        name: {
          type: [
            'string',
            'null',
          ],
        },
        last_name: {
          type: [
            'string',
            'null',
          ],
        },
        job_title: {
          type: [
            'string',
            'null',
          ],
        },
        website: {
          type: [
            'string',
            'null',
          ],
        },
        address: {
          type: [
            'string',
            'null',
          ],
        },
        numbers: {
          type: [
            'array',
            'null',
          ],
          items: {
            type: 'string',
          },
        },
        emails: {
          type: [
            'array',
            'null',
          ],
          items: {
            type: 'string',
          },
        },
        company_id: {
          type: [
            'string',
            'null',
          ],
        },
      },
    },
    UpdateWebhookRequest: {
      type: 'object',
      properties: {
        url: {
          type: 'string',
          format: 'uri',
        },
        topics: {
          type: 'array',
          items: {
            $ref: '#/components/schemas/WebhookTopicInput',
          },
        },
        description: {
          type: 'string',
        },
        enabled: {
          type: 'boolean',
        },
      },
    },
    UpsertDialingQueueRequest: {
      type: 'object',
      properties: {
        name: {
          type: [
            'string',
            'null',
          ],
          minLength: 1,
          maxLength: 255,
        },
        voicemail_handling: {
          type: [
            'string',
            'null',
          ],
          enum: [
            'SKIP',
            'NO_SKIP',
            null,
          ],
        },
        do_not_disturb: {
          type: [
            'string',
            'null',
          ],
          enum: [
            'ENABLED',
            'DISABLED',
            null,
          ],
        },
        user_id: {
          type: [
            'string',
            'null',
          ],
        },
        email: {
          type: [
            'string',
            'null',
          ],
          format: 'email',
        },
      },
    },
    WebhookTopicInput: {
      type: 'string',
      enum: [
        'call.received',
        'call.triggered',
        'call.answered',
        'call.completed',
        'tag.added',
        'tag.removed',
        'sms.received',
        'sms.sent',
        'contact.created',
        'contact.updated',
        'summary.updated',
      ],
    },
  },
};
