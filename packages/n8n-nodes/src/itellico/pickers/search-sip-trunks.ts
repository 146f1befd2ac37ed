import { paginate } from '@callweave/itellico-client';
import { type PickerPage, type PickerQuery, pageOfAll } from '../../pickers/list-search.ts';
import type { PickerConnection } from './itellico-pickers.ts';

/** SIP trunks by a part of their name; the API itself has no search for them. */
export async function searchSipTrunks(
  { client, accountId }: PickerConnection,
  query: PickerQuery,
): Promise<PickerPage> {
  const rows = paginate(client, 'GET', '/v1/accounts/{account_id}/sip-trunks', {
    params: { path: { account_id: accountId } },
  });
  return pageOfAll(await Array.fromAsync(rows, ({ id, name }) => ({ name, value: id })), query);
}
