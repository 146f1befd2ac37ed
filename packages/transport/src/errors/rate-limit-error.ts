import { ApiError, type ApiErrorOptions, isErrorOfKind } from './api-error.ts';

/** Too many requests; it passes by itself. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError' as const;
  declare readonly kind: 'rate_limit';
  /** When to try again; null when the API did not say. */
  readonly retryAt: Date | null;

  constructor(options: ApiErrorOptions) {
    super(options);
    this.retryAt = options.retryAt ?? null;
  }

  static override isInstance(error: unknown): error is RateLimitError {
    return isErrorOfKind(error, 'rate_limit');
  }
}
