import type { ApiDefinition } from './api-definition.ts';
import { createCall } from './call.ts';
import type { Fetch } from './fetch.ts';
import { misuse } from './misuse.ts';
import { normalizeHeaders } from './normalize-headers.ts';
import { createOperation } from './operation.ts';
import type { Platform } from './platform.ts';
import { resolveUrl } from './resolve-url.ts';

export interface DownloadOptions {
  readonly signal?: AbortSignal;
  /** Headers such as `Range`; one that the key or the client sets, such as `Authorization`, is left out. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Fetches what an answer of the API refers to by URL or path, such as a recording. */
export type Download = (urlOrPath: string, options?: DownloadOptions) => Promise<Response>;

export interface DownloadContext {
  readonly api: Pick<ApiDefinition, 'name' | 'isKeyHost'>;
  readonly now: Platform['now'];
  readonly baseUrl: URL;
  readonly keyHeaders: Readonly<Record<string, string>>;
  /** Sent to every host: some edges turn a runtime's default agent away. */
  readonly agentHeaders: Readonly<Record<string, string>>;
  /** The client's layers over a sender that leaves a good answer's body unread. */
  readonly fetch: Fetch;
}

const operation = createOperation('GET', '(a file)');
const maxRedirects = 5;

/**
 * The body of the answer streams: nothing of it is held. The key goes to the API's own origin and, over HTTPS, to the
 * hosts that the vendor keeps files on; redirects are followed, and each address is judged anew.
 */
export function createDownload({
  api,
  now,
  baseUrl,
  keyHeaders,
  agentHeaders,
  fetch,
}: DownloadContext): Download {
  const mayHaveKey = ({ origin, protocol, hostname }: URL): boolean =>
    origin === baseUrl.origin || (protocol === 'https:' && (api.isKeyHost?.(hostname) ?? false));

  return async (urlOrPath, { signal, headers = {} } = {}) => {
    let url = resolveUrl(urlOrPath, baseUrl);
    const fileHeaders = { ...normalizeHeaders(headers), ...agentHeaders };
    // A caller's own copy of the key would follow a redirect to any host.
    for (const name of Object.keys(keyHeaders)) delete fileHeaders[name];
    for (let redirects = 0; ; redirects += 1) {
      if (url.protocol !== 'https:' && url.origin !== baseUrl.origin) {
        throw misuse(
          `a file of ${api.name}`,
          'at an address that begins with https:',
          `${url.protocol}//${url.host}`,
        );
      }
      const { response } = await fetch(url.href, {
        method: 'GET',
        headers: { ...fileHeaders, ...(mayHaveKey(url) ? keyHeaders : undefined) },
        signal,
        call: createCall(operation, now()),
      });
      const location = response.headers.get('location');
      if (!isRedirect(response.status) || location === null) return withAbort(response, signal);
      await response.body?.cancel();
      if (redirects === maxRedirects)
        throw misuse(`redirects to a file of ${api.name}`, `at most ${maxRedirects}`, 'more');
      url = new URL(location, url);
    }
  };
}

/** By then the layers have done their work, so the caller's signal has to end the stream itself. */
function withAbort(response: Response, signal: AbortSignal | undefined): Response {
  if (signal === undefined || response.body === null) return response;
  return new Response(response.body.pipeThrough(new TransformStream(), { signal }), response);
}

export function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}
