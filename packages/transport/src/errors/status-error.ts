import type { Call } from '../call.ts';
import type { FetchResult } from '../fetch.ts';
import { parseJson } from '../parse-json.ts';
import { parseRetryAfter } from '../parse-retry-after.ts';
import type { ApiError, ApiErrorKind } from './api-error.ts';
import { createApiError, type ErrorContext } from './create-api-error.ts';
import { describeForeignBody, snippetOf } from './foreign-body.ts';
import { statusAdvice } from './status-advice.ts';

/** Statuses that pass by themselves. */
const retryableStatuses: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** An answer whose status is not a good one. */
export function statusError(context: ErrorContext, call: Call, result: FetchResult, now: number): ApiError {
  const { api, secrets } = context;
  const { status, headers } = result.response;
  const body = parseJson(result.text);
  const description = api.describeError(body, status);
  const kind = description.isQuota ? 'quota' : kindOf(status);
  const code = description.code || null;
  const isForeign = body === undefined;
  const bodySnippet = isForeign ? snippetOf(result.text, secrets) : null;
  const message = description.message
    ? `"${description.message}"`
    : isForeign
      ? describeForeignBody(bodySnippet)
      : null;
  const requiredScope = description.requiredScope ?? call.operation.requiredScope ?? null;
  const retryAfterMs = parseRetryAfter(headers, now) ?? description.retryAfterMs ?? null;
  return createApiError(context, call, {
    kind,
    // Browsers show a redirect that is not followed as status 0.
    reason: [`status ${status === 0 ? '3xx' : status}`, code, message].filter(Boolean).join(' '),
    advice: description.advice || statusAdvice(kind, { api, requiredScope, retryAfterMs, isForeign }),
    status,
    code,
    requestId: description.requestId || headers.get('x-request-id'),
    retryable: description.retryable ?? (kind !== 'quota' && retryableStatuses.has(status)),
    retryAfterMs,
    retryAt: retryAfterMs === null ? null : new Date(now + retryAfterMs),
    requiredScope,
    fields: description.fields ?? [],
    bodySnippet,
  });
}

function kindOf(status: number): ApiErrorKind {
  switch (status) {
    case 304:
      return 'http';
    case 400:
    case 405:
    case 413:
    case 415:
    case 422:
      return 'validation';
    case 401:
      return 'authentication';
    case 402:
      return 'payment';
    case 403:
      return 'permission';
    case 404:
    case 410:
      return 'not_found';
    case 409:
      return 'conflict';
    case 429:
      return 'rate_limit';
    default:
      if (status >= 500) return 'server';
      return status < 400 ? 'redirect' : 'http';
  }
}
