export { abortable } from './abortable.ts';
export type { ApiDefinition, ErrorDescription } from './api-definition.ts';
export type { ClientOptions } from './client-options.ts';
export { describeValue } from './describe-value.ts';
export type { DiagnosticEvent, DiagnosticListener } from './diagnostics.ts';
export type { Download, DownloadOptions } from './download.ts';
export { ApiError, type ApiErrorKind, type ApiErrorOptions } from './errors/api-error.ts';
export { AuthenticationError } from './errors/authentication-error.ts';
export { ConflictError } from './errors/conflict-error.ts';
export { ConnectionError } from './errors/connection-error.ts';
export { NotFoundError } from './errors/not-found-error.ts';
export { PaginationError } from './errors/pagination-error.ts';
export { PaymentError } from './errors/payment-error.ts';
export { PermissionError } from './errors/permission-error.ts';
export { QuotaError } from './errors/quota-error.ts';
export { RateLimitError } from './errors/rate-limit-error.ts';
export { RedirectError } from './errors/redirect-error.ts';
export { RequestTimeoutError } from './errors/request-timeout-error.ts';
export { ResponseParseError } from './errors/response-parse-error.ts';
export { ServerError } from './errors/server-error.ts';
export { UnexpectedStatusError } from './errors/unexpected-status-error.ts';
export { ValidationError } from './errors/validation-error.ts';
export type { HttpMethod, Lane, Operation, OperationRules, Pagination } from './operation.ts';
export type { Observation } from './pace.ts';
export { createPacer, type LaneState, type Pacer, type PacerOptions, type Ticket } from './pacer.ts';
export { type ItemOf, type Page, type PaginateOptions, paginate, paginatePages } from './paginate.ts';
export { parseRetryAfter } from './parse-retry-after.ts';
export type { Platform } from './platform.ts';
export { redact } from './redact.ts';
export { redactPhoneNumbers } from './redact-phone-numbers.ts';
export { resolveUrl } from './resolve-url.ts';
export { type RetryOptions, retryDelay } from './retry-delay.ts';
export { type Result, toResult } from './to-result.ts';
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
