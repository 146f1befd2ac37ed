import type { Call } from '../call.ts';
import type { FetchResult } from '../fetch.ts';
import type { ApiError } from './api-error.ts';
import { createApiError, type ErrorContext } from './create-api-error.ts';
import { describeForeignBody, looksLikeHtml, snippetOf } from './foreign-body.ts';

/** An answer with a good status whose body is not the JSON it should be. */
export function parseError(context: ErrorContext, call: Call, { response, text }: FetchResult): ApiError {
  const bodySnippet = snippetOf(text, context.secrets);
  const contentType = response.headers.get('content-type') ?? 'no content type';
  return createApiError(context, call, {
    kind: 'parse',
    reason: [
      `status ${response.status}`,
      describeForeignBody(bodySnippet),
      `where complete JSON was expected (${contentType}, ${text.length} characters)`,
    ].join(' '),
    advice: looksLikeHtml(text)
      ? 'A proxy, a login page or a wrong base URL answered in place of the API: check the base URL'
      : 'Try again; if it stays, report it to the vendor',
    status: response.status,
    requestId: response.headers.get('x-request-id'),
    bodySnippet,
  });
}
