// Generated from specs/itellico.openapi.yaml by "pnpm run generate". Do not edit.

import type { Operation } from '@callweave/transport';

/** Keyed by method and path. */
export const operations: Readonly<Record<string, Operation>> = {
  'GET /v1/accounts/current': {
    operationId: 'getCurrentAccount',
    method: 'GET',
    path: '/v1/accounts/current',
    lane: 'read',
    safe: true,
    documentation: 'https://docs.itellico.ai/accounts/api-keys',
  },
  'GET /v1/accounts/{account_id}/agents': {
    operationId: 'listAgents',
    method: 'GET',
    path: '/v1/accounts/{account_id}/agents',
    lane: 'read',
    safe: true,
    documentation: 'https://docs.itellico.ai/api-reference/agents/list-agents',
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
  'GET /v1/accounts/{account_id}/conversations': {
    operationId: 'listConversations',
    method: 'GET',
    path: '/v1/accounts/{account_id}/conversations',
    lane: 'read',
    safe: true,
    documentation: 'https://docs.itellico.ai/api-reference/conversations/list-conversations',
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
};
