import type { ApiDefinition, Platform } from '@callweave/transport';
import type { IAllExecuteFunctions } from 'n8n-workflow';
import { requestOf } from './request-of.ts';
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
  return async (url, init) => {
    const { headers } = withoutKey(init, api);
    const answer: unknown = await context.helpers.httpRequestWithAuthentication.call(
      context,
      credentialName,
      { ...requestOf(url, init, headers, timeoutMs), encoding: 'text' },
    );
    return toResponse(answer);
  };
}

/** The headers of a request without the key's, and whether it had them. */
export function withoutKey(
  init: RequestInit,
  api: ApiDefinition,
): { readonly headers: Headers; readonly hadKey: boolean } {
  const headers = new Headers(init.headers);
  const keyHeaders = Object.keys(api.authenticate('')).filter((name) => headers.has(name));
  for (const name of keyHeaders) headers.delete(name);
  return { headers, hadKey: keyHeaders.length > 0 };
}
