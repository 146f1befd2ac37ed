/** What an answer says of its lane's limit. */
export interface RateLimitHeaders {
  /** Requests per window; null when not stated. */
  readonly limit: number | null;
  /** Requests left in the window that this answer was counted in; null when not stated. */
  readonly remaining: number | null;
  /** The window's end in epoch milliseconds of the API's clock, when it was stated as a time: it names the window. */
  readonly resetAt: number | null;
}

/**
 * Reads `X-RateLimit-Limit`, `-Remaining` and `-Reset`. Allo documents Reset as epoch seconds
 * (https://help.withallo.com/en/v2/api-reference/guides/rate-limits), a client in the wild reads seconds from
 * now, others send epoch milliseconds: the size tells them apart. Seconds from now name no window, and are not
 * needed.
 */
export function readRateLimitHeaders(headers: Headers): RateLimitHeaders {
  const reset = readNumber(headers, 'x-ratelimit-reset');
  return {
    limit: readNumber(headers, 'x-ratelimit-limit'),
    remaining: readNumber(headers, 'x-ratelimit-remaining'),
    resetAt: reset === null ? null : toEpochMs(reset),
  };
}

function toEpochMs(reset: number): number | null {
  if (reset > 1e12) return reset;
  return reset > 1e9 ? reset * 1000 : null;
}

function readNumber(headers: Headers, name: string): number | null {
  const value = headers.get(name);
  if (value === null || !/^\s*\d+(?:\.\d+)?\s*$/.test(value)) return null;
  return Number(value);
}
