import type { Dialogue } from '../corpus/dialogue.ts';
import type { RateLimits } from '../http/rate-gate.ts';
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
   * The clock of the rate limits and of `requests`, in milliseconds.
   * @default Date.now
   */
  readonly now?: () => number;
  /**
   * How the latency is waited for.
   * @default a timer
   */
  readonly sleep?: (durationMs: number, signal: AbortSignal) => Promise<void>;
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
}

/** Allo's switches: what its documents leave open, one way or the other. */
export interface AlloSimulatorOptions extends SharedSimulatorOptions {
  readonly provider: 'allo';
  /**
   * What the key may do.
   * @default every scope
   */
  readonly scopes?: readonly string[];
  /**
   * The lane in which search and batch count: the rate limit guide says write, an integrator's practice says read.
   * @default 'write'
   */
  readonly postReads?: 'write' | 'read';
  /**
   * Whether `X-RateLimit-Reset` is a time in epoch seconds, as documented, or the seconds until then.
   * @default 'epoch'
   */
  readonly rateLimitReset?: 'epoch' | 'delta';
  /**
   * In which order a batch comes back.
   * @default 'request'
   */
  readonly batchOrder?: 'request' | 'reversed' | 'storage';
  /**
   * Where a batch looks for `extend`.
   * @default 'both'
   */
  readonly batchExtend?: 'both' | 'body' | 'query' | 'ignored';
  /**
   * How many calls that nobody took to add; they come from no dialogue.
   * @default 0
   */
  readonly unansweredCalls?: number;
}

export type SimulatorOptions = AlloSimulatorOptions | ItellicoSimulatorOptions;
