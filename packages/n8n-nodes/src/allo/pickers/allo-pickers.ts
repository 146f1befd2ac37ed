import { type AlloClient, alloApi, createAlloClient } from '@callweave/allo-client';
import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { createClient } from '../../execution/create-client.ts';
import { type ListSearch, listSearch } from '../../pickers/list-search.ts';
import { type LoadOptions, loadOptions } from '../../pickers/load-options.ts';
import { eventTypes } from './event-types.ts';
import { searchCompanies } from './search-companies.ts';
import { searchDeals } from './search-deals.ts';
import { searchNumbers, searchSenderIds, searchSmsNumbers } from './search-numbers.ts';
import { searchPeople } from './search-people.ts';
import { searchTags } from './search-tags.ts';
import { searchTemplates } from './search-templates.ts';
import { searchUsers } from './search-users.ts';
import { searchWebhooks } from './search-webhooks.ts';

const clientOf = (context: ILoadOptionsFunctions): Promise<AlloClient> =>
  createClient(context, 'alloApi', alloApi, createAlloClient);

/** The methods behind the Allo node's pickers. */
export const alloPickers: Readonly<Record<string, ListSearch>> = {
  searchCompanies: listSearch(clientOf, searchCompanies),
  searchDeals: listSearch(clientOf, searchDeals),
  searchNumbers: listSearch(clientOf, searchNumbers),
  searchPeople: listSearch(clientOf, searchPeople),
  searchSenderIds: listSearch(clientOf, searchSenderIds),
  searchSmsNumbers: listSearch(clientOf, searchSmsNumbers),
  searchTags: listSearch(clientOf, searchTags),
  searchTemplates: listSearch(clientOf, searchTemplates),
  searchUsers: listSearch(clientOf, searchUsers),
  searchWebhooks: listSearch(clientOf, searchWebhooks),
};

/** The methods behind its lists in which several are ticked. */
export const alloOptions: Readonly<Record<string, LoadOptions>> = {
  loadEventTypes: loadOptions(clientOf, eventTypes),
  loadNumbers: loadOptions(clientOf, searchNumbers),
  loadTags: loadOptions(clientOf, searchTags),
  loadUsers: loadOptions(clientOf, searchUsers),
};
