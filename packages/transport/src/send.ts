import type { Fetch } from './fetch.ts';
import type { Platform } from './platform.ts';
import { readText } from './read-text.ts';

/** The innermost layer: one request through the platform's fetch, its body read to the end unless it is to be streamed. */
export function send(
  { fetch }: Pick<Platform, 'fetch'>,
  maxResponseBytes: number,
  leavesUnread: (response: Response) => boolean = () => false,
): Fetch {
  return async (url, { method, headers, body, signal }) => {
    const response = await fetch(url, {
      method,
      headers,
      // A redirect could carry the key to another host; the client reports it instead of following.
      redirect: 'manual',
      body: body ?? null,
      signal: signal ?? null,
    });
    if (signal?.aborted) {
      // A fetch that ignores its signal answers after all: nobody will read it, so its connection is let go.
      await response.body?.cancel();
      throw signal.reason;
    }
    if (leavesUnread(response)) return { response, text: '' };
    return { response, text: await readText(response, maxResponseBytes) };
  };
}
