import type { CallCreate } from '../../src/generated/schema.ts';
import { accountId } from './account-id.ts';
import type { OperationCase } from './operation-case.ts';

const path = { account_id: accountId };
const agentId = 'c1f5a7d2-6e48-4b09-8d3c-92e7f0a1b2c3';

const phone: CallCreate = {
  type: 'phone',
  agent_id: agentId,
  from_number: '+493023125040',
  to_number: '+14155550142',
  external_id: 'ticket-1024',
};
const web: CallCreate = {
  type: 'web',
  agent_id: agentId,
  initial_text: 'Ich möchte besichtigen.',
  audio_input_enabled: false,
  test_variables: { caller_name: 'Robin' },
  overrides: null,
};

export const conversationCases: readonly OperationCase[] = [
  {
    operation: 'GET /v1/accounts/{account_id}/calls',
    call: (client) =>
      client.GET('/v1/accounts/{account_id}/calls', {
        params: {
          path,
          query: {
            external_id: 'ticket/1024+2',
            status: 'transferred',
            type: 'web',
            updated_before: '2026-05-01T00:00:00Z',
          },
        },
      }),
    url: `/v1/accounts/${accountId}/calls?external_id=ticket%2F1024%2B2&status=transferred&type=web&updated_before=2026-05-01T00%3A00%3A00Z`,
  },
  {
    operation: 'POST /v1/accounts/{account_id}/calls',
    call: (client) => client.POST('/v1/accounts/{account_id}/calls', { params: { path }, body: phone }),
    url: `/v1/accounts/${accountId}/calls`,
    body: phone,
  },
  {
    operation: 'POST /v1/accounts/{account_id}/calls',
    call: (client) => client.POST('/v1/accounts/{account_id}/calls', { params: { path }, body: web }),
    url: `/v1/accounts/${accountId}/calls`,
    body: web,
  },
  {
    operation: 'GET /v1/accounts/{account_id}/calls/{call_id}',
    call: (client) =>
      client.GET('/v1/accounts/{account_id}/calls/{call_id}', {
        params: { path: { ...path, call_id: 'c/1' } },
      }),
    url: `/v1/accounts/${accountId}/calls/c%2F1`,
  },
  {
    operation: 'GET /v1/accounts/{account_id}/conversations',
    call: (client) =>
      client.GET('/v1/accounts/{account_id}/conversations', {
        params: {
          path: { account_id: 'me/../you' },
          query: {
            agent_id: agentId,
            direction: 'inbound',
            status: 'completed',
            type: 'phone',
            created_after: '2026-04-01T00:00:00+02:00',
          },
        },
      }),
    url: `/v1/accounts/me%2F..%2Fyou/conversations?agent_id=${agentId}&direction=inbound&status=completed&type=phone&created_after=2026-04-01T00%3A00%3A00%2B02%3A00`,
  },
];
