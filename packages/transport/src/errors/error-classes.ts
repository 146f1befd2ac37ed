import { ApiError, type ApiErrorKind, type ApiErrorOptions } from './api-error.ts';

/** An `ApiError` of one kind. */
export type ErrorOfKind<Kind extends ApiErrorKind, Name extends string> = ApiError & {
  readonly kind: Kind;
  readonly name: Name;
};

/** The class of one kind. */
export interface ErrorClass<Kind extends ApiErrorKind, Name extends string> {
  new (options: ApiErrorOptions): ErrorOfKind<Kind, Name>;
  readonly prototype: ErrorOfKind<Kind, Name>;
  readonly name: string;
  /** Recognises the error across copies of this package, where `instanceof` does not. */
  isInstance(error: unknown): error is ErrorOfKind<Kind, Name>;
}

function createErrorClass<Kind extends ApiErrorKind, Name extends string>(
  kind: Kind,
  name: Name,
): ErrorClass<Kind, Name> {
  class ErrorOfOneKind extends ApiError {
    override readonly name: Name = name;
    declare readonly kind: Kind;

    static override isInstance(error: unknown): error is ErrorOfKind<Kind, Name> {
      return ApiError.isInstance(error) && error.kind === kind;
    }
  }
  // Also where a bundler shortens names.
  return Object.defineProperty(ErrorOfOneKind, 'name', { value: name });
}

/** The key was not accepted: it is wrong, revoked or expired. */
export const AuthenticationError: ErrorClass<'authentication', 'AuthenticationError'> =
  /* @__PURE__ */ createErrorClass('authentication', 'AuthenticationError');
export type AuthenticationError = ErrorOfKind<'authentication', 'AuthenticationError'>;

/** The key is good, and may not do this; `requiredScope` is what it lacks, where that is known. */
export const PermissionError: ErrorClass<'permission', 'PermissionError'> = /* @__PURE__ */ createErrorClass(
  'permission',
  'PermissionError',
);
export type PermissionError = ErrorOfKind<'permission', 'PermissionError'>;

/** The plan or the billing of the account stands in the way. */
export const PaymentError: ErrorClass<'payment', 'PaymentError'> = /* @__PURE__ */ createErrorClass(
  'payment',
  'PaymentError',
);
export type PaymentError = ErrorOfKind<'payment', 'PaymentError'>;

/** There is no such thing, or not in the key's account. */
export const NotFoundError: ErrorClass<'not_found', 'NotFoundError'> = /* @__PURE__ */ createErrorClass(
  'not_found',
  'NotFoundError',
);
export type NotFoundError = ErrorOfKind<'not_found', 'NotFoundError'>;

/** The state at the vendor contradicts the request. */
export const ConflictError: ErrorClass<'conflict', 'ConflictError'> = /* @__PURE__ */ createErrorClass(
  'conflict',
  'ConflictError',
);
export type ConflictError = ErrorOfKind<'conflict', 'ConflictError'>;

/** The request is not as the API wants it; `fields` names the places where the vendor does. */
export const ValidationError: ErrorClass<'validation', 'ValidationError'> = /* @__PURE__ */ createErrorClass(
  'validation',
  'ValidationError',
);
export type ValidationError = ErrorOfKind<'validation', 'ValidationError'>;

/** Too many requests; it passes by itself, by `retryAt` where the API says so. */
export const RateLimitError: ErrorClass<'rate_limit', 'RateLimitError'> = /* @__PURE__ */ createErrorClass(
  'rate_limit',
  'RateLimitError',
);
export type RateLimitError = ErrorOfKind<'rate_limit', 'RateLimitError'>;

/** A quota is used up, for hours or until somebody raises it; it begins anew at `retryAt`, where the API says so. */
export const QuotaError: ErrorClass<'quota', 'QuotaError'> = /* @__PURE__ */ createErrorClass(
  'quota',
  'QuotaError',
);
export type QuotaError = ErrorOfKind<'quota', 'QuotaError'>;

/** The API failed. */
export const ServerError: ErrorClass<'server', 'ServerError'> = /* @__PURE__ */ createErrorClass(
  'server',
  'ServerError',
);
export type ServerError = ErrorOfKind<'server', 'ServerError'>;

/** A status that the API does not document. */
export const UnexpectedStatusError: ErrorClass<'http', 'UnexpectedStatusError'> =
  /* @__PURE__ */ createErrorClass('http', 'UnexpectedStatusError');
export type UnexpectedStatusError = ErrorOfKind<'http', 'UnexpectedStatusError'>;

/** The API pointed to another address, and the key does not go there. */
export const RedirectError: ErrorClass<'redirect', 'RedirectError'> = /* @__PURE__ */ createErrorClass(
  'redirect',
  'RedirectError',
);
export type RedirectError = ErrorOfKind<'redirect', 'RedirectError'>;

/** No answer came, or one that broke off. */
export const ConnectionError: ErrorClass<'connection', 'ConnectionError'> = /* @__PURE__ */ createErrorClass(
  'connection',
  'ConnectionError',
);
export type ConnectionError = ErrorOfKind<'connection', 'ConnectionError'>;

/** No complete answer came in time. The cause is the last failure before it, if there was one. */
export const RequestTimeoutError: ErrorClass<'timeout', 'RequestTimeoutError'> =
  /* @__PURE__ */ createErrorClass('timeout', 'RequestTimeoutError');
export type RequestTimeoutError = ErrorOfKind<'timeout', 'RequestTimeoutError'>;

/** An answer that is not the API's JSON, not complete, or larger than is read. */
export const ResponseParseError: ErrorClass<'parse', 'ResponseParseError'> = /* @__PURE__ */ createErrorClass(
  'parse',
  'ResponseParseError',
);
export type ResponseParseError = ErrorOfKind<'parse', 'ResponseParseError'>;

/** The class of each kind. */
export const errorClasses: { readonly [Kind in ApiErrorKind]: ErrorClass<Kind, string> } = {
  authentication: AuthenticationError,
  permission: PermissionError,
  payment: PaymentError,
  not_found: NotFoundError,
  conflict: ConflictError,
  validation: ValidationError,
  rate_limit: RateLimitError,
  quota: QuotaError,
  server: ServerError,
  http: UnexpectedStatusError,
  redirect: RedirectError,
  connection: ConnectionError,
  timeout: RequestTimeoutError,
  parse: ResponseParseError,
};
