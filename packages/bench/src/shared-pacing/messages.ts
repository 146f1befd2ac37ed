/** How a process is to share the limit. */
export type Candidate = 'pace log' | 'GCRA' | 'rate-limiter-flexible';

/** What a process is to send. */
export interface SenderSettings {
  readonly candidate: Candidate;
  readonly redisPort: number;
  readonly targets: readonly Target[];
  /** To each target. */
  readonly requests: number;
  /** How long the way there and back takes, on top of the machine's own: from, and up to. */
  readonly latencyMs: readonly [from: number, to: number];
  readonly limitPerSecond: number;
}

/** A simulator, and the key that all processes share there. */
export interface Target {
  readonly url: string;
  readonly apiKey: string;
  readonly ids: readonly string[];
}

/** When a process had sent and received everything, on the machine's clock. */
export interface SenderReport {
  readonly startedAt: number;
  /** Of each target. */
  readonly endedAt: readonly number[];
}
