import { ApiError, isErrorOfKind } from './api-error.ts';

/** No answer came, or one that broke off. */
export class ConnectionError extends ApiError {
  override readonly name = 'ConnectionError' as const;
  declare readonly kind: 'connection';

  static override isInstance(error: unknown): error is ConnectionError {
    return isErrorOfKind(error, 'connection');
  }
}
