import type * as IoRedis from 'ioredis';
import type { Redis } from 'ioredis';
import type { PacerEvent } from './reachability.ts';

/** What becomes of commands while Redis is gone. */
type Patience = { readonly maxRetriesPerRequest: number | null; readonly enableOfflineQueue?: boolean };

/** Of a queue: its commands wait while Redis is gone, as BullMQ wants it (https://docs.bullmq.io/guide/going-to-production). */
export const patient: Patience = { maxRetriesPerRequest: null };
/** Of a pacer: its commands fail at once, so that it can do without. */
export const impatient: Patience = { maxRetriesPerRequest: 0, enableOfflineQueue: false };

const longestPauseMs = 2_000;

/** A connection, and those that BullMQ makes of it. */
export interface RedisConnection {
  readonly redis: Redis;
  /** Ends all of them for good: what waits for a Redis that is gone is let go. */
  close(): void;
}

/** A connection that comes back by itself, however long Redis is gone; it tells once when it is, and once when it is back. */
export function connectRedis(
  { Redis: Connection }: typeof IoRedis,
  url: string,
  patience: Patience,
  onEvent: (event: PacerEvent) => void = () => undefined,
): RedisConnection {
  let isClosed = false;
  const redis = new Connection(url, {
    ...patience,
    // Its duplicates have it too, and nobody but BullMQ holds those.
    retryStrategy: (attempt: number) => (isClosed ? null : Math.min(longestPauseMs, attempt * 100)),
  });
  let isReachable = true;
  redis.on('error', (error) => {
    if (isReachable) onEvent({ type: 'redis_unreachable', error });
    isReachable = false;
  });
  redis.on('ready', () => {
    if (!isReachable) onEvent({ type: 'redis_reachable' });
    isReachable = true;
  });
  return {
    redis,
    close() {
      isClosed = true;
      redis.disconnect();
    },
  };
}
