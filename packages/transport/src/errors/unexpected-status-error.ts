import { ApiError, isErrorOfKind } from './api-error.ts';

/** A status that the API does not document. */
export class UnexpectedStatusError extends ApiError {
  override readonly name = 'UnexpectedStatusError' as const;
  declare readonly kind: 'http';

  static override isInstance(error: unknown): error is UnexpectedStatusError {
    return isErrorOfKind(error, 'http');
  }
}
