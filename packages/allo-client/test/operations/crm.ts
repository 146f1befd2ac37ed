import type {
  CreateDealRequest,
  CreatePersonRequest,
  SearchCompaniesRequest,
  SearchDealsRequest,
  SearchPeopleRequest,
} from '../../src/generated/schema.ts';
import type { OperationCase } from './operation-case.ts';

const person: CreatePersonRequest = {
  name: 'Alex',
  last_name: null,
  numbers: ['+14155550123'],
  emails: ['alex@example.com'],
  company_id: 'com-1',
  allow_duplicate_number: true,
};
const peopleSearch: SearchPeopleRequest = {
  filters: { phone_number: '+14155550123', company: 'Bäckerei' },
  search: null,
  sort: 'CREATED_ASC',
  page: 1,
  size: 100,
};
const companySearch: SearchCompaniesRequest = { filters: { name: 'bakery' }, sort: 'NAME_ASC' };
const deal: CreateDealRequest = {
  name: 'Oven replacement',
  status: 'negotiation',
  amount: 12_500.5,
  currency: 'EUR',
  closed_at: null,
};
const dealSearch: SearchDealsRequest = { filters: { stage: 'negotiation' }, search: 'oven', page: 2 };

const peopleCases: readonly OperationCase[] = [
  {
    operation: 'POST /v2/api/crm/people',
    call: (client) => client.POST('/v2/api/crm/people', { body: person }),
    url: '/v2/api/crm/people',
    body: person,
  },
  {
    operation: 'GET /v2/api/crm/people/{id}',
    call: (client) => client.GET('/v2/api/crm/people/{id}', { params: { path: { id: 'per-a/b' } } }),
    url: '/v2/api/crm/people/per-a%2Fb',
  },
  {
    operation: 'PUT /v2/api/crm/people/{id}',
    call: (client) =>
      client.PUT('/v2/api/crm/people/{id}', {
        params: { path: { id: 'per-1' } },
        body: { numbers: ['+14155550123', '+14155550124'], website: null },
      }),
    url: '/v2/api/crm/people/per-1',
    body: { numbers: ['+14155550123', '+14155550124'], website: null },
  },
  {
    operation: 'POST /v2/api/crm/people/search',
    call: (client) => client.POST('/v2/api/crm/people/search', { body: peopleSearch }),
    url: '/v2/api/crm/people/search',
    body: peopleSearch,
  },
];

const companyCases: readonly OperationCase[] = [
  {
    operation: 'POST /v2/api/crm/companies',
    call: (client) =>
      client.POST('/v2/api/crm/companies', { body: { name: 'Example Bakery', industry: null } }),
    url: '/v2/api/crm/companies',
    body: { name: 'Example Bakery', industry: null },
  },
  {
    operation: 'GET /v2/api/crm/companies/{id}',
    call: (client) => client.GET('/v2/api/crm/companies/{id}', { params: { path: { id: 'com-1' } } }),
    url: '/v2/api/crm/companies/com-1',
  },
  {
    operation: 'PUT /v2/api/crm/companies/{id}',
    call: (client) =>
      client.PUT('/v2/api/crm/companies/{id}', {
        params: { path: { id: 'com-1' } },
        body: { industry: 'Catering' },
      }),
    url: '/v2/api/crm/companies/com-1',
    body: { industry: 'Catering' },
  },
  {
    operation: 'POST /v2/api/crm/companies/search',
    call: (client) => client.POST('/v2/api/crm/companies/search', { body: companySearch }),
    url: '/v2/api/crm/companies/search',
    body: companySearch,
  },
];

const dealCases: readonly OperationCase[] = [
  {
    operation: 'POST /v2/api/crm/deals',
    call: (client) => client.POST('/v2/api/crm/deals', { body: deal }),
    url: '/v2/api/crm/deals',
    body: deal,
  },
  {
    operation: 'GET /v2/api/crm/deals/{id}',
    call: (client) => client.GET('/v2/api/crm/deals/{id}', { params: { path: { id: 'dea-1' } } }),
    url: '/v2/api/crm/deals/dea-1',
  },
  {
    operation: 'PATCH /v2/api/crm/deals/{id}',
    call: (client) =>
      client.PATCH('/v2/api/crm/deals/{id}', {
        params: { path: { id: 'dea-1' } },
        body: { status: 'won', closed_at: '2026-04-28T12:00:00', amount: null },
      }),
    url: '/v2/api/crm/deals/dea-1',
    body: { status: 'won', closed_at: '2026-04-28T12:00:00', amount: null },
  },
  {
    operation: 'DELETE /v2/api/crm/deals/{id}',
    call: (client) => client.DELETE('/v2/api/crm/deals/{id}', { params: { path: { id: 'dea-1' } } }),
    url: '/v2/api/crm/deals/dea-1',
  },
  {
    operation: 'POST /v2/api/crm/deals/search',
    call: (client) => client.POST('/v2/api/crm/deals/search', { body: dealSearch }),
    url: '/v2/api/crm/deals/search',
    body: dealSearch,
  },
];

export const crmCases: readonly OperationCase[] = [...peopleCases, ...companyCases, ...dealCases];
