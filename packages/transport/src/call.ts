import type { Operation } from './operation.ts';

/** The state of one call of the client, from queueing to the last attempt. */
export interface Call {
  readonly operation: Operation;
  readonly startedAt: number;
  /** Attempts begun. */
  attempts: number;
  /** Milliseconds spent waiting for a turn in the pacer. */
  queuedMs: number;
  /** Why the last attempt failed; null while none has. */
  lastFailure: unknown;
}

export function createCall(operation: Operation, startedAt: number): Call {
  return { operation, startedAt, attempts: 0, queuedMs: 0, lastFailure: null };
}

/**
 * What is left of a call's time. Waiting for a turn in the pacer does not count: that is as long as the work that the
 * caller queued up, and no sign of trouble.
 */
export function leftMs({ startedAt, queuedMs }: Call, totalTimeoutMs: number, now: number): number {
  return totalTimeoutMs - (now - startedAt - queuedMs);
}
