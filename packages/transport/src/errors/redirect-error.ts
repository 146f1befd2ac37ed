import { ApiError, isErrorOfKind } from './api-error.ts';

/** The API pointed to another address, and the key does not go there. */
export class RedirectError extends ApiError {
  override readonly name = 'RedirectError' as const;
  declare readonly kind: 'redirect';

  static override isInstance(error: unknown): error is RedirectError {
    return isErrorOfKind(error, 'redirect');
  }
}
