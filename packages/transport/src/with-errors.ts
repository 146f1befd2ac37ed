import type { ErrorContext } from './create-api-error.ts';
import { faultError } from './fault-error.ts';
import type { FetchLayer, FetchResult } from './fetch.ts';
import type { Platform } from './platform.ts';
import { statusError } from './status-error.ts';

/** Makes every failed attempt reject with an `ApiError`; the caller's own abort passes through as its reason. */
export function withErrors(context: ErrorContext, { now }: Pick<Platform, 'now'>): FetchLayer {
  return (next) => async (url, init) => {
    let result: FetchResult;
    try {
      result = await next(url, init);
    } catch (fault) {
      if (init.signal?.aborted) throw init.signal.reason;
      throw faultError(context, init.call, fault);
    }
    if (result.response.ok) return result;
    throw statusError(context, init.call, result, now());
  };
}
