import { type AlloClient, alloApi, createAlloClient } from '@callweave/allo-client';
import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { createClient } from '../../execution/create-client.ts';
import { type ListSearch, listSearch } from '../../pickers/list-search.ts';
import { searchCompanies } from './search-companies.ts';
import { searchPeople } from './search-people.ts';

const clientOf = (context: ILoadOptionsFunctions): Promise<AlloClient> =>
  createClient(context, 'alloApi', alloApi, createAlloClient);

/** The methods behind the Allo node's pickers. */
export const alloPickers: Readonly<Record<string, ListSearch>> = {
  searchCompanies: listSearch(clientOf, searchCompanies),
  searchPeople: listSearch(clientOf, searchPeople),
};
