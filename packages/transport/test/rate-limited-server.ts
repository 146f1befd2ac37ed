import type { Pacer } from '../src/pacer.ts';
import { parseRetryAfter } from '../src/parse-retry-after.ts';
import type { VirtualClock } from '../src/testing/virtual-clock.ts';

export interface ServerOptions {
  readonly limit: number;
  /** How far the server's clock is ahead of ours. */
  readonly phaseMs?: number;
  /** @default 'fixed': seconds of the server's clock, as Allo documents it */
  readonly counting?: 'fixed' | 'sliding';
  /** @default 'epoch' */
  readonly reset?: 'epoch' | 'delta' | 'none';
  /** @default none */
  readonly retryAfter?: string;
}

export interface RateLimitedServer {
  limit: number;
  /** When each request arrived that was answered with 429. */
  readonly refusedAt: number[];
  /** The most requests that any window took, those of others included. */
  readonly fullest: () => number;
  answer: () => { readonly status: number; readonly headers: Headers };
}

/** A model of how an API counts requests; nothing but arrival times matters to it. */
export function createRateLimitedServer(clock: VirtualClock, options: ServerOptions): RateLimitedServer {
  const { phaseMs = 0, counting = 'fixed', reset = 'epoch', retryAfter } = options;
  const countByWindow = new Map<number, number>();
  let arrivals: number[] = [];
  let fullest = 0;
  const server: RateLimitedServer = {
    limit: options.limit,
    refusedAt: [],
    fullest: () => fullest,
    answer() {
      const now = clock.now();
      const window = Math.floor((now + phaseMs) / 1000);
      countByWindow.set(window, (countByWindow.get(window) ?? 0) + 1);
      arrivals = [...arrivals.filter((arrival) => arrival > now - 1000), now];
      const count = counting === 'fixed' ? (countByWindow.get(window) ?? 0) : arrivals.length;
      fullest = Math.max(fullest, count);
      const isRefused = count > server.limit;
      if (isRefused) server.refusedAt.push(now);
      const headers = new Headers();
      if (reset !== 'none') {
        headers.set('x-ratelimit-limit', String(server.limit));
        headers.set('x-ratelimit-remaining', String(Math.max(0, server.limit - count)));
        headers.set('x-ratelimit-reset', reset === 'epoch' ? String(window + 1) : '1');
      }
      if (isRefused && retryAfter !== undefined) headers.set('retry-after', retryAfter);
      return { status: isRefused ? 429 : 200, headers };
    },
  };
  return server;
}

export interface Latency {
  readonly toServerMs: number;
  readonly backMs: number;
}

/** One request through the pacer and over a wire that takes its time. Answers with its status. */
export async function sendThrough(
  clock: VirtualClock,
  pacer: Pacer,
  server: RateLimitedServer,
  latency: () => Latency,
  signal?: AbortSignal,
): Promise<number> {
  const ticket = await pacer.acquire('write', { signal });
  const { toServerMs, backMs } = latency();
  await clock.sleep(toServerMs);
  const { status, headers } = server.answer();
  await clock.sleep(backMs);
  const receivedAt = clock.now();
  ticket.settle({ receivedAt, status, headers, retryAfterMs: parseRetryAfter(headers, receivedAt) });
  return status;
}

/** Both ways take a random time, together between `low` and `high`. */
export function randomLatency(random: () => number, low: number, high: number): () => Latency {
  return () => ({
    toServerMs: (low + random() * (high - low)) / 2,
    backMs: (low + random() * (high - low)) / 2,
  });
}
