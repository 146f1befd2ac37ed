interface CallEvent {
  readonly api: string;
  readonly method: string;
  /** With its placeholders, so that ids and numbers stay out of logs. */
  readonly path: string;
  /** The attempt that the event belongs to, from 1. */
  readonly attempt: number;
  /** The same object for all events of a call: a key for a WeakMap. */
  readonly call: object;
}

/**
 * What a client tells of its doings. No event holds a key, a header, a body, a query or an id.
 *
 * - `request`: an attempt is sent, after `queuedMs` of waiting for its turn.
 * - `response`: its answer has come whole, whatever the status, after `durationMs`, with `characters` of body;
 *   `isReplay` where the API repeated an earlier answer to the same idempotency key.
 * - `failure`: no answer came, or not all of it, after `durationMs`.
 * - `wait`: the next attempt follows in `delayMs`.
 */
export type DiagnosticEvent =
  | (CallEvent & { readonly type: 'request'; readonly queuedMs: number })
  | (CallEvent & {
      readonly type: 'response';
      readonly status: number;
      readonly durationMs: number;
      readonly characters: number;
      readonly requestId: string | null;
      readonly isReplay: boolean;
    })
  | (CallEvent & {
      readonly type: 'failure';
      readonly reason: 'connection' | 'timeout' | 'aborted';
      readonly durationMs: number;
    })
  | (CallEvent & { readonly type: 'wait'; readonly delayMs: number });

/** Called synchronously; what it throws is thrown away, since a log must not break a call. */
export type DiagnosticListener = (event: DiagnosticEvent) => void;
