import { ApiError, isErrorOfKind } from './api-error.ts';

/** The request is not as the API wants it; `fields` names the places where the vendor does. */
export class ValidationError extends ApiError {
  override readonly name = 'ValidationError' as const;
  declare readonly kind: 'validation';

  static override isInstance(error: unknown): error is ValidationError {
    return isErrorOfKind(error, 'validation');
  }
}
