import type { Lane, OperationRules } from './operation.ts';

/** What a failed answer's body says, in the vendor's own error format. */
export interface ErrorDescription {
  /** The vendor's code, as it came. */
  readonly code?: string | null;
  readonly message?: string | null;
  readonly requestId?: string | null;
  /** The vendor's own word on whether to try again; it wins over the status. */
  readonly retryable?: boolean | null;
  readonly retryAfterMs?: number | null;
  /** True where a quota is used up rather than the requests of a moment too many. */
  readonly isQuota?: boolean;
  /** The permission that is missing. */
  readonly requiredScope?: string | null;
  /** What to do next, where this vendor's code tells more than the status does. */
  readonly advice?: string | null;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

/** Everything about an API that transport must know and can't guess: one constant in each client package. */
export interface ApiDefinition {
  /** As it appears in messages: `Allo`. */
  readonly name: string;
  readonly baseUrl: string;
  /**
   * What is to be known of an operation beside its types; nothing where the careful rules of its method hold.
   *
   * @param path with its placeholders: `/v2/api/conversations/items/{id}`.
   */
  readonly rulesOf?: (method: string, path: string) => OperationRules;
  /** Whether the vendor keeps files on a host, so that the key may go there over HTTPS; the API's own host always counts. */
  readonly isKeyHost?: (hostname: string) => boolean;
  /** The headers that carry the key. */
  readonly authenticate: (apiKey: string) => Record<string, string>;
  /** Reads an error body; gets `undefined` for a body that is not JSON. Must not throw. */
  readonly describeError: (body: unknown, status: number) => ErrorDescription;
  /** Requests per second until the API's headers say otherwise; null where nothing is known and no pace is kept. */
  readonly requestsPerSecond: Readonly<Record<Lane, number | null>>;
  /** Where to get or check a key, for messages. */
  readonly keyHelp: string;
}
