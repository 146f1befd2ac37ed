import type { Operation } from './operation.ts';

/** The state of one call of the client, from queueing to the last attempt. */
export interface Call {
  readonly operation: Operation;
  /** Attempts begun. */
  attempts: number;
  /** Milliseconds spent waiting for a turn in the pacer. */
  queuedMs: number;
  /** Since when the call waits for its turn; null while it does not. */
  queuedSince: number | null;
  /** Why the last attempt failed; null while none has. */
  lastFailure: unknown;
}

export function createCall(operation: Operation): Call {
  return { operation, attempts: 0, queuedMs: 0, queuedSince: null, lastFailure: null };
}
