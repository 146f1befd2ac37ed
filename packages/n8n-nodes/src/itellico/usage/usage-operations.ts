import type { IDataObject } from 'n8n-workflow';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import { type AccountItemCall, type ItellicoOperation, perAccountItem } from '../per-account-item.ts';

/** One result for each stretch of time and group, flat, as a spreadsheet takes it. */
async function get({ client, accountId, parameters, cancellation }: AccountItemCall): Promise<IDataObject[]> {
  const filters = parameters.collection('filters');
  const groups = parameters.list('groupBy');
  const { data } = await client.GET('/v1/accounts/{account_id}/analytics/usage', {
    params: {
      path: { account_id: accountId },
      query: withoutUndefined({
        start: filters.time('since', 'Since'),
        end: filters.time('until', 'Until'),
        granularity: parameters.choice('granularity', 'Granularity', ['hour', 'day', 'month']),
        group_by:
          groups.length === 0
            ? undefined
            : groups.filter((group) => group === 'agent' || group === 'subaccount' || group === 'type'),
        tz: filters.text('timeZone'),
      }),
    },
    ...cancellation,
  });
  return (data.data ?? []).flatMap(({ ts, values }) =>
    (values ?? []).map(({ seconds, conversations, dimensions }) => ({
      startsAt: ts,
      seconds,
      conversations,
      ...dimensions,
    })),
  );
}

export const usageOperations = { get: perAccountItem(get) } satisfies Record<string, ItellicoOperation>;
