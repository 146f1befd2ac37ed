import type { PhoneNumberCreate } from '../../src/generated/schema.ts';
import { accountId } from './account-id.ts';
import type { OperationCase } from './operation-case.ts';

const path = { account_id: accountId };
const numberPath = { ...path, phone_number_id: '0e9d8c7b-6a5f-4e3d-a2c1-b0f9e8d7c6b5' };
const numberUrl = `/v1/accounts/${accountId}/phone-numbers/${numberPath.phone_number_id}`;

const creation: PhoneNumberCreate = {
  sip_trunk_id: '4d5e6f70-8192-4a3b-9c4d-5e6f70819203',
  number: '+493023125040',
  name: null,
};

export const phoneNumberCases: readonly OperationCase[] = [
  {
    operation: 'GET /v1/accounts/{account_id}/phone-numbers',
    call: (client) =>
      client.GET('/v1/accounts/{account_id}/phone-numbers', { params: { path, query: { limit: 5 } } }),
    url: `/v1/accounts/${accountId}/phone-numbers?limit=5`,
  },
  {
    operation: 'POST /v1/accounts/{account_id}/phone-numbers',
    call: (client) =>
      client.POST('/v1/accounts/{account_id}/phone-numbers', { params: { path }, body: creation }),
    url: `/v1/accounts/${accountId}/phone-numbers`,
    body: creation,
  },
  {
    operation: 'GET /v1/accounts/{account_id}/phone-numbers/{phone_number_id}',
    call: (client) =>
      client.GET('/v1/accounts/{account_id}/phone-numbers/{phone_number_id}', {
        params: { path: numberPath },
      }),
    url: numberUrl,
  },
  {
    operation: 'PATCH /v1/accounts/{account_id}/phone-numbers/{phone_number_id}',
    call: (client) =>
      client.PATCH('/v1/accounts/{account_id}/phone-numbers/{phone_number_id}', {
        params: { path: numberPath },
        body: { inbound_agent_id: null },
      }),
    url: numberUrl,
    body: { inbound_agent_id: null },
  },
  {
    operation: 'PATCH /v1/accounts/{account_id}/phone-numbers/{phone_number_id}',
    call: (client) =>
      client.PATCH('/v1/accounts/{account_id}/phone-numbers/{phone_number_id}', {
        params: { path: numberPath },
        body: {},
      }),
    url: numberUrl,
    body: {},
  },
  {
    operation: 'DELETE /v1/accounts/{account_id}/phone-numbers/{phone_number_id}',
    call: (client) =>
      client.DELETE('/v1/accounts/{account_id}/phone-numbers/{phone_number_id}', {
        params: { path: numberPath },
      }),
    url: numberUrl,
  },
];
