/** Requests of one lane share one rate limit. */
export type Lane = 'read' | 'write';

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** What is to be known of an operation that its types can't tell. */
export interface OperationRules {
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
  const safe = method === 'GET' || method === 'HEAD';
  return { lane: safe ? 'read' : 'write', safe, ...rules, method, path };
}
