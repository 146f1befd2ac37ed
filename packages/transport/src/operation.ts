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

/** What the OpenAPI document says about an operation that its types can't: generated into each client. */
export interface OperationRules {
  readonly operationId: string;
  /** @default 'read' for GET, 'write' for all others */
  readonly lane?: Lane;
  /**
   * True when a repetition changes nothing at the vendor, so it may be retried: reads, and POSTs that only search.
   * @default true for GET alone
   */
  readonly safe?: boolean;
  /** True for a write that the API carries out once for each `Idempotency-Key`. */
  readonly hasIdempotencyKey?: boolean;
  /** The permission that the key needs, in the vendor's words. */
  readonly requiredScope?: string;
  readonly pagination?: Pagination;
}

export interface Operation extends OperationRules {
  /** Upper case. */
  readonly method: string;
  /** With its placeholders: `/v2/api/conversations/items/{id}`. */
  readonly path: string;
  readonly lane: Lane;
  readonly safe: boolean;
}

/** An operation by its rules; without any, by the careful ones of its method. */
export function createOperation(method: string, path: string, rules?: OperationRules): Operation {
  const isRead = method === 'GET' || method === 'HEAD';
  const defaults = {
    operationId: `${method} ${path}`,
    lane: isRead ? 'read' : 'write',
    safe: isRead,
  } as const;
  return { ...defaults, ...rules, method, path };
}
