import { accountId } from './account-id.ts';
import type { OperationCase } from './operation-case.ts';

const path = { account_id: accountId };

export const providerCases: readonly OperationCase[] = [
  {
    operation: 'GET /v1/accounts/{account_id}/providers/models',
    call: (client) => client.GET('/v1/accounts/{account_id}/providers/models', { params: { path } }),
    url: `/v1/accounts/${accountId}/providers/models`,
  },
  {
    operation: 'GET /v1/accounts/{account_id}/providers/transcribers',
    call: (client) => client.GET('/v1/accounts/{account_id}/providers/transcribers', { params: { path } }),
    url: `/v1/accounts/${accountId}/providers/transcribers`,
  },
  {
    operation: 'GET /v1/accounts/{account_id}/providers/voices',
    call: (client) =>
      client.GET('/v1/accounts/{account_id}/providers/voices', {
        params: { path, query: { provider: 'azure', language: 'de-DE', gender: 'neutral', refresh: false } },
      }),
    url: `/v1/accounts/${accountId}/providers/voices?provider=azure&language=de-DE&gender=neutral&refresh=false`,
  },
];
