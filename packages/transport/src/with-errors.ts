import type { ErrorContext } from './errors/create-api-error.ts';
import { faultError } from './errors/fault-error.ts';
import { statusError } from './errors/status-error.ts';
import type { FetchLayer, FetchResult } from './fetch.ts';
import type { Platform } from './platform.ts';

/** Makes every failed attempt reject with an `ApiError`; the caller's own abort passes through as its reason. */
export function withErrors(
  context: ErrorContext,
  { now }: Pick<Platform, 'now'>,
  isGood: (response: Response) => boolean,
): FetchLayer {
  return (next) => async (url, init) => {
    let result: FetchResult;
    try {
      result = await next(url, init);
    } catch (fault) {
      throw faultError(context, init, fault);
    }
    if (isGood(result.response)) return result;
    throw statusError(context, init.call, result, now());
  };
}
