import type { Scheduled } from './scheduled.ts';

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
  | {
      /** Refuses as the rate limit does, whatever the limit. */
      readonly kind: 'rate-limit-storm';
      /**
       * What `Retry-After` says; null for no such header.
       * @default as the option `retryAfter` says
       */
      readonly retryAfterSeconds?: number | null;
    }
  | {
      /** Resets the connection (RST). */
      readonly kind: 'reset';
      /**
       * Without an answer, or in the middle of its body.
       * @default 'before'
       */
      readonly at?: 'before' | 'body';
    }
  /** Announces the whole body, sends half of it, and closes the connection. */
  | { readonly kind: 'truncate' }
  /** Sends half of the body as if that were all. */
  | { readonly kind: 'truncated-json' }
  | {
      /** The right answer with a field more, `padding`, that makes it this long. */
      readonly kind: 'huge-json';
      readonly bytes: number;
    }
  | {
      /** The right answer under another name. */
      readonly kind: 'content-type';
      readonly contentType: string;
    }
  /** Sends the headers and half of the body, then nothing more, and leaves the connection open. */
  | { readonly kind: 'stall' }
  /** Sends nothing, and leaves the connection open. */
  | { readonly kind: 'stall-headers' }
  | {
      /** Sends the body drop by drop, on the simulator's clock. */
      readonly kind: 'slow-body';
      readonly bytesPerSecond: number;
    }
  | {
      /** The last rows of a list's answer come twice. */
      readonly kind: 'duplicate-rows';
      /** @default 1 */
      readonly rows?: number;
    }
  | {
      /**
       * The list changes while it is read: between any two pages, this many rows appear at its beginning, so that rows
       * come again; or disappear there if negative, so that rows are left out.
       */
      readonly kind: 'shifting-pages';
      readonly rows: number;
    };

/** A kind that needs nothing more said. */
export type PlainFault = Exclude<
  FaultKind['kind'],
  'status' | 'huge-json' | 'content-type' | 'slow-body' | 'shifting-pages'
>;

/** A request as a script sees it. */
export interface FaultRequest {
  /** Null for a path or method that the API does not have. */
  readonly operationId: string | null;
  readonly method: string;
  readonly path: string;
}

/** One step of a script: what happens to one request, or `ok` for nothing. */
export type FaultStep = 'ok' | PlainFault | FaultKind;

/** Which requests it happens to. */
export interface FaultTarget {
  /**
   * Only requests of this operation, or of these.
   * @default every request
   */
  readonly operationId?: string | readonly string[];
}

/**
 * What is to go wrong, with which requests, and how often.
 *
 * @example { kind: 'status', status: 503, operationId: 'searchAllConversations', times: 2 }
 * @example { kind: 'reset', rate: 0.1, seed: 3 }
 * @example { script: ['ok', 'reset', { kind: 'status', status: 503 }], operationId: 'getMe' }
 */
export type Fault = FaultTarget & Scheduled<FaultKind, FaultStep, FaultRequest>;
