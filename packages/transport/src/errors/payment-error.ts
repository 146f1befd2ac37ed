import { ApiError, isErrorOfKind } from './api-error.ts';

/** The plan or the billing of the account stands in the way. */
export class PaymentError extends ApiError {
  override readonly name = 'PaymentError' as const;
  declare readonly kind: 'payment';

  static override isInstance(error: unknown): error is PaymentError {
    return isErrorOfKind(error, 'payment');
  }
}
