import type { AgentCreate, AgentUpdate } from '../../src/generated/schema.ts';
import { accountId } from './account-id.ts';
import type { OperationCase } from './operation-case.ts';

const path = { account_id: accountId };
const agentPath = { ...path, agent_id: 'a/gent' };
const agentUrl = `/v1/accounts/${accountId}/agents/a%2Fgent`;

const creation: AgentCreate = {
  name: 'Empfang',
  model: { provider: 'anthropic', model: 'a-model-of-next-year', max_tokens: null, temperature: 0.3 },
  transcriber: {
    provider: 'deepgram',
    model: 'nova-3:general',
    language: 'multi',
    keywords: ['Etagenheizung'],
  },
  voice: { provider: 'elevenlabs', voice_id: 'demo-voice', settings: { stability: 0.6 } },
  denoising: null,
  metadata: { site: 'berlin', floors: [1, 2] },
  tags: ['reception'],
};
const change: AgentUpdate = {
  model: { provider: 'openai', model: 'gpt-4.1' },
  initial_message: { mode: 'fixed_message', message: 'Guten Abend.', delay_ms: 0 },
};
const clearing: AgentUpdate = { note: null, tags: null, metadata: {} };

export const agentCases: readonly OperationCase[] = [
  {
    operation: 'GET /v1/accounts/{account_id}/agents',
    call: (client) =>
      client.GET('/v1/accounts/{account_id}/agents', {
        params: {
          path,
          query: {
            name: 'front & desk',
            tags: ['sales', 'de'],
            include_archived: true,
            modified_ge: '2026-04-01T00:00:00Z',
            limit: 10,
            offset: 20,
          },
        },
      }),
    url: `/v1/accounts/${accountId}/agents?name=front+%26+desk&tags=sales&tags=de&include_archived=true&modified_ge=2026-04-01T00%3A00%3A00Z&limit=10&offset=20`,
  },
  {
    operation: 'POST /v1/accounts/{account_id}/agents',
    call: (client) => client.POST('/v1/accounts/{account_id}/agents', { params: { path }, body: creation }),
    url: `/v1/accounts/${accountId}/agents`,
    body: creation,
  },
  {
    operation: 'GET /v1/accounts/{account_id}/agents/{agent_id}',
    call: (client) =>
      client.GET('/v1/accounts/{account_id}/agents/{agent_id}', { params: { path: agentPath } }),
    url: agentUrl,
  },
  {
    operation: 'PATCH /v1/accounts/{account_id}/agents/{agent_id}',
    call: (client) =>
      client.PATCH('/v1/accounts/{account_id}/agents/{agent_id}', {
        params: { path: agentPath },
        body: change,
      }),
    url: agentUrl,
    body: change,
  },
  {
    operation: 'PATCH /v1/accounts/{account_id}/agents/{agent_id}',
    call: (client) =>
      client.PATCH('/v1/accounts/{account_id}/agents/{agent_id}', {
        params: { path: agentPath },
        body: clearing,
      }),
    url: agentUrl,
    body: clearing,
  },
  {
    operation: 'DELETE /v1/accounts/{account_id}/agents/{agent_id}',
    call: (client) =>
      client.DELETE('/v1/accounts/{account_id}/agents/{agent_id}', { params: { path: agentPath } }),
    url: agentUrl,
  },
];
