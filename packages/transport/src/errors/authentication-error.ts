import { ApiError, isErrorOfKind } from './api-error.ts';

/** The key was not accepted: it is wrong, revoked or expired. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError' as const;
  declare readonly kind: 'authentication';

  static override isInstance(error: unknown): error is AuthenticationError {
    return isErrorOfKind(error, 'authentication');
  }
}
