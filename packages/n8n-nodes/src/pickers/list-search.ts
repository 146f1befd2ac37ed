import type { ILoadOptionsFunctions, INodeListSearchItems, INodeListSearchResult } from 'n8n-workflow';

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
    const client = await createClient(this);
    const { results, hasMore } = await search(client, { text: (filter ?? '').trim().toLowerCase(), page });
    return { results, ...(hasMore ? { paginationToken: String(page + 1) } : undefined) };
  };
}

/** The page of a list that the API gives as a whole: those whose name has what the user typed. */
export function pageOfAll(all: readonly INodeListSearchItems[], { text }: PickerQuery): PickerPage {
  return { results: all.filter(({ name }) => name.toLowerCase().includes(text)), hasMore: false };
}
