import { accountId } from './account-id.ts';
import type { OperationCase } from './operation-case.ts';

const path = { account_id: accountId };
const subaccountPath = { ...path, subaccount_id: '2c84f0a1-93d5-4e7b-b6c8-1f0e2d3a4b5c' };
const subaccountUrl = `/v1/accounts/${accountId}/subaccounts/${subaccountPath.subaccount_id}`;

export const accountCases: readonly OperationCase[] = [
  {
    operation: 'GET /v1/accounts/current',
    call: (client) => client.GET('/v1/accounts/current'),
    url: '/v1/accounts/current',
  },
  {
    operation: 'GET /v1/accounts/{account_id}/subaccounts',
    call: (client) =>
      client.GET('/v1/accounts/{account_id}/subaccounts', {
        params: { path, query: { is_active: false, limit: 10, offset: 0 } },
      }),
    url: `/v1/accounts/${accountId}/subaccounts?is_active=false&limit=10&offset=0`,
  },
  {
    operation: 'POST /v1/accounts/{account_id}/subaccounts',
    call: (client) =>
      client.POST('/v1/accounts/{account_id}/subaccounts', { params: { path }, body: { name: 'Köln' } }),
    url: `/v1/accounts/${accountId}/subaccounts`,
    body: { name: 'Köln' },
  },
  {
    operation: 'GET /v1/accounts/{account_id}/subaccounts/{subaccount_id}',
    call: (client) =>
      client.GET('/v1/accounts/{account_id}/subaccounts/{subaccount_id}', {
        params: { path: subaccountPath },
      }),
    url: subaccountUrl,
  },
  {
    operation: 'PATCH /v1/accounts/{account_id}/subaccounts/{subaccount_id}',
    call: (client) =>
      client.PATCH('/v1/accounts/{account_id}/subaccounts/{subaccount_id}', {
        params: { path: subaccountPath },
        body: { is_active: false },
      }),
    url: subaccountUrl,
    body: { is_active: false },
  },
  {
    operation: 'PATCH /v1/accounts/{account_id}/subaccounts/{subaccount_id}',
    call: (client) =>
      client.PATCH('/v1/accounts/{account_id}/subaccounts/{subaccount_id}', {
        params: { path: subaccountPath },
        body: { name: null },
      }),
    url: subaccountUrl,
    body: { name: null },
  },
];
