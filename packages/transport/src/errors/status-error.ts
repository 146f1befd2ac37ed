import type { Call } from '../call.ts';
import type { FetchResult } from '../fetch.ts';
import { parseJson } from '../parse-json.ts';
import { parseRetryAfter } from '../parse-retry-after.ts';
import type { ApiError, ApiErrorKind } from './api-error.ts';
import { createApiError, type ErrorContext } from './create-api-error.ts';
import { describeForeignBody, snippetOf } from './foreign-body.ts';
import { statusAdvice } from './status-advice.ts';

/** Statuses that pass by themselves. */
const retryableStatuses: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/** An answer whose status is not a good one. */
export function statusError(
  context: ErrorContext,
  call: Call,
  { response: { status, headers }, text }: FetchResult,
  now: number,
): ApiError {
  const { api, secrets } = context;
  const body = parseJson(text);
  const isForeign = body === undefined;
  const bodySnippet = isForeign ? snippetOf(text, secrets) : null;
  const {
    isQuota,
    code,
    message,
    requestId,
    retryable,
    fields = [],
    advice,
    ...description
  } = api.describeError(body, status);
  const kind = isQuota ? 'quota' : kindOf(status);
  const words = message ? `"${message}"` : isForeign && describeForeignBody(bodySnippet);
  const retryAfterMs = parseRetryAfter(headers, now) ?? description.retryAfterMs ?? null;
  const requiredScope = description.requiredScope ?? call.operation.requiredScope;
  const known = { kind, requiredScope: (kind === 'permission' && requiredScope) || null, retryAfterMs };
  return createApiError(context, call, {
    ...known,
    // Browsers show a redirect that is not followed as status 0.
    reason: [`status ${status || '3xx'}`, code, words].filter(Boolean).join(' '),
    advice: advice || statusAdvice(api, known, isForeign),
    status,
    code: code || null,
    requestId: requestId || headers.get('x-request-id'),
    retryable: retryable ?? (kind !== 'quota' && retryableStatuses.includes(status)),
    retryAt: retryAfterMs === null ? null : new Date(now + retryAfterMs),
    fields,
    bodySnippet,
  });
}

/** Statuses that have a kind of their own. */
const kinds: Readonly<Record<number, ApiErrorKind>> = {
  304: 'http',
  400: 'validation',
  401: 'authentication',
  402: 'payment',
  403: 'permission',
  404: 'not_found',
  405: 'validation',
  409: 'conflict',
  410: 'not_found',
  413: 'validation',
  415: 'validation',
  422: 'validation',
  429: 'rate_limit',
};

function kindOf(status: number): ApiErrorKind {
  return kinds[status] ?? (status >= 500 ? 'server' : status < 400 ? 'redirect' : 'http');
}
