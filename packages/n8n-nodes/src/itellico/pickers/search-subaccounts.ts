import { paginate } from '@callweave/itellico-client';
import { type PickerPage, type PickerQuery, pageOfAll } from '../../pickers/list-search.ts';
import type { PickerConnection } from './itellico-pickers.ts';

/** The direct subaccounts of the chosen account, by a part of their name. */
export async function searchSubaccounts(
  { client, accountId }: PickerConnection,
  query: PickerQuery,
): Promise<PickerPage> {
  const rows = paginate(client, 'GET', '/v1/accounts/{account_id}/subaccounts', {
    params: { path: { account_id: accountId } },
  });
  return pageOfAll(await Array.fromAsync(rows, ({ id, name }) => ({ name, value: id })), query);
}
