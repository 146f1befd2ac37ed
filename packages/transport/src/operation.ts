/** Requests of one lane share one rate limit. */
export type Lane = 'read' | 'write';

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** How a list is cut into pages; generated from the `x-pagination` of the OpenAPI document. */
export type Pagination =
  | {
      readonly style: 'page';
      readonly in: 'query' | 'body';
      readonly pageParameter: string;
      readonly sizeParameter: string;
      readonly firstPage: number;
      readonly maxSize: number;
      /** Dotted paths into the answer. */
      readonly items: string;
      readonly total: string;
      readonly hasMore: string;
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

/** What the OpenAPI document says about an operation that its types can't: generated into each client. */
export interface Operation {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** With its placeholders: `/v2/api/conversations/items/{id}`. */
  readonly path: string;
  readonly lane: Lane;
  /** True when a repetition changes nothing at the vendor, so it may be retried: reads, and POSTs that only search. */
  readonly safe: boolean;
  /** The vendor's page on the operation. */
  readonly documentation?: string;
  readonly pagination?: Pagination;
}

/** The rules of an operation that the document does not know: the careful ones of its method. */
export function undocumentedOperation(method: string, path: string): Operation {
  const isRead = method === 'GET' || method === 'HEAD';
  return { operationId: `${method} ${path}`, method, path, lane: isRead ? 'read' : 'write', safe: isRead };
}
