import type { ApiDefinition, Platform } from '@callweave/transport';
import type { IAllExecuteFunctions, IHttpRequestMethods } from 'n8n-workflow';
import { toResponse } from './to-response.ts';

export interface N8nFetchOptions {
  readonly credentialName: string;
  /** Tells which headers carry the key. */
  readonly api: ApiDefinition;
  /** When n8n lets go of a request that nobody waits for any more. */
  readonly timeoutMs: number;
}

/**
 * A fetch that sends through n8n, so that its proxy, TLS and credential settings hold. The key's header comes from
 * n8n's credential alone: the client's own is taken off, whatever it holds.
 */
export function createN8nFetch(
  context: IAllExecuteFunctions,
  { credentialName, api, timeoutMs }: N8nFetchOptions,
): Platform['fetch'] {
  const keyHeaders = Object.keys(api.authenticate(''));
  return async (url, init) => {
    const headers = new Headers(init.headers);
    for (const name of keyHeaders) headers.delete(name);
    const answer: unknown = await context.helpers.httpRequestWithAuthentication.call(
      context,
      credentialName,
      {
        url,
        method: methodOf(init),
        headers: Object.fromEntries(headers),
        ...(typeof init.body === 'string' ? { body: init.body } : undefined),
        returnFullResponse: true,
        // The client judges every status and body itself.
        ignoreHttpStatusErrors: true,
        encoding: 'text',
        json: false,
        // The key goes to the host of the credential's base URL and to no other.
        disableFollowRedirect: true,
        // n8n puts the execution's own signal in the place of this one, so the timeout is what ends a stalled request.
        ...(init.signal ? { abortSignal: init.signal } : undefined),
        timeout: timeoutMs,
      },
    );
    return toResponse(answer);
  };
}

function methodOf({ method = 'GET' }: RequestInit): IHttpRequestMethods {
  return method as IHttpRequestMethods;
}
