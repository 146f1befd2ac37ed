// Generated from specs/allo.openapi.yaml by "pnpm run generate". Do not edit.

import type { Operation } from '@callweave/transport';

/** Keyed by method and path. */
export const operations: Readonly<Record<string, Operation>> = {
  'GET /v2/api/conversations': {
    operationId: 'listConversations',
    method: 'GET',
    path: '/v2/api/conversations',
    lane: 'read',
    safe: true,
    documentation: 'https://help.withallo.com/en/v2/api-reference/conversations/list-conversations',
    pagination: {
      style: 'page',
      in: 'query',
      pageParameter: 'page',
      sizeParameter: 'size',
      firstPage: 1,
      maxSize: 100,
      items: 'data',
      itemId: 'contact_number',
      total: 'pagination.total_count',
      hasMore: 'pagination.has_more',
    },
  },
  'POST /v2/api/conversations/items/batch': {
    operationId: 'batchGetConversationItems',
    method: 'POST',
    path: '/v2/api/conversations/items/batch',
    lane: 'write',
    safe: true,
    documentation: 'https://help.withallo.com/en/v2/api-reference/conversations/batch-get',
  },
  'POST /v2/api/conversations/items/search': {
    operationId: 'searchAllConversations',
    method: 'POST',
    path: '/v2/api/conversations/items/search',
    lane: 'write',
    safe: true,
    documentation: 'https://help.withallo.com/en/v2/api-reference/conversations/search-conversation-items',
    pagination: {
      style: 'page',
      in: 'body',
      pageParameter: 'page',
      sizeParameter: 'size',
      firstPage: 1,
      maxSize: 100,
      items: 'data',
      itemId: 'id',
      total: 'pagination.total_count',
      hasMore: 'pagination.has_more',
    },
  },
  'GET /v2/api/conversations/items/{id}': {
    operationId: 'getConversationItem',
    method: 'GET',
    path: '/v2/api/conversations/items/{id}',
    lane: 'read',
    safe: true,
    documentation: 'https://help.withallo.com/en/v2/api-reference/conversations/get-item',
  },
  'GET /v2/api/me': {
    operationId: 'getMe',
    method: 'GET',
    path: '/v2/api/me',
    lane: 'read',
    safe: true,
    documentation: 'https://help.withallo.com/en/v2/api-reference/users/me',
  },
  'GET /v2/api/numbers': {
    operationId: 'listNumbers',
    method: 'GET',
    path: '/v2/api/numbers',
    lane: 'read',
    safe: true,
    documentation: 'https://help.withallo.com/en/v2/api-reference/guides/authentication',
  },
};
