import type { Platform } from '@callweave/transport/platform';
import type { Clock } from '../clock/clock.ts';
import type { Dialogue } from '../corpus/dialogue.ts';
import type { RateLimits } from '../http/rate-gate.ts';
import type { RecordedRequest } from '../http/request-log.ts';
import type { AlloSimulatorOptions } from './allo-simulator-options.ts';
import type { ItellicoSimulatorOptions } from './itellico-simulator-options.ts';

/** Options of both simulators. */
export interface SharedSimulatorOptions {
  /**
   * What the conversations are made of; all of them, so split them first if two simulators share a file.
   * @default this provider's half of `generateDialogues({ seed })`
   */
  readonly dialogues?: readonly Dialogue[];
  /**
   * Ids, times, numbers and everything else that no dialogue says come from it.
   * @default 1
   */
  readonly seed?: number;
  /**
   * The one key that is let in.
   * @default 'ak_live_callweave_simulator' for Allo, 'sk-callweave.simulator' for itellico
   */
  readonly apiKey?: string;
  /**
   * The instant before which everything happened, ISO 8601 with an offset.
   * @default '2026-11-01T00:00:00Z'
   */
  readonly until?: string;
  /**
   * Its time: that of the limits, of everything that happens, and of webhooks. `createTestClock()` makes one that a test
   * moves, `createScaledClock()` one that runs faster.
   * @default the real time
   */
  readonly clock?: Clock;
  /**
   * By how much the vendor's clock is ahead of it, in `Date` headers, timestamps and limits; behind if negative.
   * @default 0
   */
  readonly clockSkewMs?: number;
  /**
   * How every switch that is not given stands: `strict` is the reading of the documents under which a careless client
   * fails, `lenient` the one under which it gets away.
   * @default neither: each switch has a default of its own
   */
  readonly preset?: 'strict' | 'lenient';
  /**
   * How long to wait before an answer, after the rate limit has counted the request.
   * @default 0
   */
  readonly latencyMs?: number | (() => number);
  /**
   * Requests per second and key, GET and all others apart; null for no limit.
   * @default { read: 20, write: 5 }
   */
  readonly rateLimits?: RateLimits | null;
  /**
   * How long after the full second of the clock a window begins.
   * @default 0
   */
  readonly windowPhaseMs?: number;
  /**
   * Whether a 429 says in `Retry-After` how many seconds to wait.
   * @default 'present'
   */
  readonly retryAfter?: 'present' | 'absent';
  /**
   * Whether `requests` keeps every request. Counting goes on without; long benchmarks save memory.
   * @default true
   */
  readonly recordRequests?: boolean;
  /**
   * Called with every request when its answer begins, or when a fault withholds it.
   * @default nothing
   */
  readonly onRequest?: (request: RecordedRequest) => void;
  /**
   * How webhooks are sent.
   * @default the global fetch
   */
  readonly fetch?: Platform['fetch'];
  /**
   * Whether each attempt at a webhook is signed with the time of that attempt, or all with that of the first.
   * @default 'fresh'
   */
  readonly webhookTimestamps?: 'fresh' | 'first';
  /**
   * Whether the control API answers under `/_simulator`: with `true` this machine only, with a token whoever has it.
   * @default false
   */
  readonly admin?: boolean | AdminOptions;
}

export interface AdminOptions {
  /** Wanted as `Authorization: Bearer <token>`, on this machine too. */
  readonly token: string;
}

export type SimulatorOptions = AlloSimulatorOptions | ItellicoSimulatorOptions;
