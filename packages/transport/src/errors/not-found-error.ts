import { ApiError, isErrorOfKind } from './api-error.ts';

/** There is no such thing, or not in the key's account. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError' as const;
  declare readonly kind: 'not_found';

  static override isInstance(error: unknown): error is NotFoundError {
    return isErrorOfKind(error, 'not_found');
  }
}
