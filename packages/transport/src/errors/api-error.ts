/**
 * What went wrong, whatever the vendor calls it; each kind has a class of its own:
 * - `authentication` 401, `permission` 403, `payment` 402, `not_found` 404 and 410, `conflict` 409;
 * - `validation` 400, 405, 413, 415, 422; `server` 5xx; `http` any other status;
 * - `rate_limit` 429, which passes by itself soon; `quota`, which does not;
 * - `redirect`: the API pointed elsewhere, and the key does not go there;
 * - `connection`: no answer, or one that broke off; `timeout`: none in time; `parse`: an answer that is not JSON, or
 *   more of it than is read.
 */
export type ApiErrorKind =
  | 'authentication'
  | 'permission'
  | 'payment'
  | 'not_found'
  | 'conflict'
  | 'validation'
  | 'rate_limit'
  | 'quota'
  | 'server'
  | 'http'
  | 'redirect'
  | 'connection'
  | 'timeout'
  | 'parse';

/** What an error is made of; what is left out is not known, or none. */
export interface ApiErrorOptions extends Partial<Omit<ApiError, keyof Error | 'operationId'>> {
  readonly api: string;
  readonly kind: ApiErrorKind;
  readonly method: string;
  readonly path: string;
  /** What came, in a phrase. */
  readonly reason: string;
  /** What to do next, in a sentence. */
  readonly advice: string;
  readonly cause?: unknown;
}

const brand = Symbol.for('callweave.api-error');

/**
 * What every failed call rejects with, by a class for each kind. The message names the operation, the status, the
 * vendor's code and the next step; it never holds the key.
 *
 * @example
 * try {
 *   await allo.GET('/v2/api/me');
 * } catch (error) {
 *   if (AuthenticationError.isInstance(error)) askForAnotherKey(error.advice);
 *   else if (ApiError.isInstance(error)) report(error.kind, error.requestId);
 *   else throw error;
 * }
 */
export class ApiError extends Error {
  override readonly name: string = 'ApiError';
  declare readonly api: string;
  declare readonly kind: ApiErrorKind;
  declare readonly method: string;
  /** The operation's path with its placeholders, so that ids and numbers stay out of logs. */
  declare readonly path: string;
  /** The HTTP status; null when no answer came. */
  readonly status: number | null = null;
  /** The vendor's code, as it came: an open set. */
  readonly code: string | null = null;
  readonly requestId: string | null = null;
  /** Requests that were sent, or begun. */
  readonly attempts: number = 1;
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean = false;
  /** How long the API asked to wait, in milliseconds. */
  readonly retryAfterMs: number | null = null;
  /** When `retryAfterMs` is over. */
  readonly retryAt: Date | null = null;
  /** The permission that is missing, in the vendor's words; null where it is not known or another fault. */
  readonly requiredScope: string | null = null;
  readonly fields: readonly { readonly field: string; readonly message: string }[] = [];
  /**
   * The beginning of a body that is no JSON at all, at most 200 characters. Null for JSON that is cut short: that is
   * the API's own answer, with customers' names and numbers.
   */
  readonly bodySnippet: string | null = null;
  /** True when the request surely never left, so that nothing can have come of it. */
  readonly neverSent: boolean = false;
  declare readonly reason: string;
  declare readonly advice: string;

  constructor({ cause, ...options }: ApiErrorOptions) {
    const { api, method, path, reason, advice, attempts = 1, requestId } = options;
    const sent = `${attempts} attempt${attempts === 1 ? '' : 's'}`;
    super(
      `${api} ${method} ${path}: ${reason} [${sent}${requestId ? `, request ${requestId}` : ''}]. ${advice}`,
      cause == null ? undefined : { cause },
    );
    Object.assign(this, options);
    Object.defineProperty(this, brand, { value: true });
  }

  /** Method and path, `GET /v2/api/me`: the key of the clients' tables of operations, which have the vendor's ids. */
  get operationId(): string {
    return `${this.method} ${this.path}`;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is ApiError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}
