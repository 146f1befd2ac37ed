import { ApiError, isErrorOfKind } from './api-error.ts';

/** No complete answer came in time. The cause is the last failure before it, if there was one. */
export class RequestTimeoutError extends ApiError {
  override readonly name = 'RequestTimeoutError' as const;
  declare readonly kind: 'timeout';

  static override isInstance(error: unknown): error is RequestTimeoutError {
    return isErrorOfKind(error, 'timeout');
  }
}
