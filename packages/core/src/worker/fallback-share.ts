import { createPacer, type Platform, type Ticket } from '@callweave/transport';

/** The turns of one process while nobody knows of the others: its part of the limit, whatever answers say of the whole. */
export interface FallbackShare {
  take(signal: AbortSignal): Promise<Ticket>;
}

export function createFallbackShare(
  requestsPerSecond: number,
  timers: Pick<Platform, 'now' | 'sleep'>,
): FallbackShare {
  const pacer = createPacer({
    ...timers,
    requestsPerSecond: { read: requestsPerSecond, write: null },
    maxHoldMs: Number.POSITIVE_INFINITY,
  });
  return {
    async take(signal) {
      const ticket = await pacer.acquire('read', { signal });
      return {
        settle: (observation) =>
          // Without the headers, by which the pacer would learn the whole limit and use it.
          ticket.settle(observation && { ...observation, headers: new Headers() }),
      };
    },
  };
}
