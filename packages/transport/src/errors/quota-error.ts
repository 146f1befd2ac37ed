import { ApiError, type ApiErrorOptions, isErrorOfKind } from './api-error.ts';

/** A quota is used up, for hours or until somebody raises it: a retry can't help. */
export class QuotaError extends ApiError {
  override readonly name = 'QuotaError' as const;
  declare readonly kind: 'quota';
  /** When the quota begins anew; null when the API did not say. */
  readonly retryAt: Date | null;

  constructor(options: ApiErrorOptions) {
    super(options);
    this.retryAt = options.retryAt ?? null;
  }

  static override isInstance(error: unknown): error is QuotaError {
    return isErrorOfKind(error, 'quota');
  }
}
