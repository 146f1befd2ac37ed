import type { ILoadOptionsFunctions, INodeListSearchItems, INodeListSearchResult } from 'n8n-workflow';
import { toNodeError } from '../execution/to-node-error.ts';

/** What the user has typed, in lower case, and which page of results is wanted. */
export interface PickerQuery {
  readonly text: string;
  /** From 1. */
  readonly page: number;
}

export interface PickerPage {
  readonly results: INodeListSearchItems[];
  readonly hasMore: boolean;
}

export type ListSearch = (
  this: ILoadOptionsFunctions,
  filter?: string,
  paginationToken?: string,
) => Promise<INodeListSearchResult>;

/** n8n's method behind a picker, out of what asks the API for one page of results. */
export function listSearch<Client>(
  createClient: (context: ILoadOptionsFunctions) => Promise<Client>,
  search: (client: Client, query: PickerQuery) => Promise<PickerPage>,
): ListSearch {
  return async function (filter, paginationToken) {
    const page = paginationToken === undefined ? 1 : Number(paginationToken);
    const query = { text: (filter ?? '').trim().toLowerCase(), page };
    const { results, hasMore } = await searchFor(this, createClient, search, query);
    return { results, ...(hasMore ? { paginationToken: String(page + 1) } : undefined) };
  };
}

/** One page of results, or an error in n8n's own words. */
export async function searchFor<Client>(
  context: ILoadOptionsFunctions,
  createClient: (context: ILoadOptionsFunctions) => Promise<Client>,
  search: (client: Client, query: PickerQuery) => Promise<PickerPage>,
  query: PickerQuery,
): Promise<PickerPage> {
  try {
    return await search(await createClient(context), query);
  } catch (error) {
    const nodeError = toNodeError(context.getNode(), error);
    throw nodeError;
  }
}

/** The page of a list that the API gives as a whole: those whose name has what the user typed. */
export function pageOfAll(all: readonly INodeListSearchItems[], { text }: PickerQuery): PickerPage {
  return { results: all.filter(({ name }) => name.toLowerCase().includes(text)), hasMore: false };
}
