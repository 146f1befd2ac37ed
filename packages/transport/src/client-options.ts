import type { DiagnosticListener } from './diagnostics.ts';
import type { Pacer } from './pacer.ts';
import type { Platform } from './platform.ts';
import type { Priority } from './priority.ts';
import type { RetryOptions } from './retry-delay.ts';

export interface ClientOptions {
  /** The API key. It is sent to the base URL's origin only and appears in no message. */
  readonly apiKey: string;
  /** @default the API's public address */
  readonly baseUrl?: string;
  /**
   * Accept plain HTTP to another machine than this one, for instance to a simulator in a container network.
   * @default false
   */
  readonly allowInsecureBaseUrl?: boolean;
  /**
   * Sends the requests: a proxy agent, a test double, n8n's request helper.
   * @default the global fetch, looked up at each request
   */
  readonly fetch?: Platform['fetch'];
  /**
   * Milliseconds for one attempt, its body included.
   * @default 30000
   */
  readonly attemptTimeoutMs?: number;
  /**
   * Milliseconds for a call with all its attempts and pauses; waiting for a turn in the pacer is not counted.
   * @default 120000
   */
  readonly totalTimeoutMs?: number;
  readonly retry?: RetryOptions;
  /**
   * The longest answer that is read, in bytes; a longer one fails the call.
   * @default 67108864
   */
  readonly maxResponseBytes?: number;
  /** Called with what the client does: for logs, metrics and traces. */
  readonly onEvent?: DiagnosticListener;
  /**
   * Requests per second and lane until the API's headers say otherwise.
   * @default the API's documented limits
   */
  readonly requestsPerSecond?: { readonly read?: number | null; readonly write?: number | null };
  /**
   * A pacer to share further than a process; `requestsPerSecond` is then the pacer's affair.
   * @default one that all clients share with the same key, origin, `requestsPerSecond` and clock
   */
  readonly pacer?: Pacer;
  /**
   * Who goes first among the clients that share a pacer: `background` for what has time, such as a backfill, which is
   * sent while nothing `live` waits, and in one turn of five in any case.
   * @default "live"
   */
  readonly priority?: Priority;
  /**
   * Sent as `User-Agent` where the runtime allows it.
   * @default "callweave/<version>"
   */
  readonly userAgent?: string;
  /** Clock, sleep, randomness: for tests and unusual runtimes. */
  readonly platform?: Partial<Platform>;
}
