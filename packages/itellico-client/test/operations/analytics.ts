import { accountId } from './account-id.ts';
import type { OperationCase } from './operation-case.ts';

export const analyticsCases: readonly OperationCase[] = [
  {
    operation: 'GET /v1/accounts/{account_id}/analytics/usage',
    call: (client) =>
      client.GET('/v1/accounts/{account_id}/analytics/usage', {
        params: {
          path: { account_id: accountId },
          query: {
            start: '2026-04-01T00:00:00+02:00',
            granularity: 'day',
            group_by: ['agent', 'type'],
            tz: 'Europe/Berlin',
          },
        },
      }),
    url: `/v1/accounts/${accountId}/analytics/usage?start=2026-04-01T00%3A00%3A00%2B02%3A00&granularity=day&group_by=agent&group_by=type&tz=Europe%2FBerlin`,
  },
];
