import type { IHttpRequestMethods, IHttpRequestOptions } from 'n8n-workflow';

/** A request as n8n's helpers take it, whose every status and redirect the client judges itself. */
export function requestOf(
  url: string,
  { method = 'GET', signal, body }: RequestInit,
  headers: Headers,
  timeoutMs: number,
): IHttpRequestOptions {
  return {
    url,
    method: method as IHttpRequestMethods,
    headers: Object.fromEntries(headers),
    ...(typeof body === 'string' ? { body } : undefined),
    returnFullResponse: true,
    ignoreHttpStatusErrors: true,
    json: false,
    // The key goes to the host of the credential's base URL and to no other.
    disableFollowRedirect: true,
    // n8n puts the execution's own signal in the place of this one, so the timeout is what ends a stalled request.
    ...(signal ? { abortSignal: signal } : undefined),
    timeout: timeoutMs,
  };
}
