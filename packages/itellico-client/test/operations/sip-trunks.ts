import type { SipTrunkCreate, SipTrunkUpdate } from '../../src/generated/schema.ts';
import { accountId } from './account-id.ts';
import type { OperationCase } from './operation-case.ts';

const path = { account_id: accountId };
const trunkPath = { ...path, sip_trunk_id: '4d5e6f70-8192-4a3b-9c4d-5e6f70819203' };
const trunkUrl = `/v1/accounts/${accountId}/sip-trunks/${trunkPath.sip_trunk_id}`;

const creation: SipTrunkCreate = {
  name: 'Berlin carrier',
  termination_uri: 'sip.carrier.example',
  allowed_ips: ['192.0.2.10', '2001:db8::10'],
};
const change: SipTrunkUpdate = { termination_uri: null, allowed_ips: [] };

export const sipTrunkCases: readonly OperationCase[] = [
  {
    operation: 'GET /v1/accounts/{account_id}/sip-trunks',
    call: (client) =>
      client.GET('/v1/accounts/{account_id}/sip-trunks', { params: { path, query: { offset: 100 } } }),
    url: `/v1/accounts/${accountId}/sip-trunks?offset=100`,
  },
  {
    operation: 'POST /v1/accounts/{account_id}/sip-trunks',
    call: (client) =>
      client.POST('/v1/accounts/{account_id}/sip-trunks', { params: { path }, body: creation }),
    url: `/v1/accounts/${accountId}/sip-trunks`,
    body: creation,
  },
  {
    operation: 'GET /v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}',
    call: (client) =>
      client.GET('/v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}', { params: { path: trunkPath } }),
    url: trunkUrl,
  },
  {
    operation: 'PATCH /v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}',
    call: (client) =>
      client.PATCH('/v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}', {
        params: { path: trunkPath },
        body: change,
      }),
    url: trunkUrl,
    body: change,
  },
  {
    operation: 'DELETE /v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}',
    call: (client) =>
      client.DELETE('/v1/accounts/{account_id}/sip-trunks/{sip_trunk_id}', { params: { path: trunkPath } }),
    url: trunkUrl,
  },
];
