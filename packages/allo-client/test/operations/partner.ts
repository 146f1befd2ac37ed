import type { CreatePartnerAccountRequest } from '../../src/generated/schema.ts';
import type { OperationCase } from './operation-case.ts';

const account: CreatePartnerAccountRequest = {
  email: 'camille@example.com',
  name: 'Camille Modèle',
  personal_mobile: '+33199001240',
  partner_client_ref: 'customer-0042',
  number_preference: { country: 'FR', prefix: null },
};

export const partnerCases: readonly OperationCase[] = [
  {
    operation: 'POST /v2/api/partner/accounts',
    call: (client) => client.POST('/v2/api/partner/accounts', { body: account }),
    url: '/v2/api/partner/accounts',
    body: account,
  },
  {
    operation: 'GET /v2/api/partner/accounts/{id}',
    call: (client) => client.GET('/v2/api/partner/accounts/{id}', { params: { path: { id: 'par-1' } } }),
    url: '/v2/api/partner/accounts/par-1',
  },
  {
    operation: 'DELETE /v2/api/partner/accounts/{id}',
    call: (client) => client.DELETE('/v2/api/partner/accounts/{id}', { params: { path: { id: 'par-1' } } }),
    url: '/v2/api/partner/accounts/par-1',
  },
];
