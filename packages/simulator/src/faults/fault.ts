/** What is to go wrong. */
export type FaultKind =
  | {
      /** Another status instead of the answer. */
      readonly kind: 'status';
      readonly status: number;
      /** An object is sent as JSON, a text as it is. By default the vendor's error envelope for this status. */
      readonly body?: unknown;
      /** Added to the answer; `Content-Type` may be among them. */
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      /** A page of something in front of the API. */
      readonly kind: 'html';
      /** @default 403 */
      readonly status?: number;
    }
  | {
      /** Points somewhere else, where no key may be sent. */
      readonly kind: 'redirect';
      /** @default 302 */
      readonly status?: number;
      /** @default 'https://elsewhere.example' and the path of the request */
      readonly location?: string;
    }
  /** Announces the whole body, sends half of it, and destroys the connection. */
  | { readonly kind: 'truncate' }
  /** Sends half of the body as if that were all. */
  | { readonly kind: 'truncated-json' }
  /** Sends the headers and half of the body, then nothing more, and leaves the connection open. */
  | { readonly kind: 'stall' }
  /** Sends nothing, and leaves the connection open. */
  | { readonly kind: 'stall-headers' }
  /** Resets the connection without an answer. */
  | { readonly kind: 'reset' }
  /** Refuses as the rate limit does, whatever the limit. */
  | { readonly kind: 'rate-limit-storm' };

/** When it goes wrong. */
export interface FaultTarget {
  /**
   * Only requests of this operation.
   * @default every request
   */
  readonly operationId?: string;
  /**
   * How many requests it spoils; `Infinity` until it is taken back.
   * @default 1
   */
  readonly times?: number;
  /**
   * How many matching requests it lets pass first.
   * @default 0
   */
  readonly after?: number;
}

/** @example { kind: 'status', status: 503, operationId: 'searchAllConversations', times: 2 } */
export type Fault = FaultKind & FaultTarget;
