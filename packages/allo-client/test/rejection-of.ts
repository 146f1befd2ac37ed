import { ApiError } from '@callweave/transport';

/** The `ApiError` that a call rejects with. */
export async function rejectionOf(call: Promise<unknown>): Promise<ApiError> {
  const outcome = await call.then(
    () => new Error('Expected a rejection.'),
    (error: unknown) => error,
  );
  if (!ApiError.isInstance(outcome)) throw outcome;
  return outcome;
}
