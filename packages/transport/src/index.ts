export { abortable } from './abortable.ts';
export type { ApiDefinition, ErrorDescription } from './api-definition.ts';
export type { ClientOptions } from './client-options.ts';
export { describeValue } from './describe-value.ts';
export type { DiagnosticEvent, DiagnosticListener } from './diagnostics.ts';
export type { Download, DownloadOptions } from './download.ts';
export { ApiError, type ApiErrorKind, type ApiErrorOptions } from './errors/api-error.ts';
export {
  AuthenticationError,
  ConflictError,
  ConnectionError,
  type ErrorClass,
  type ErrorOfKind,
  NotFoundError,
  PaymentError,
  PermissionError,
  QuotaError,
  RateLimitError,
  RedirectError,
  RequestTimeoutError,
  ResponseParseError,
  ServerError,
  UnexpectedStatusError,
  ValidationError,
} from './errors/error-classes.ts';
export { PaginationError } from './errors/pagination-error.ts';
export { misuse } from './misuse.ts';
export type { HttpMethod, Lane, Operation, OperationRules } from './operation.ts';
export type { Observation } from './pace.ts';
export {
  createPacer,
  type LaneState,
  type Pacer,
  type PacerOptions,
  type Ticket,
} from './pacer.ts';
export {
  createPaginate,
  createPaginatePages,
  type ItemOf,
  type Page,
  type Paginate,
  type PaginateOptions,
  type PaginatePages,
} from './paginate.ts';
export type { Pagination, PaginationTable } from './pagination.ts';
export { parseRetryAfter } from './parse-retry-after.ts';
export type { Platform } from './platform.ts';
export type { Priority } from './priority.ts';
export { redact } from './redact.ts';
export { redactPhoneNumbers } from './redact-phone-numbers.ts';
export { resolveUrl } from './resolve-url.ts';
export { type RetryOptions, retryDelay } from './retry-delay.ts';
export { type Result, toResult } from './to-result.ts';
export type { TurnOptions } from './turn-queue.ts';
export { createTypedClient, type TypedClient, type UntypedInit, type UntypedResult } from './typed-client.ts';
export type {
  BodyOf,
  CallOptions,
  CallResult,
  DataOf,
  InitOf,
  OperationOf,
  PathsWith,
} from './typed-paths.ts';
export { version } from './version.ts';
export { isReplay } from './with-idempotency-key.ts';
