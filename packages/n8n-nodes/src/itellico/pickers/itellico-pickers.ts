import { createItellicoClient, itellicoApi } from '@callweave/itellico-client';
import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { createClient } from '../../execution/create-client.ts';
import { textOf } from '../../execution/parameter-values.ts';
import { type ListSearch, listSearch } from '../../pickers/list-search.ts';
import { valueOfLocator } from '../../pickers/value-of-locator.ts';
import { searchAccounts } from './search-accounts.ts';
import { searchAgents } from './search-agents.ts';
import { searchPhoneNumbers } from './search-phone-numbers.ts';
import { searchSipTrunks } from './search-sip-trunks.ts';
import { searchSubaccounts } from './search-subaccounts.ts';

/** The client, and the account that is chosen in the node; the key's own where none is. */
export interface PickerConnection {
  readonly client: ReturnType<typeof createItellicoClient>;
  readonly accountId: string;
}

async function connectionOf(context: ILoadOptionsFunctions): Promise<PickerConnection> {
  const client = await createClient(context, 'itellicoApi', itellicoApi, createItellicoClient);
  const chosen = textOf(valueOfLocator(context.getCurrentNodeParameter('accountId')));
  if (chosen !== undefined) return { client, accountId: chosen };
  const { data } = await client.GET('/v1/accounts/current');
  return { client, accountId: data.id };
}

/** The methods behind the itellico node's pickers. */
export const itellicoPickers = {
  searchAccounts: listSearch(connectionOf, searchAccounts),
  searchAgents: listSearch(connectionOf, searchAgents),
  searchPhoneNumbers: listSearch(connectionOf, searchPhoneNumbers),
  searchSipTrunks: listSearch(connectionOf, searchSipTrunks),
  searchSubaccounts: listSearch(connectionOf, searchSubaccounts),
} satisfies Readonly<Record<string, ListSearch>>;
