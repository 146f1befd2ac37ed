export type { ApiDefinition, ErrorDescription } from './api-definition.ts';
export { ApiError, type ApiErrorKind, type ApiErrorOptions } from './api-error.ts';
export type { ClientOptions } from './client-options.ts';
export type { HttpMethod, Lane, Operation, Pagination } from './operation.ts';
export { type Observation, Pace } from './pace.ts';
export { createPacer, type LaneState, type Pacer, type PacerOptions, type Ticket } from './pacer.ts';
export { type ItemOf, type Page, paginate, paginatePages } from './paginate.ts';
export { PaginationError } from './pagination-error.ts';
export { parseRetryAfter } from './parse-retry-after.ts';
export type { Platform } from './platform.ts';
export { redact } from './redact.ts';
export { type RetryOptions, retryDelay } from './retry-delay.ts';
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
