import { type ItellicoClient, paginate } from '@callweave/itellico-client';

/** An account in the tree below another one. */
export interface ItellicoAccount {
  readonly id: string;
  /** Null for the account at the top, if it is not the key's own. */
  readonly name: string | null;
  readonly parentAccountId: string | null;
}

/**
 * An account and all below it, the lowest first, so that each comes before its parent. The list of subaccounts has
 * the direct children only (https://docs.itellico.ai/api-reference/subaccounts/list-subaccounts), of up to five
 * levels; one request for each account.
 */
export async function listItellicoAccounts(
  client: ItellicoClient,
  top: ItellicoAccount,
  signal?: AbortSignal,
): Promise<ItellicoAccount[]> {
  const accounts = [top];
  const knownIds = new Set([top.id]);
  // The list grows while it is walked.
  for (const { id: parentAccountId } of accounts) {
    const children = paginate(client, 'GET', '/v1/accounts/{account_id}/subaccounts', {
      params: { path: { account_id: parentAccountId } },
      ...(signal === undefined ? undefined : { signal }),
    });
    for await (const { id, name } of children) {
      if (knownIds.has(id)) continue;
      knownIds.add(id);
      accounts.push({ id, name, parentAccountId });
    }
  }
  return accounts.reverse();
}
