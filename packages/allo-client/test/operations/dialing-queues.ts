import type { AppendQueueNumbersRequest } from '../../src/generated/schema.ts';
import type { OperationCase } from './operation-case.ts';

const numbers: AppendQueueNumbersRequest = {
  numbers: [
    { number: '+14155550123', name: 'Alex', company: null, emails: ['alex@example.com'] },
    { number: '+14155550150' },
  ],
  email: 'noa@example.com',
};

export const dialingQueueCases: readonly OperationCase[] = [
  {
    operation: 'GET /v2/api/dialing-queues/current',
    call: (client) =>
      client.GET('/v2/api/dialing-queues/current', {
        params: { query: { email: 'noa+dial@example.com', page: 2, size: 10 } },
      }),
    url: '/v2/api/dialing-queues/current?email=noa%2Bdial%40example.com&page=2&size=10',
  },
  {
    operation: 'POST /v2/api/dialing-queues/current',
    call: (client) =>
      client.POST('/v2/api/dialing-queues/current', { body: { name: 'Spring maintenance', user_id: null } }),
    url: '/v2/api/dialing-queues/current',
    body: { name: 'Spring maintenance', user_id: null },
  },
  {
    operation: 'POST /v2/api/dialing-queues/current',
    call: (client) => client.POST('/v2/api/dialing-queues/current'),
    url: '/v2/api/dialing-queues/current',
  },
  {
    operation: 'PATCH /v2/api/dialing-queues/current',
    call: (client) =>
      client.PATCH('/v2/api/dialing-queues/current', {
        body: { voicemail_handling: 'SKIP', do_not_disturb: null },
      }),
    url: '/v2/api/dialing-queues/current',
    body: { voicemail_handling: 'SKIP', do_not_disturb: null },
  },
  {
    operation: 'POST /v2/api/dialing-queues/current/numbers',
    call: (client) => client.POST('/v2/api/dialing-queues/current/numbers', { body: numbers }),
    url: '/v2/api/dialing-queues/current/numbers',
    body: numbers,
  },
  {
    operation: 'DELETE /v2/api/dialing-queues/current/numbers',
    call: (client) =>
      client.DELETE('/v2/api/dialing-queues/current/numbers', {
        params: { query: { number: '+14155550123', position: 0 } },
      }),
    url: '/v2/api/dialing-queues/current/numbers?number=%2B14155550123&position=0',
  },
  {
    operation: 'DELETE /v2/api/dialing-queues/current/numbers',
    call: (client) =>
      client.DELETE('/v2/api/dialing-queues/current/numbers', {
        params: { query: { unassigned: true, user_id: 'usr-1' } },
      }),
    url: '/v2/api/dialing-queues/current/numbers?unassigned=true&user_id=usr-1',
  },
];
