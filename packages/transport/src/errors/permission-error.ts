import { ApiError, type ApiErrorOptions, isErrorOfKind } from './api-error.ts';

/** The key is good, and may not do this. */
export class PermissionError extends ApiError {
  override readonly name = 'PermissionError' as const;
  declare readonly kind: 'permission';
  /** The permission that the operation needs, in the vendor's words; null when not known. */
  readonly requiredScope: string | null;

  constructor(options: ApiErrorOptions) {
    super(options);
    this.requiredScope = options.requiredScope ?? null;
  }

  static override isInstance(error: unknown): error is PermissionError {
    return isErrorOfKind(error, 'permission');
  }
}
