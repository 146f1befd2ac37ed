import type { PickerPage, PickerQuery } from '../../pickers/list-search.ts';
import type { PickerConnection } from './itellico-pickers.ts';

const pageSize = 100;

/** Agents by a part of their name. */
export async function searchAgents(
  { client, accountId }: PickerConnection,
  { text, page }: PickerQuery,
): Promise<PickerPage> {
  const offset = (page - 1) * pageSize;
  const { data } = await client.GET('/v1/accounts/{account_id}/agents', {
    params: {
      path: { account_id: accountId },
      query: { ...(text === '' ? undefined : { name: text }), limit: pageSize, offset },
    },
  });
  return {
    results: data.items.map(({ id, name }) => ({ name, value: id })),
    hasMore: data.items.length > 0 && offset + data.items.length < data.count,
  };
}
