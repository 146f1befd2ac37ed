import type { Platform } from '@callweave/transport/platform';

/** What went over the wire. */
export interface FetchCounts {
  requests: number;
  /** Answers of 429. */
  refused: number;
}

/** The fetch, and a count of what it sent and was refused. */
export function createCountingFetch(fetch: Platform['fetch']): {
  fetch: Platform['fetch'];
  counts: FetchCounts;
} {
  const counts: FetchCounts = { requests: 0, refused: 0 };
  return {
    counts,
    fetch: async (url, init) => {
      counts.requests += 1;
      const response = await fetch(url, init);
      if (response.status === 429) counts.refused += 1;
      return response;
    },
  };
}
