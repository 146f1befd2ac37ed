import { paginate } from '@callweave/itellico-client';
import { type PickerPage, type PickerQuery, pageOfAll } from '../../pickers/list-search.ts';
import type { PickerConnection } from './itellico-pickers.ts';

/** Phone numbers by a part of their name or digits; the API itself has no search for them. */
export async function searchPhoneNumbers(
  { client, accountId }: PickerConnection,
  query: PickerQuery,
): Promise<PickerPage> {
  const rows = paginate(client, 'GET', '/v1/accounts/{account_id}/phone-numbers', {
    params: { path: { account_id: accountId } },
  });
  const all = await Array.fromAsync(rows, ({ id, friendly_name, number }) => ({
    name: [friendly_name, number].filter(Boolean).join(', ') || id,
    value: id,
  }));
  return pageOfAll(all, query);
}
