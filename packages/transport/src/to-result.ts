import { ApiError } from './errors/api-error.ts';

export type Result<T> =
  | (T & { readonly ok: true; readonly error?: never })
  | { readonly ok: false; readonly error: ApiError; readonly data?: never; readonly response?: never };

/**
 * The same call without throwing, for those who prefer it: what the API or the network refused is a value. A bug, and
 * the caller's own abort, still reject.
 *
 * @example
 * const { ok, data, error } = await toResult(allo.GET('/v2/api/me'));
 * if (ok) console.log(data.data.scopes);
 * else console.error(error.advice);
 */
export async function toResult<T extends object>(call: Promise<T>): Promise<Result<T>> {
  try {
    return { ...(await call), ok: true };
  } catch (error) {
    if (ApiError.isInstance(error)) return { ok: false, error };
    throw error;
  }
}
