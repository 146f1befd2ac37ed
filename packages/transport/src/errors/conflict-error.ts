import { ApiError, isErrorOfKind } from './api-error.ts';

/** The state at the vendor contradicts the request. */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError' as const;
  declare readonly kind: 'conflict';

  static override isInstance(error: unknown): error is ConflictError {
    return isErrorOfKind(error, 'conflict');
  }
}
