import type { ApiError, ApiErrorKind, ApiErrorOptions } from './api-error.ts';
import { AuthenticationError } from './authentication-error.ts';
import { ConflictError } from './conflict-error.ts';
import { ConnectionError } from './connection-error.ts';
import { NotFoundError } from './not-found-error.ts';
import { PaymentError } from './payment-error.ts';
import { PermissionError } from './permission-error.ts';
import { QuotaError } from './quota-error.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { RedirectError } from './redirect-error.ts';
import { RequestTimeoutError } from './request-timeout-error.ts';
import { ResponseParseError } from './response-parse-error.ts';
import { ServerError } from './server-error.ts';
import { UnexpectedStatusError } from './unexpected-status-error.ts';
import { ValidationError } from './validation-error.ts';

export interface ErrorClass {
  new (options: ApiErrorOptions): ApiError;
  readonly name: string;
  isInstance(error: unknown): boolean;
}

/** The class of each kind. */
export const errorClasses: Readonly<Record<ApiErrorKind, ErrorClass>> = {
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
