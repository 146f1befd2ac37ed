// Generated from specs/itellico.openapi.yaml by "pnpm run generate". Do not edit.

import type { OperationRules } from '@callweave/transport';

/** Keyed by method and path. */
export const operations: Readonly<Record<string, OperationRules>> = {
  'GET /v1/accounts/current': {
    operationId: 'getCurrentAccount',
  },
  'GET /v1/accounts/{account_id}/agents': {
    operationId: 'listAgents',
    pagination: {
      style: 'offset',
      in: 'query',
      offsetParameter: 'offset',
      limitParameter: 'limit',
      defaultLimit: 100,
      items: 'items',
      itemId: 'id',
      total: 'count',
    },
  },
  'POST /v1/accounts/{account_id}/agents': {
    operationId: 'createAgent',
  },
  'DELETE /v1/accounts/{account_id}/agents/{agent_id}': {
    operationId: 'archiveAgent',
  },
  'GET /v1/accounts/{account_id}/agents/{agent_id}': {
    operationId: 'getAgent',
  },
  'PATCH /v1/accounts/{account_id}/agents/{agent_id}': {
    operationId: 'updateAgent',
  },
  'GET /v1/accounts/{account_id}/analytics/usage': {
    operationId: 'getUsage',
  },
  'GET /v1/accounts/{account_id}/calls': {
    operationId: 'listCalls',
    pagination: {
      style: 'offset',
      in: 'query',
      offsetParameter: 'offset',
      limitParameter: 'limit',
      defaultLimit: 100,
      items: 'items',
      itemId: 'id',
      total: 'count',
    },
  },
  'POST /v1/accounts/{account_id}/calls': {
    operationId: 'createCall',
  },
  'GET /v1/accounts/{account_id}/calls/{call_id}': {
    operationId: 'getCall',
  },
  'GET /v1/accounts/{account_id}/conversations': {
    operationId: 'listConversations',
    pagination: {
      style: 'offset',
      in: 'query',
      offsetParameter: 'offset',
      limitParameter: 'limit',
      defaultLimit: 100,
      items: 'items',
      itemId: 'conversation_id',
      total: 'count',
    },
  },
  'GET /v1/accounts/{account_id}/phone-numbers': {
    operationId: 'listPhoneNumbers',
    pagination: {
      style: 'offset',
      in: 'query',
      offsetParameter: 'offset',
      limitParameter: 'limit',
      defaultLimit: 100,
      items: 'items',
      itemId: 'id',
      total: 'count',
    },
  },
  'POST /v1/accounts/{account_id}/phone-numbers': {
    operationId: 'createPhoneNumber',
  },
  'DELETE /v1/accounts/{account_id}/phone-numbers/{phone_number_id}': {
    operationId: 'deletePhoneNumber',
  },
  'GET /v1/accounts/{account_id}/phone-numbers/{phone_number_id}': {
    operationId: 'getPhoneNumber',
  },
  'PATCH /v1/accounts/{account_id}/phone-numbers/{phone_number_id}': {
    operationId: 'updatePhoneNumber',
  },
  'GET /v1/accounts/{account_id}/providers/models': {
    operationId: 'listModels',
  },
  'GET /v1/accounts/{account_id}/providers/transcribers': {
    operationId: 'listTranscribers',
  },
  'GET /v1/accounts/{account_id}/providers/voices': {
    operationId: 'listVoices',
  },
  'GET /v1/accounts/{account_id}/sip-trunks': {
    operationId: 'listSipTrunks',
    pagination: {
      style: 'offset',
      in: 'query',
      offsetParameter: 'offset',
      limitParameter: 'limit',
      defaultLimit: 100,
      items: 'items',
      itemId: 'id',
      total: 'count',
    },
  },
  'POST /v1/accounts/{account_id}/sip-trunks': {
    operationId: 'createSipTrunk',
  },
  'DELETE /v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}': {
    operationId: 'deleteSipTrunk',
  },
  'GET /v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}': {
    operationId: 'getSipTrunk',
  },
  'PATCH /v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}': {
    operationId: 'updateSipTrunk',
  },
  'GET /v1/accounts/{account_id}/subaccounts': {
    operationId: 'listSubaccounts',
    pagination: {
      style: 'offset',
      in: 'query',
      offsetParameter: 'offset',
      limitParameter: 'limit',
      defaultLimit: 100,
      items: 'items',
      itemId: 'id',
      total: 'count',
    },
  },
  'POST /v1/accounts/{account_id}/subaccounts': {
    operationId: 'createSubaccount',
  },
  'GET /v1/accounts/{account_id}/subaccounts/{subaccount_id}': {
    operationId: 'getSubaccount',
  },
  'PATCH /v1/accounts/{account_id}/subaccounts/{subaccount_id}': {
    operationId: 'updateSubaccount',
  },
};
