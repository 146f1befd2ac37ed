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

/** The name of each kind's class. */
interface ErrorNames {
  authentication: 'AuthenticationError';
  permission: 'PermissionError';
  payment: 'PaymentError';
  not_found: 'NotFoundError';
  conflict: 'ConflictError';
  validation: 'ValidationError';
  rate_limit: 'RateLimitError';
  quota: 'QuotaError';
  server: 'ServerError';
  http: 'UnexpectedStatusError';
  redirect: 'RedirectError';
  connection: 'ConnectionError';
  timeout: 'RequestTimeoutError';
  parse: 'ResponseParseError';
}

type ErrorClasses = { readonly [Kind in ApiErrorKind]: ErrorClass<Kind, ErrorNames[Kind]> };

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

const createErrorClasses = (): ErrorClasses => ({
  authentication: createErrorClass('authentication', 'AuthenticationError'),
  permission: createErrorClass('permission', 'PermissionError'),
  payment: createErrorClass('payment', 'PaymentError'),
  not_found: createErrorClass('not_found', 'NotFoundError'),
  conflict: createErrorClass('conflict', 'ConflictError'),
  validation: createErrorClass('validation', 'ValidationError'),
  rate_limit: createErrorClass('rate_limit', 'RateLimitError'),
  quota: createErrorClass('quota', 'QuotaError'),
  server: createErrorClass('server', 'ServerError'),
  http: createErrorClass('http', 'UnexpectedStatusError'),
  redirect: createErrorClass('redirect', 'RedirectError'),
  connection: createErrorClass('connection', 'ConnectionError'),
  timeout: createErrorClass('timeout', 'RequestTimeoutError'),
  parse: createErrorClass('parse', 'ResponseParseError'),
});

/** The class of each kind. */
export const errorClasses: ErrorClasses = /* @__PURE__ */ createErrorClasses();

/** For the classes' names below: a bundler leaves out those that nobody imports. */
function errorClass<Kind extends ApiErrorKind>(kind: Kind): ErrorClasses[Kind] {
  return errorClasses[kind];
}

/** The key was not accepted: it is wrong, revoked or expired. */
export const AuthenticationError: ErrorClasses['authentication'] =
  /* @__PURE__ */ errorClass('authentication');
export type AuthenticationError = ErrorOfKind<'authentication', 'AuthenticationError'>;

/** The key is good, and may not do this; `requiredScope` is what it lacks, where that is known. */
export const PermissionError: ErrorClasses['permission'] = /* @__PURE__ */ errorClass('permission');
export type PermissionError = ErrorOfKind<'permission', 'PermissionError'>;

/** The plan or the billing of the account stands in the way. */
export const PaymentError: ErrorClasses['payment'] = /* @__PURE__ */ errorClass('payment');
export type PaymentError = ErrorOfKind<'payment', 'PaymentError'>;

/** There is no such thing, or not in the key's account. */
export const NotFoundError: ErrorClasses['not_found'] = /* @__PURE__ */ errorClass('not_found');
export type NotFoundError = ErrorOfKind<'not_found', 'NotFoundError'>;

/** The state at the vendor contradicts the request. */
export const ConflictError: ErrorClasses['conflict'] = /* @__PURE__ */ errorClass('conflict');
export type ConflictError = ErrorOfKind<'conflict', 'ConflictError'>;

/** The request is not as the API wants it; `fields` names the places where the vendor does. */
export const ValidationError: ErrorClasses['validation'] = /* @__PURE__ */ errorClass('validation');
export type ValidationError = ErrorOfKind<'validation', 'ValidationError'>;

/** Too many requests; it passes by itself, by `retryAt` where the API says so. */
export const RateLimitError: ErrorClasses['rate_limit'] = /* @__PURE__ */ errorClass('rate_limit');
export type RateLimitError = ErrorOfKind<'rate_limit', 'RateLimitError'>;

/** A quota is used up, for hours or until somebody raises it; it begins anew at `retryAt`, where the API says so. */
export const QuotaError: ErrorClasses['quota'] = /* @__PURE__ */ errorClass('quota');
export type QuotaError = ErrorOfKind<'quota', 'QuotaError'>;

/** The API failed. */
export const ServerError: ErrorClasses['server'] = /* @__PURE__ */ errorClass('server');
export type ServerError = ErrorOfKind<'server', 'ServerError'>;

/** A status that the API does not document. */
export const UnexpectedStatusError: ErrorClasses['http'] = /* @__PURE__ */ errorClass('http');
export type UnexpectedStatusError = ErrorOfKind<'http', 'UnexpectedStatusError'>;

/** The API pointed to another address, and the key does not go there. */
export const RedirectError: ErrorClasses['redirect'] = /* @__PURE__ */ errorClass('redirect');
export type RedirectError = ErrorOfKind<'redirect', 'RedirectError'>;

/** No answer came, or one that broke off. */
export const ConnectionError: ErrorClasses['connection'] = /* @__PURE__ */ errorClass('connection');
export type ConnectionError = ErrorOfKind<'connection', 'ConnectionError'>;

/** No complete answer came in time. The cause is the last failure before it, if there was one. */
export const RequestTimeoutError: ErrorClasses['timeout'] = /* @__PURE__ */ errorClass('timeout');
export type RequestTimeoutError = ErrorOfKind<'timeout', 'RequestTimeoutError'>;

/** An answer that is not the API's JSON, not complete, or larger than is read. */
export const ResponseParseError: ErrorClasses['parse'] = /* @__PURE__ */ errorClass('parse');
export type ResponseParseError = ErrorOfKind<'parse', 'ResponseParseError'>;
