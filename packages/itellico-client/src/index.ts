export {
  ApiError,
  type ApiErrorKind,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  createPacer,
  type DiagnosticEvent,
  type DiagnosticListener,
  type DownloadOptions,
  NotFoundError,
  type Pacer,
  type Page,
  type PaginateOptions,
  PaginationError,
  PaymentError,
  PermissionError,
  QuotaError,
  RateLimitError,
  RedirectError,
  RequestTimeoutError,
  ResponseParseError,
  type Result,
  ServerError,
  toResult,
  UnexpectedStatusError,
  ValidationError,
} from '@callweave/transport';
export { createItellicoClient, type ItellicoClient, type ItellicoClientOptions } from './client.ts';
export { itellicoApi } from './config.ts';
export { operations as itellicoOperations } from './generated/operations.ts';
export { paginate, paginatePages } from './paginate.ts';
export type * from './types.ts';
