import { ApiError, isErrorOfKind } from './api-error.ts';

/** An answer that is not the API's JSON, not complete, or larger than is read. */
export class ResponseParseError extends ApiError {
  override readonly name = 'ResponseParseError' as const;
  declare readonly kind: 'parse';

  static override isInstance(error: unknown): error is ResponseParseError {
    return isErrorOfKind(error, 'parse');
  }
}
