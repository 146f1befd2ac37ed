import { ApiError, isErrorOfKind } from './api-error.ts';

/** The API failed. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError' as const;
  declare readonly kind: 'server';

  static override isInstance(error: unknown): error is ServerError {
    return isErrorOfKind(error, 'server');
  }
}
