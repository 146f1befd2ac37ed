import type { OperationCase } from './operation-case.ts';

export const teamCases: readonly OperationCase[] = [
  {
    operation: 'GET /v2/api/me',
    call: (client) => client.GET('/v2/api/me'),
    url: '/v2/api/me',
  },
  {
    operation: 'GET /v2/api/users',
    call: (client) =>
      client.GET('/v2/api/users', { params: { query: { role: 'ADMIN', status: 'BLOCKED' } } }),
    url: '/v2/api/users?role=ADMIN&status=BLOCKED',
  },
  {
    operation: 'GET /v2/api/users/{id}',
    call: (client) => client.GET('/v2/api/users/{id}', { params: { path: { id: 'usr-a/b' } } }),
    url: '/v2/api/users/usr-a%2Fb',
  },
  {
    operation: 'GET /v2/api/numbers',
    call: (client) => client.GET('/v2/api/numbers'),
    url: '/v2/api/numbers',
  },
];
