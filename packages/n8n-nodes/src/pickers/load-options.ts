import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { type PickerPage, type PickerQuery, searchFor } from './list-search.ts';

export type LoadOptions = (this: ILoadOptionsFunctions) => Promise<INodePropertyOptions[]>;

/** n8n's method behind a list in which several are ticked, in alphabetical order; n8n itself searches in it. */
export function loadOptions<Client>(
  createClient: (context: ILoadOptionsFunctions) => Promise<Client>,
  search: (client: Client, query: PickerQuery) => Promise<PickerPage>,
): LoadOptions {
  return async function () {
    const { results } = await searchFor(this, createClient, search, { text: '', page: 1 });
    return results
      .map(({ name, value }) => ({ name, value }))
      .sort((left, right) => left.name.localeCompare(right.name));
  };
}
