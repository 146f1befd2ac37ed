import type { ApiDefinition, Lane, Pacer, Platform } from '@callweave/transport';
import { checkNumber } from '@callweave/transport/pacing';
import { defaultPlatform } from '@callweave/transport/platform';
import { createPaceLog } from './pace-log.ts';
import { pacerName } from './pacer-name.ts';
import { createReachability, type PacerEvent, type Reachability } from './reachability.ts';
import type { RedisScripts } from './redis-scripts.ts';
import { createSharedLane, type SharedLane } from './shared-lane.ts';

/** Whose limit a pacer keeps. */
export interface PacedKey {
  /** Of the clients: `alloApi` or `itellicoApi`, or one with another base URL. */
  readonly api: Pick<ApiDefinition, 'baseUrl' | 'requestsPerSecond'>;
  /** It is not sent to Redis: what stands there is named by a hash of it. */
  readonly apiKey: string;
}

export interface SharedPacingOptions {
  /**
   * How many processes share a key at most, for the time that Redis can't be reached: each then keeps to its part of the
   * limit. Null waits until it is back.
   * @default null
   */
  readonly fallbackProcesses?: number | null | undefined;
  /**
   * The longest pause that callers wait for, in milliseconds, when the API asks for one.
   * @default no bound but the client's own, `maxRetryAfterMs`
   */
  readonly maxHoldMs?: number | undefined;
  /**
   * After how many milliseconds without an answer Redis is taken for gone.
   * @default 2000
   */
  readonly timeoutMs?: number | undefined;
  /** Hears when Redis is gone, and when it is back. */
  readonly onEvent?: ((event: PacerEvent) => void) | undefined;
  readonly platform?: Partial<Pick<Platform, 'now' | 'sleep' | 'uuid'>> | undefined;
}

export interface RedisPacerOptions extends PacedKey, SharedPacingOptions {
  /**
   * A connection that fails at once while Redis is gone, such as `new Redis(url, { enableOfflineQueue: false })` of
   * ioredis; others fail after `timeoutMs`.
   */
  readonly redis: RedisScripts;
}

/**
 * A pacer that all processes share that work with a key, through a Redis: together they keep to the limit that the API
 * states, wait out its pauses, and send what is live first. The rules are those of the pacer within a process
 * (docs/decisions/0005-pacing.md); why they are shared like this stands in docs/decisions/0015-workers.md.
 *
 * @throws {TypeError} for a number that can't be used.
 *
 * @example
 * const redis = new Redis(process.env.REDIS_URL, { enableOfflineQueue: false });
 * const pacer = createRedisPacer({ redis, api: alloApi, apiKey });
 * const allo = createAlloClient({ apiKey, pacer });
 */
export function createRedisPacer({ redis, api, apiKey, ...options }: RedisPacerOptions): Pacer {
  return createPacers(redis, options).pacerOf({ api, apiKey });
}

/** The pacers of a process that many processes share. */
export interface RedisPacers {
  /** The pacer of a key, for its clients. Its limit is shared with all processes that use the same Redis. */
  pacerOf(key: PacedKey): Pacer;
  /** Ends: requests that wait for a turn are turned away. */
  close(): void;
}

/** Pacers of any number of keys on one connection, which tell together when it is gone. */
export function createPacers(redis: RedisScripts, options: SharedPacingOptions): RedisPacers {
  const { fallbackProcesses = null, maxHoldMs = Number.POSITIVE_INFINITY, timeoutMs = 2_000 } = options;
  const { now, sleep, uuid } = { ...defaultPlatform, ...options.platform };
  if (fallbackProcesses !== null) {
    checkNumber(
      'fallbackProcesses',
      fallbackProcesses,
      'a number of at least 1, or null',
      (value) => value >= 1,
    );
  }
  checkNumber('timeoutMs', timeoutMs, 'a number of milliseconds above 0', (value) => value > 0);
  const me = uuid();
  const reachability: Reachability = createReachability({
    now,
    sleep,
    timeoutMs,
    onEvent: options.onEvent ?? (() => undefined),
  });
  const lanesInUse: SharedLane[] = [];
  const pacerOf = ({ api, apiKey }: PacedKey): Pacer => {
    const name = pacerName(new URL(api.baseUrl).origin, apiKey);
    const laneOf = (lane: Lane): SharedLane =>
      createSharedLane({
        now,
        sleep,
        fallbackProcesses,
        redis: reachability,
        requestsPerSecond: api.requestsPerSecond[lane],
        log: createPaceLog(redis, `${name}:${lane}`, me),
      });
    const lanes = { read: laneOf('read'), write: laneOf('write') };
    lanesInUse.push(lanes.read, lanes.write);
    return {
      acquire: (lane, { signal, priority, maxHoldMs: callerMs = maxHoldMs } = {}) =>
        lanes[lane].acquire({ signal, priority, maxHoldMs: Math.min(callerMs, maxHoldMs) }),
      state: (lane) => lanes[lane].state(),
    };
  };
  return {
    pacerOf,
    close: () => {
      for (const lane of lanesInUse) lane.close();
    },
  };
}
