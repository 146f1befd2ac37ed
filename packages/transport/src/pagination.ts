/** How a list is cut into pages; generated from the `x-pagination` of the OpenAPI document. */
export type Pagination =
  | {
      readonly style: 'page';
      readonly in: 'query' | 'body';
      readonly pageParameter: string;
      readonly sizeParameter: string;
      readonly firstPage: number;
      readonly maxSize: number;
      /** Dotted paths into the answer; what is missing, the API does not tell. */
      readonly items: string;
      readonly total?: string;
      readonly hasMore?: string;
      readonly totalPages?: string;
      readonly currentPage?: string;
      /** The property that tells one item from another. */
      readonly itemId: string;
    }
  | {
      readonly style: 'offset';
      readonly in: 'query';
      readonly offsetParameter: string;
      readonly limitParameter: string;
      readonly defaultLimit: number;
      readonly items: string;
      readonly total: string;
      readonly itemId: string;
    };

/** The paged operations of an API, by method and path: `GET /v2/api/conversations`. */
export type PaginationTable = Readonly<Record<string, Pagination>>;
