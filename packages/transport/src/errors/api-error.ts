import type { Operation } from '../operation.ts';

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

export interface ApiErrorOptions {
  readonly api: string;
  readonly operation: Operation;
  readonly kind: ApiErrorKind;
  /** What came, in a phrase. */
  readonly reason: string;
  /** What to do next, in a sentence. */
  readonly advice: string;
  readonly status?: number | null;
  readonly code?: string | null;
  readonly requestId?: string | null;
  readonly attempts?: number;
  readonly retryable?: boolean;
  readonly retryAfterMs?: number | null;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
  readonly bodySnippet?: string | null;
  /** When `retryAfterMs` is over. */
  readonly retryAt?: Date | null;
  /** The permission that is missing. */
  readonly requiredScope?: string | null;
  /** True when the request surely never left. */
  readonly neverSent?: boolean;
  readonly cause?: unknown;
}

const brand = Symbol.for('callweave.api-error');

/**
 * What every failed call rejects with, by a class for each kind. The message names the operation, the status, the vendor's code and the next
 * step; it never holds the key.
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
  readonly api: string;
  readonly kind: ApiErrorKind;
  readonly operationId: string;
  readonly method: string;
  /** The operation's path with its placeholders, so that ids and numbers stay out of logs. */
  readonly path: string;
  /** The HTTP status; null when no answer came. */
  readonly status: number | null;
  /** The vendor's code, as it came: an open set. */
  readonly code: string | null;
  readonly requestId: string | null;
  /** Requests that were sent, or begun. */
  readonly attempts: number;
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean;
  /** How long the API asked to wait, in milliseconds. */
  readonly retryAfterMs: number | null;
  readonly fields: readonly { readonly field: string; readonly message: string }[];
  /**
   * The beginning of a body that is no JSON at all, at most 200 characters. Null for JSON that is cut short: that is
   * the API's own answer, with customers' names and numbers.
   */
  readonly bodySnippet: string | null;
  /** True when the request surely never left, so that nothing can have come of it. */
  readonly neverSent: boolean;
  readonly reason: string;
  readonly advice: string;

  constructor(options: ApiErrorOptions) {
    const { operation, attempts = 1, requestId = null } = options;
    const sent = `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
    const context = requestId ? `${sent}, request ${requestId}` : sent;
    super(
      `${options.api} ${operation.operationId} (${operation.method} ${operation.path}): ${options.reason} [${context}]. ${options.advice}`,
      options.cause == null ? undefined : { cause: options.cause },
    );
    Object.defineProperty(this, brand, { value: true });
    this.api = options.api;
    this.kind = options.kind;
    this.operationId = operation.operationId;
    this.method = operation.method;
    this.path = operation.path;
    this.status = options.status ?? null;
    this.code = options.code ?? null;
    this.requestId = requestId;
    this.attempts = attempts;
    this.retryable = options.retryable ?? false;
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.fields = options.fields ?? [];
    this.bodySnippet = options.bodySnippet ?? null;
    this.neverSent = options.neverSent ?? false;
    this.reason = options.reason;
    this.advice = options.advice;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is ApiError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}

/** As `ApiError.isInstance`, for the class of one kind. */
export function isErrorOfKind(error: unknown, kind: ApiErrorKind): boolean {
  return ApiError.isInstance(error) && error.kind === kind;
}
