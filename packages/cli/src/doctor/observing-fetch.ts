import type { Platform } from '@callweave/transport/platform';

/** What an answer told beside its body. */
export interface ObservedAnswer {
  readonly headers: Headers;
  readonly sentAt: number;
  readonly receivedAt: number;
}

/** The fetch, and the last answer that came by it. */
export function createObservingFetch({ fetch, now }: Pick<Platform, 'fetch' | 'now'>): {
  readonly fetch: Platform['fetch'];
  readonly last: () => ObservedAnswer | null;
} {
  let last: ObservedAnswer | null = null;
  return {
    last: () => last,
    fetch: async (url, init) => {
      const sentAt = now();
      const response = await fetch(url, init);
      last = { headers: response.headers, sentAt, receivedAt: now() };
      return response;
    },
  };
}
