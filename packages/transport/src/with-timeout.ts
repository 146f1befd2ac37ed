import { abortable } from './abortable.ts';
import { checkNumber } from './check-number.ts';
import { CallFault } from './errors/call-fault.ts';
import type { FetchLayer } from './fetch.ts';
import type { Platform } from './platform.ts';

type Timers = Pick<Platform, 'now' | 'sleep'>;

/** Ends one attempt, its body included, after `milliseconds`. */
export function withAttemptTimeout(milliseconds: number, timers: Timers): FetchLayer {
  return withTimeout(
    'attemptTimeoutMs',
    milliseconds,
    timers,
    '',
    'Try again; if it happens often, raise attemptTimeoutMs or ask for smaller pages',
  );
}

/** Ends a call, with all its attempts, pauses and bodies, after `milliseconds`. */
export function withTotalTimeout(milliseconds: number, timers: Timers): FetchLayer {
  return withTimeout(
    'totalTimeoutMs',
    milliseconds,
    timers,
    ' for the call with all its attempts',
    'Raise totalTimeoutMs if the API is known to be slow, or look at the cause for what held it up',
  );
}

/**
 * Waiting for a turn in the pacer does not count: that is as long as the work that the caller queued up, and no sign
 * of trouble.
 */
function withTimeout(
  name: string,
  milliseconds: number,
  { now, sleep }: Timers,
  scope: string,
  advice: string,
): FetchLayer {
  checkNumber(name, milliseconds, 'a number of milliseconds above 0', (value) => value > 0);
  return (next) => async (url, init) => {
    const { signal: outer, call } = init;
    outer?.throwIfAborted();
    const inner = new AbortController();
    const timer = new AbortController();
    const onOuterAbort = (): void => inner.abort(outer?.reason);
    outer?.addEventListener('abort', onOuterAbort, { once: true });
    /** A clock that stands still while the call waits for its turn. */
    const countedMs = (): number => (call.queuedSince ?? now()) - call.queuedMs;
    const endsAt = countedMs() + milliseconds;
    const expire = async (): Promise<void> => {
      for (let leftMs = milliseconds; leftMs > 0; leftMs = endsAt - countedMs()) {
        await sleep(leftMs, timer.signal);
      }
      const reason = `no complete answer within ${milliseconds} ms${scope}`;
      inner.abort(new CallFault({ kind: 'timeout', reason, advice, retryable: true }));
    };
    expire().catch(() => {
      // The timer was called off because the work is done.
    });
    try {
      return await abortable(next(url, { ...init, signal: inner.signal }), inner.signal);
    } finally {
      // A reason at hand: the default one is an error, made with its stack for each request.
      timer.abort('done');
      outer?.removeEventListener('abort', onOuterAbort);
    }
  };
}
