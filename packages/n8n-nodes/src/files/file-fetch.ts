import type { Platform } from '@callweave/transport';
import type { IExecuteFunctions } from 'n8n-workflow';
import { type N8nFetchOptions, withoutKey } from '../request/n8n-fetch.ts';
import { requestOf } from '../request/request-of.ts';
import { fullAnswerOf, responseOf } from '../request/to-response.ts';
import { discard, type FileBody, isFileBody, readFault } from './file-stream.ts';

export interface FileFetch {
  readonly fetch: Platform['fetch'];
  /** The body of a good answer that `fetch` gave, once. */
  readonly takeBody: (response: Response) => FileBody | null;
}

/**
 * A fetch for files. n8n stores Node's own streams, which a `Response` can't carry: a good answer comes without its
 * body, which is kept beside it. Nothing of it is read here.
 */
export function createFileFetch(
  context: IExecuteFunctions,
  { credentialName, api, timeoutMs }: N8nFetchOptions,
): FileFetch {
  const bodies = new WeakMap<Response, FileBody>();
  const { httpRequest, httpRequestWithAuthentication } = context.helpers;
  return {
    fetch: async (url, init) => {
      const { headers, hadKey } = withoutKey(init, api);
      const request = { ...requestOf(url, init, headers, timeoutMs), encoding: 'stream' as const };
      // The client leaves the key off where a host must not see it: then n8n's credential stays out of it as well.
      const answer: unknown = hadKey
        ? await httpRequestWithAuthentication.call(context, credentialName, request)
        : await httpRequest.call(context, request);
      const { statusCode, headers: answerHeaders, body } = fullAnswerOf(answer);
      if (init.signal?.aborted) {
        discard(body);
        throw init.signal.reason;
      }
      const isGood = statusCode >= 200 && statusCode < 300;
      if (isGood && isFileBody(body)) {
        const response = new Response(null, { status: statusCode, headers: answerHeaders });
        bodies.set(response, body);
        return response;
      }
      if (statusCode >= 400) return responseOf(statusCode, answerHeaders, await readFault(body));
      discard(body);
      return responseOf(statusCode, answerHeaders, '');
    },
    takeBody: (response) => {
      const body = bodies.get(response) ?? null;
      bodies.delete(response);
      return body;
    },
  };
}
