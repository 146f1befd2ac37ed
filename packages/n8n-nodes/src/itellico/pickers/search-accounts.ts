import { type Account, type ItellicoClient, paginate } from '@callweave/itellico-client';
import { type PickerPage, type PickerQuery, pageOfAll } from '../../pickers/list-search.ts';
import type { PickerConnection } from './itellico-pickers.ts';

/** Accounts are nested up to five levels deep (https://docs.itellico.ai/accounts/subaccounts). */
const deepest = 5;

/** The key's own account and all below it, each under the name of its parents. */
export async function searchAccounts({ client }: PickerConnection, query: PickerQuery): Promise<PickerPage> {
  const { data: own } = await client.GET('/v1/accounts/current');
  const all = await Array.fromAsync(accountsFrom(client, own, own.name, 1));
  return pageOfAll(all, query);
}

async function* accountsFrom(
  client: ItellicoClient,
  { id }: Account,
  name: string,
  depth: number,
): AsyncGenerator<{ readonly name: string; readonly value: string }, void, undefined> {
  yield { name, value: id };
  if (depth > deepest) return;
  const children = paginate(client, 'GET', '/v1/accounts/{account_id}/subaccounts', {
    params: { path: { account_id: id } },
  });
  for await (const child of children) {
    yield* accountsFrom(client, child, `${name} > ${child.name}`, depth + 1);
  }
}
