// Generated from specs/itellico.openapi.yaml by "pnpm run generate". Do not edit.

import type { PaginationTable } from '@callweave/transport';

/** Keyed by method and path. */
export const pagination: PaginationTable = {
  'GET /v1/accounts/{account_id}/agents': {
    style: 'offset',
    in: 'query',
    offsetParameter: 'offset',
    limitParameter: 'limit',
    defaultLimit: 100,
    items: 'items',
    itemId: 'id',
    total: 'count',
  },
  'GET /v1/accounts/{account_id}/calls': {
    style: 'offset',
    in: 'query',
    offsetParameter: 'offset',
    limitParameter: 'limit',
    defaultLimit: 100,
    items: 'items',
    itemId: 'id',
    total: 'count',
  },
  'GET /v1/accounts/{account_id}/conversations': {
    style: 'offset',
    in: 'query',
    offsetParameter: 'offset',
    limitParameter: 'limit',
    defaultLimit: 100,
    items: 'items',
    itemId: 'conversation_id',
    total: 'count',
  },
  'GET /v1/accounts/{account_id}/phone-numbers': {
    style: 'offset',
    in: 'query',
    offsetParameter: 'offset',
    limitParameter: 'limit',
    defaultLimit: 100,
    items: 'items',
    itemId: 'id',
    total: 'count',
  },
  'GET /v1/accounts/{account_id}/sip-trunks': {
    style: 'offset',
    in: 'query',
    offsetParameter: 'offset',
    limitParameter: 'limit',
    defaultLimit: 100,
    items: 'items',
    itemId: 'id',
    total: 'count',
  },
  'GET /v1/accounts/{account_id}/subaccounts': {
    style: 'offset',
    in: 'query',
    offsetParameter: 'offset',
    limitParameter: 'limit',
    defaultLimit: 100,
    items: 'items',
    itemId: 'id',
    total: 'count',
  },
};
