// Generated from specs/itellico.openapi.yaml by "pnpm run generate". Do not edit.

import type { OperationRules } from '@callweave/transport';

/** Keyed by method and path. */
export const operations: Readonly<Record<string, OperationRules>> = {
  'GET /v1/accounts/current': {},
  'GET /v1/accounts/{account_id}/agents': {},
  'POST /v1/accounts/{account_id}/agents': {},
  'DELETE /v1/accounts/{account_id}/agents/{agent_id}': {},
  'GET /v1/accounts/{account_id}/agents/{agent_id}': {},
  'PATCH /v1/accounts/{account_id}/agents/{agent_id}': {},
  'GET /v1/accounts/{account_id}/analytics/usage': {},
  'GET /v1/accounts/{account_id}/calls': {},
  'POST /v1/accounts/{account_id}/calls': {},
  'GET /v1/accounts/{account_id}/calls/{call_id}': {},
  'GET /v1/accounts/{account_id}/conversations': {},
  'GET /v1/accounts/{account_id}/phone-numbers': {},
  'POST /v1/accounts/{account_id}/phone-numbers': {},
  'DELETE /v1/accounts/{account_id}/phone-numbers/{phone_number_id}': {},
  'GET /v1/accounts/{account_id}/phone-numbers/{phone_number_id}': {},
  'PATCH /v1/accounts/{account_id}/phone-numbers/{phone_number_id}': {},
  'GET /v1/accounts/{account_id}/providers/models': {},
  'GET /v1/accounts/{account_id}/providers/transcribers': {},
  'GET /v1/accounts/{account_id}/providers/voices': {},
  'GET /v1/accounts/{account_id}/sip-trunks': {},
  'POST /v1/accounts/{account_id}/sip-trunks': {},
  'DELETE /v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}': {},
  'GET /v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}': {},
  'PATCH /v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}': {},
  'GET /v1/accounts/{account_id}/subaccounts': {},
  'POST /v1/accounts/{account_id}/subaccounts': {},
  'GET /v1/accounts/{account_id}/subaccounts/{subaccount_id}': {},
  'PATCH /v1/accounts/{account_id}/subaccounts/{subaccount_id}': {},
};
