// Generated from specs/itellico.openapi.yaml by "pnpm run generate". Do not edit.

import type { ApiContract } from '../contract/api-contract.ts';

/** Every operation of the document. */
export type OperationId =
  | 'getCurrentAccount'
  | 'listAgents'
  | 'createAgent'
  | 'archiveAgent'
  | 'getAgent'
  | 'updateAgent'
  | 'getUsage'
  | 'listCalls'
  | 'createCall'
  | 'getCall'
  | 'listConversations'
  | 'listPhoneNumbers'
  | 'createPhoneNumber'
  | 'deletePhoneNumber'
  | 'getPhoneNumber'
  | 'updatePhoneNumber'
  | 'listModels'
  | 'listTranscribers'
  | 'listVoices'
  | 'listSipTrunks'
  | 'createSipTrunk'
  | 'deleteSipTrunk'
  | 'getSipTrunk'
  | 'updateSipTrunk'
  | 'listSubaccounts'
  | 'createSubaccount'
  | 'getSubaccount'
  | 'updateSubaccount';

export const contract: ApiContract = {
  operations: [
    {
      operationId: 'getCurrentAccount',
      method: 'GET',
      path: '/v1/accounts/current',
      summary: 'Get the key\'s account',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [],
      body: null,
    },
    {
      operationId: 'listAgents',
      method: 'GET',
      path: '/v1/accounts/{account_id}/agents',
      summary: 'List agents',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'name',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'tags',
          in: 'query',
          required: false,
          schema: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
        {
          name: 'is_archived',
          in: 'query',
          required: false,
          schema: {
            type: 'boolean',
          },
        },
        {
          name: 'include_archived',
          in: 'query',
          required: false,
          schema: {
            type: 'boolean',
          },
        },
        {
          name: 'created_gt',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'created_ge',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'created_lt',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'created_le',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'modified_gt',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'modified_ge',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'modified_lt',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'modified_le',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 1,
            default: 100,
          },
        },
        {
          name: 'offset',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 0,
            default: 0,
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'createAgent',
      method: 'POST',
      path: '/v1/accounts/{account_id}/agents',
      summary: 'Create an agent',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
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
          $ref: '#/components/schemas/AgentCreate',
        },
      },
    },
    {
      operationId: 'archiveAgent',
      method: 'DELETE',
      path: '/v1/accounts/{account_id}/agents/{agent_id}',
      summary: 'Archive an agent',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'agent_id',
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
      operationId: 'getAgent',
      method: 'GET',
      path: '/v1/accounts/{account_id}/agents/{agent_id}',
      summary: 'Get an agent',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'agent_id',
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
      operationId: 'updateAgent',
      method: 'PATCH',
      path: '/v1/accounts/{account_id}/agents/{agent_id}',
      summary: 'Change an agent',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'agent_id',
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
          $ref: '#/components/schemas/AgentUpdate',
        },
      },
    },
    {
      operationId: 'getUsage',
      method: 'GET',
      path: '/v1/accounts/{account_id}/analytics/usage',
      summary: 'Get usage over time',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'start',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'end',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'granularity',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            enum: [
              'hour',
              'day',
              'month',
            ],
            default: 'day',
          },
        },
        {
          name: 'group_by',
          in: 'query',
          required: false,
          schema: {
            type: 'array',
            items: {
              type: 'string',
              enum: [
                'agent',
                'subaccount',
                'type',
              ],
            },
          },
        },
        {
          name: 'tz',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            default: 'UTC',
          },
        },
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 1,
            maximum: 500,
            default: 500,
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'listCalls',
      method: 'GET',
      path: '/v1/accounts/{account_id}/calls',
      summary: 'List calls without their messages',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
        {
          name: 'call_id',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
        {
          name: 'agent_id',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
        {
          name: 'type',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            enum: [
              'phone',
              'web',
              'test',
              'unknown',
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
              'in_progress',
              'completed',
              'failed',
              'transferred',
            ],
          },
        },
        {
          name: 'direction',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            enum: [
              'inbound',
              'outbound',
              'internal',
            ],
          },
        },
        {
          name: 'external_id',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'created_after',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'created_before',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'updated_after',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'updated_before',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 1,
            default: 100,
          },
        },
        {
          name: 'offset',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 0,
            default: 0,
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'createCall',
      method: 'POST',
      path: '/v1/accounts/{account_id}/calls',
      summary: 'Start a call',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/CallCreate',
        },
      },
    },
    {
      operationId: 'getCall',
      method: 'GET',
      path: '/v1/accounts/{account_id}/calls/{call_id}',
      summary: 'Get a call with its messages',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
        {
          name: 'call_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'listConversations',
      method: 'GET',
      path: '/v1/accounts/{account_id}/conversations',
      summary: 'List conversations with their messages',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'conversation_id',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
        {
          name: 'agent_id',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
        {
          name: 'type',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            enum: [
              'phone',
              'web',
              'test',
              'unknown',
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
              'in_progress',
              'completed',
              'failed',
              'transferred',
            ],
          },
        },
        {
          name: 'direction',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            enum: [
              'inbound',
              'outbound',
              'internal',
            ],
          },
        },
        {
          name: 'created_after',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'created_before',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'updated_after',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'updated_before',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            format: 'date-time',
          },
        },
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 1,
          },
        },
        {
          name: 'offset',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 0,
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'listPhoneNumbers',
      method: 'GET',
      path: '/v1/accounts/{account_id}/phone-numbers',
      summary: 'List phone numbers',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 1,
            default: 100,
          },
        },
        {
          name: 'offset',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 0,
            default: 0,
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'createPhoneNumber',
      method: 'POST',
      path: '/v1/accounts/{account_id}/phone-numbers',
      summary: 'Add a phone number',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 201,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/PhoneNumberCreate',
        },
      },
    },
    {
      operationId: 'deletePhoneNumber',
      method: 'DELETE',
      path: '/v1/accounts/{account_id}/phone-numbers/{phone_number_id}',
      summary: 'Give a phone number up',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
        {
          name: 'phone_number_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'getPhoneNumber',
      method: 'GET',
      path: '/v1/accounts/{account_id}/phone-numbers/{phone_number_id}',
      summary: 'Get a phone number',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
        {
          name: 'phone_number_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'updatePhoneNumber',
      method: 'PATCH',
      path: '/v1/accounts/{account_id}/phone-numbers/{phone_number_id}',
      summary: 'Change a phone number',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
        {
          name: 'phone_number_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/PhoneNumberUpdate',
        },
      },
    },
    {
      operationId: 'listModels',
      method: 'GET',
      path: '/v1/accounts/{account_id}/providers/models',
      summary: 'List language models',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
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
      operationId: 'listTranscribers',
      method: 'GET',
      path: '/v1/accounts/{account_id}/providers/transcribers',
      summary: 'List transcribers',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
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
      operationId: 'listVoices',
      method: 'GET',
      path: '/v1/accounts/{account_id}/providers/voices',
      summary: 'List the voices of a provider',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'provider',
          in: 'query',
          required: true,
          schema: {
            type: 'string',
            enum: [
              'elevenlabs',
              'azure',
              'cartesia',
            ],
          },
        },
        {
          name: 'language',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'gender',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
            enum: [
              'male',
              'female',
              'neutral',
            ],
          },
        },
        {
          name: 'search',
          in: 'query',
          required: false,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
          },
        },
        {
          name: 'refresh',
          in: 'query',
          required: false,
          schema: {
            type: 'boolean',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'listSipTrunks',
      method: 'GET',
      path: '/v1/accounts/{account_id}/sip-trunks',
      summary: 'List SIP trunks',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 1,
            default: 100,
          },
        },
        {
          name: 'offset',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 0,
            default: 0,
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'createSipTrunk',
      method: 'POST',
      path: '/v1/accounts/{account_id}/sip-trunks',
      summary: 'Add a SIP trunk',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/SipTrunkCreate',
        },
      },
    },
    {
      operationId: 'deleteSipTrunk',
      method: 'DELETE',
      path: '/v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}',
      summary: 'Delete a SIP trunk',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
        {
          name: 'sip_trunk_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'getSipTrunk',
      method: 'GET',
      path: '/v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}',
      summary: 'Get a SIP trunk',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
        {
          name: 'sip_trunk_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'updateSipTrunk',
      method: 'PATCH',
      path: '/v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}',
      summary: 'Change a SIP trunk',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
        {
          name: 'sip_trunk_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/SipTrunkUpdate',
        },
      },
    },
    {
      operationId: 'listSubaccounts',
      method: 'GET',
      path: '/v1/accounts/{account_id}/subaccounts',
      summary: 'List subaccounts',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'is_active',
          in: 'query',
          required: false,
          schema: {
            type: 'boolean',
          },
        },
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 1,
            default: 100,
          },
        },
        {
          name: 'offset',
          in: 'query',
          required: false,
          schema: {
            type: 'integer',
            minimum: 0,
            default: 0,
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'createSubaccount',
      method: 'POST',
      path: '/v1/accounts/{account_id}/subaccounts',
      summary: 'Create a subaccount',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 201,
      parameters: [
        {
          name: 'account_id',
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
          $ref: '#/components/schemas/SubaccountCreate',
        },
      },
    },
    {
      operationId: 'getSubaccount',
      method: 'GET',
      path: '/v1/accounts/{account_id}/subaccounts/{subaccount_id}',
      summary: 'Get a subaccount',
      lane: 'read',
      isSafe: true,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'subaccount_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
      ],
      body: null,
    },
    {
      operationId: 'updateSubaccount',
      method: 'PATCH',
      path: '/v1/accounts/{account_id}/subaccounts/{subaccount_id}',
      summary: 'Rename, disable or enable a subaccount',
      lane: 'write',
      isSafe: false,
      hasIdempotencyKey: false,
      scope: null,
      successStatus: 200,
      parameters: [
        {
          name: 'account_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
          },
        },
        {
          name: 'subaccount_id',
          in: 'path',
          required: true,
          schema: {
            type: 'string',
            format: 'uuid',
          },
        },
      ],
      body: {
        required: true,
        schema: {
          $ref: '#/components/schemas/SubaccountUpdate',
        },
      },
    },
  ],
  schemas: {
    AgentCreate: {
      type: 'object',
      required: [
        'model',
        'transcriber',
        'voice',
      ],
      properties: {
        model: {
          $ref: '#/components/schemas/ModelInput',
        },
        transcriber: {
          $ref: '#/components/schemas/TranscriberInput',
        },
        voice: {
          $ref: '#/components/schemas/VoiceInput',
        },
        allow_auto_hangup: {
          type: [
            'boolean',
            'null',
          ],
        },
        allow_caller_recording_opt_out: {
          type: [
            'boolean',
            'null',
          ],
        },
        ambient_sound: {
          $ref: '#/components/schemas/AmbientSoundInput',
        },
        capture_settings: {
          anyOf: [
            {
              $ref: '#/components/schemas/CaptureSettingsInput',
            },
            {
              type: 'null',
            },
          ],
        },
        denoising: {
          anyOf: [
            {
              $ref: '#/components/schemas/DenoisingInput',
            },
            {
              type: 'null',
            },
          ],
        },
        inactivity_settings: {
          $ref: '#/components/schemas/InactivitySettingsInput',
        },
        initial_message: {
          $ref: '#/components/schemas/InitialMessageInput',
        },
        interrupt_settings: {
          anyOf: [
            {
              $ref: '#/components/schemas/InterruptSettingsInput',
            },
            {
              type: 'null',
            },
          ],
        },
        max_duration_seconds: {
          type: [
            'integer',
            'null',
          ],
          maximum: 7200,
          default: 1200,
        },
        metadata: {
          type: [
            'object',
            'null',
          ],
          additionalProperties: true,
        },
        name: {
          type: [
            'string',
            'null',
          ],
        },
        note: {
          type: [
            'string',
            'null',
          ],
        },
        response_timing: {
          $ref: '#/components/schemas/ResponseTimingInput',
        },
        tags: {
          type: [
            'array',
            'null',
          ],
          items: {
            type: 'string',
          },
        },
        volume: {
          anyOf: [
            {
              $ref: '#/components/schemas/VolumeInput',
            },
            {
              type: 'null',
            },
          ],
        },
      },
    },
    AgentUpdate: {
      type: 'object',
      properties: {
        model: {
          type: [
            'object',
            'null',
          ],
          additionalProperties: true,
        },
        transcriber: {
          anyOf: [
            {
              $ref: '#/components/schemas/TranscriberInput',
            },
            {
              type: 'null',
            },
          ],
        },
        voice: {
          type: [
            'object',
            'null',
          ],
          additionalProperties: true,
        },
        allow_auto_hangup: {
          type: [
            'boolean',
            'null',
          ],
        },
        allow_caller_recording_opt_out: {
          type: [
            'boolean',
            'null',
          ],
        },
        ambient_sound: {
          anyOf: [
            {
              $ref: '#/components/schemas/AmbientSoundInput',
            },
            {
              type: 'null',
            },
          ],
        },
        capture_settings: {
          anyOf: [
            {
              $ref: '#/components/schemas/CaptureSettingsInput',
            },
            {
              type: 'null',
            },
          ],
        },
        denoising: {
          anyOf: [
            {
              $ref: '#/components/schemas/DenoisingInput',
            },
            {
              type: 'null',
            },
          ],
        },
        inactivity_settings: {
          anyOf: [
            {
              $ref: '#/components/schemas/InactivitySettingsInput',
            },
            {
              type: 'null',
            },
          ],
        },
        initial_message: {
          anyOf: [
            {
              $ref: '#/components/schemas/InitialMessageInput',
            },
            {
              type: 'null',
            },
          ],
        },
        interrupt_settings: {
          anyOf: [
            {
              $ref: '#/components/schemas/InterruptSettingsInput',
            },
            {
              type: 'null',
            },
          ],
        },
        max_duration_seconds: {
          type: [
            'integer',
            'null',
          ],
          maximum: 7200,
        },
        metadata: {
          type: [
            'object',
            'null',
          ],
          additionalProperties: true,
        },
        name: {
          type: [
            'string',
            'null',
          ],
        },
        note: {
          type: [
            'string',
            'null',
          ],
        },
        response_timing: {
          anyOf: [
            {
              $ref: '#/components/schemas/ResponseTimingInput',
            },
            {
              type: 'null',
            },
          ],
        },
        tags: {
          type: [
            'array',
            'null',
          ],
          items: {
            type: 'string',
          },
        },
        volume: {
          anyOf: [
            {
              $ref: '#/components/schemas/VolumeInput',
            },
            {
              type: 'null',
            },
          ],
        },
      },
    },
    AmbientSoundInput: {
      type: 'object',
      properties: {
        source: {
          type: [
            'string',
            'null',
          ],
          enum: [
            'open_plan_office',
            'customer_service_center',
            'internet_cafe',
            'urban_street',
            'rural_outdoors',
            'ac_fan',
            null,
          ],
        },
        volume: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          default: 0.5,
        },
      },
    },
    AnthropicModelInput: {
      type: 'object',
      required: [
        'provider',
        'model',
      ],
      properties: {
        provider: {
          type: 'string',
          enum: [
            'anthropic',
          ],
        },
        model: {
          anyOf: [
            {
              type: 'string',
              enum: [
                'claude-sonnet-4-20250514',
                'claude-3-7-sonnet-20250219',
                'claude-3-5-haiku-20241022',
              ],
            },
            {
              type: 'string',
            },
          ],
        },
        max_tokens: {
          type: [
            'integer',
            'null',
          ],
          default: 250,
        },
        temperature: {
          type: [
            'number',
            'null',
          ],
          default: 0,
        },
      },
    },
    AzureLanguage: {
      type: 'string',
      enum: [
        'af-ZA',
        'am-ET',
        'ar-AE',
        'ar-BH',
        'ar-DZ',
        'ar-EG',
        'ar-IL',
        'ar-IQ',
        'ar-JO',
        'ar-KW',
        'ar-LB',
        'ar-LY',
        'ar-MA',
        'ar-OM',
        'ar-PS',
        'ar-QA',
        'ar-SA',
        'ar-SY',
        'ar-TN',
        'ar-YE',
        'az-AZ',
        'bg-BG',
        'bn-IN',
        'bs-BA',
        'ca-ES',
        'cs-CZ',
        'cy-GB',
        'da-DK',
        'de-AT',
        'de-CH',
        'de-DE',
        'el-GR',
        'en-AU',
        'en-CA',
        'en-GB',
        'en-GH',
        'en-HK',
        'en-IE',
        'en-IN',
        'en-KE',
        'en-NG',
        'en-NZ',
        'en-PH',
        'en-SG',
        'en-TZ',
        'en-US',
        'en-ZA',
        'es-AR',
        'es-BO',
        'es-CL',
        'es-CO',
        'es-CR',
        'es-CU',
        'es-DO',
        'es-EC',
        'es-ES',
        'es-GQ',
        'es-GT',
        'es-HN',
        'es-MX',
        'es-NI',
        'es-PA',
        'es-PE',
        'es-PR',
        'es-PY',
        'es-SV',
        'es-US',
        'es-UY',
        'es-VE',
        'et-EE',
        'eu-ES',
        'fa-IR',
        'fi-FI',
        'fil-PH',
        'fr-BE',
        'fr-CA',
        'fr-CH',
        'fr-FR',
        'ga-IE',
        'gl-ES',
        'gu-IN',
        'he-IL',
        'hi-IN',
        'hr-HR',
        'hu-HU',
        'hy-AM',
        'id-ID',
        'is-IS',
        'it-CH',
        'it-IT',
        'ja-JP',
        'jv-ID',
        'ka-GE',
        'kk-KZ',
        'km-KH',
        'kn-IN',
        'ko-KR',
        'lo-LA',
        'lt-LT',
        'lv-LV',
        'mk-MK',
        'ml-IN',
        'mn-MN',
        'mr-IN',
        'ms-MY',
        'mt-MT',
        'my-MM',
        'nb-NO',
        'ne-NP',
        'nl-BE',
        'nl-NL',
        'pa-IN',
        'pl-PL',
        'ps-AF',
        'pt-BR',
        'pt-PT',
        'ro-RO',
        'ru-RU',
        'si-LK',
        'sk-SK',
        'sl-SI',
        'so-SO',
        'sq-AL',
        'sr-RS',
        'sv-SE',
        'sw-KE',
        'sw-TZ',
        'ta-IN',
        'te-IN',
        'th-TH',
        'tr-TR',
        'uk-UA',
        'ur-IN',
        'uz-UZ',
        'vi-VN',
        'wuu-CN',
        'yue-CN',
        'zh-CN',
        'zh-CN-shandong',
        'zh-CN-sichuan',
        'zh-HK',
        'zh-TW',
        'zu-ZA',
      ],
    },
    AzureOpenAiModelInput: {
      type: 'object',
      required: [
        'provider',
        'model',
      ],
      properties: {
        provider: {
          type: 'string',
          enum: [
            'azure_openai',
          ],
        },
        model: {
          anyOf: [
            {
              type: 'string',
              enum: [
                'gpt-5-mini',
                'gpt-5-nano',
                'gpt-4.1-2025-04-14',
                'gpt-4.1-mini-2025-04-14',
                'gpt-4.1-nano-2025-04-14',
                'gpt-4o-2024-11-20',
                'gpt-4o-mini-2024-07-18',
              ],
            },
            {
              type: 'string',
            },
          ],
        },
        max_tokens: {
          type: [
            'integer',
            'null',
          ],
          default: 250,
        },
        temperature: {
          type: [
            'number',
            'null',
          ],
          default: 0,
        },
      },
    },
    AzureTranscriberInput: {
      type: 'object',
      required: [
        'provider',
      ],
      properties: {
        provider: {
          type: 'string',
          enum: [
            'azure',
          ],
        },
        language: {
          anyOf: [
            {
              $ref: '#/components/schemas/AzureLanguage',
            },
            {
              type: 'null',
            },
          ],
        },
      },
    },
    AzureVoiceInput: {
      type: 'object',
      required: [
        'provider',
        'voice_id',
      ],
      properties: {
        provider: {
          type: 'string',
          enum: [
            'azure',
          ],
        },
        voice_id: {
          type: 'string',
        },
      },
    },
    CallCreate: {
      type: 'object',
      required: [
        'type',
        'agent_id',
      ],
      properties: {
        type: {
          type: 'string',
          enum: [
            'phone',
            'web',
          ],
        },
        agent_id: {
          type: 'string',
        },
        from_number: {
          type: [
            'string',
            'null',
          ],
        },
        to_number: {
          type: [
            'string',
            'null',
          ],
        },
        medium: {
          type: [
            'string',
            'null',
          ],
        },
        device_fingerprint: {
          type: [
            'string',
            'null',
          ],
        },
        external_id: {
          type: [
            'string',
            'null',
          ],
        },
        initial_text: {
          type: [
            'string',
            'null',
          ],
        },
        audio_input_enabled: {
          type: [
            'boolean',
            'null',
          ],
        },
        audio_output_enabled: {
          type: [
            'boolean',
            'null',
          ],
        },
        skip_greeting_on_initial_text: {
          type: [
            'boolean',
            'null',
          ],
        },
        test_variables: {
          type: [
            'object',
            'null',
          ],
          additionalProperties: true,
        },
        overrides: {
          type: [
            'object',
            'null',
          ],
          additionalProperties: true,
        },
      },
    },
    CaptureSettingsInput: {
      type: 'object',
      properties: {
        recording_enabled: {
          type: [
            'boolean',
            'null',
          ],
        },
      },
    },
    CartesiaVoiceInput: {
      type: 'object',
      required: [
        'provider',
        'voice_id',
      ],
      properties: {
        provider: {
          type: 'string',
          enum: [
            'cartesia',
          ],
        },
        voice_id: {
          type: 'string',
        },
        language: {
          type: [
            'string',
            'null',
          ],
          enum: [
            'en',
            'es',
            'fr',
            'de',
            'pt',
            'zh',
            'ja',
            'hi',
            'it',
            'ko',
            'nl',
            'pl',
            'ru',
            'sv',
            'tr',
            null,
          ],
        },
      },
    },
    DeepgramLanguage: {
      type: 'string',
      enum: [
        'bg',
        'ca',
        'cs',
        'da',
        'da-DK',
        'de',
        'de-CH',
        'el',
        'en',
        'en-AU',
        'en-GB',
        'en-IN',
        'en-NZ',
        'en-US',
        'es',
        'es-419',
        'es-LATAM',
        'et',
        'fi',
        'fr',
        'fr-CA',
        'hi',
        'hi-Latn',
        'hu',
        'id',
        'it',
        'ja',
        'ko',
        'ko-KR',
        'lt',
        'lv',
        'ms',
        'multi',
        'nl',
        'nl-BE',
        'no',
        'pl',
        'pt',
        'pt-BR',
        'ro',
        'ru',
        'sk',
        'sv',
        'sv-SE',
        'ta',
        'taq',
        'th',
        'th-TH',
        'tr',
        'uk',
        'vi',
        'zh',
        'zh-CN',
        'zh-Hans',
        'zh-Hant',
        'zh-TW',
      ],
    },
    DeepgramTranscriberInput: {
      type: 'object',
      required: [
        'provider',
      ],
      properties: {
        provider: {
          type: 'string',
          enum: [
            'deepgram',
          ],
        },
        model: {
          anyOf: [
            {
              type: 'string',
              enum: [
                'nova-3:general',
                'nova-3:medical',
                'nova-2:general',
                'nova-2:phonecall',
                'nova-2:meeting',
                'nova-2:conversationalai',
              ],
            },
            {
              type: 'string',
            },
            {
              type: 'null',
            },
          ],
        },
        language: {
          anyOf: [
            {
              $ref: '#/components/schemas/DeepgramLanguage',
            },
            {
              type: 'null',
            },
          ],
        },
        keywords: {
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
    DenoisingInput: {
      type: 'object',
      properties: {
        telephony: {
          type: 'boolean',
        },
        web: {
          type: 'boolean',
        },
      },
    },
    ElevenLabsSettingsInput: {
      type: 'object',
      properties: {
        similarity_boost: {
          type: [
            'number',
            'null',
          ],
        },
        speed: {
          type: [
            'number',
            'null',
          ],
        },
        stability: {
          type: [
            'number',
            'null',
          ],
        },
        style: {
          type: [
            'number',
            'null',
          ],
          minimum: 0,
        },
        use_speaker_boost: {
          type: [
            'boolean',
            'null',
          ],
        },
      },
    },
    ElevenLabsVoiceInput: {
      type: 'object',
      required: [
        'provider',
        'voice_id',
      ],
      properties: {
        provider: {
          type: 'string',
          enum: [
            'elevenlabs',
          ],
        },
        voice_id: {
          type: 'string',
        },
        settings: {
          anyOf: [
            {
              $ref: '#/components/schemas/ElevenLabsSettingsInput',
            },
            {
              type: 'null',
            },
          ],
        },
      },
    },
    InactivitySettingsInput: {
      type: 'object',
      properties: {
        end_call_timeout_ms: {
          type: [
            'integer',
            'null',
          ],
          minimum: 10000,
          maximum: 600000,
        },
        reminder_timeout_ms: {
          type: [
            'integer',
            'null',
          ],
          minimum: 5000,
          maximum: 300000,
          default: 10000,
        },
        reminder_max_count: {
          type: 'integer',
          minimum: 0,
          default: 2,
        },
        reset_on_activity: {
          type: 'boolean',
          default: true,
        },
      },
    },
    InitialMessageInput: {
      type: 'object',
      properties: {
        mode: {
          type: 'string',
          enum: [
            'fixed_message',
            'user_first',
            'dynamic_message',
          ],
        },
        message: {
          type: [
            'string',
            'null',
          ],
        },
        delay_ms: {
          type: 'integer',
          minimum: 0,
          maximum: 5000,
          default: 0,
        },
        interruptible: {
          type: 'boolean',
          default: false,
        },
      },
    },
    InterruptSettingsInput: {
      type: 'object',
      properties: {
        enabled: {
          type: 'boolean',
          default: true,
        },
        min_words: {
          type: 'integer',
          minimum: 0,
          default: 0,
        },
        min_speech_seconds: {
          type: 'number',
          minimum: 0,
          default: 0.2,
        },
      },
    },
    ModelInput: {
      discriminator: {
        propertyName: 'provider',
        mapping: {
          openai: '#/components/schemas/OpenAiModelInput',
          azure_openai: '#/components/schemas/AzureOpenAiModelInput',
          anthropic: '#/components/schemas/AnthropicModelInput',
        },
      },
      oneOf: [
        {
          $ref: '#/components/schemas/OpenAiModelInput',
        },
        {
          $ref: '#/components/schemas/AzureOpenAiModelInput',
        },
        {
          $ref: '#/components/schemas/AnthropicModelInput',
        },
      ],
    },
    OpenAiModelInput: {
      type: 'object',
      required: [
        'provider',
        'model',
      ],
      properties: {
        provider: {
          type: 'string',
          enum: [
            'openai',
          ],
        },
        model: {
          anyOf: [
            {
              type: 'string',
              enum: [
                'gpt-5',
                'gpt-5-mini',
                'gpt-5-nano',
                'gpt-4.1',
                'gpt-4.1-mini',
                'gpt-4.1-nano',
                'gpt-4o',
                'gpt-4o-mini',
              ],
            },
            {
              type: 'string',
            },
          ],
        },
        max_tokens: {
          type: [
            'integer',
            'null',
          ],
          default: 250,
        },
        temperature: {
          type: [
            'number',
            'null',
          ],
          default: 0,
        },
      },
    },
    PhoneNumberCreate: {
      type: 'object',
      required: [
        'sip_trunk_id',
      ],
      properties: {
        sip_trunk_id: {
          type: 'string',
        },
        number: {
          type: [
            'string',
            'null',
          ],
        },
        name: {
          type: [
            'string',
            'null',
          ],
        },
        inbound_agent_id: {
          type: [
            'string',
            'null',
          ],
        },
      },
    },
    PhoneNumberUpdate: {
      type: 'object',
      properties: {
        number: {
          type: [
            'string',
            'null',
          ],
        },
        name: {
          type: [
            'string',
            'null',
          ],
        },
        inbound_agent_id: {
          type: [
            'string',
            'null',
          ],
        },
        sip_trunk_id: {
          type: [
            'string',
            'null',
          ],
        },
      },
    },
    ResponseTimingInput: {
      type: 'object',
      properties: {
        min_endpointing_delay_seconds: {
          type: 'number',
          minimum: 0,
          default: 0.1,
        },
      },
    },
    SipTrunkCreate: {
      type: 'object',
      properties: {
        name: {
          type: [
            'string',
            'null',
          ],
        },
        termination_uri: {
          type: [
            'string',
            'null',
          ],
        },
        allowed_ips: {
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
    SipTrunkUpdate: {
      type: 'object',
      properties: {
        name: {
          type: [
            'string',
            'null',
          ],
        },
        termination_uri: {
          type: [
            'string',
            'null',
          ],
        },
        allowed_ips: {
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
    SubaccountCreate: {
      type: 'object',
      required: [
        'name',
      ],
      properties: {
        name: {
          type: 'string',
        },
      },
    },
    SubaccountUpdate: {
      type: 'object',
      properties: {
        name: {
          type: [
            'string',
            'null',
          ],
        },
        is_active: {
          type: [
            'boolean',
            'null',
          ],
        },
      },
    },
    TranscriberInput: {
      discriminator: {
        propertyName: 'provider',
        mapping: {
          azure: '#/components/schemas/AzureTranscriberInput',
          deepgram: '#/components/schemas/DeepgramTranscriberInput',
        },
      },
      oneOf: [
        {
          $ref: '#/components/schemas/AzureTranscriberInput',
        },
        {
          $ref: '#/components/schemas/DeepgramTranscriberInput',
        },
      ],
    },
    VoiceInput: {
      discriminator: {
        propertyName: 'provider',
        mapping: {
          azure: '#/components/schemas/AzureVoiceInput',
          cartesia: '#/components/schemas/CartesiaVoiceInput',
          elevenlabs: '#/components/schemas/ElevenLabsVoiceInput',
        },
      },
      oneOf: [
        {
          $ref: '#/components/schemas/AzureVoiceInput',
        },
        {
          $ref: '#/components/schemas/CartesiaVoiceInput',
        },
        {
          $ref: '#/components/schemas/ElevenLabsVoiceInput',
        },
      ],
    },
    VolumeInput: {
      type: 'object',
      properties: {
        telephony: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          default: 0.5,
        },
        web: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          default: 0.5,
        },
        allow_adjustment: {
          type: 'boolean',
        },
      },
    },
  },
};
