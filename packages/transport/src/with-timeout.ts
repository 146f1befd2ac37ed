import { leftMs } from './call.ts';
import { checkNumber } from './check-number.ts';
import { CallFault } from './errors/call-fault.ts';
import type { FetchLayer, FetchResult } from './fetch.ts';
import type { Platform } from './platform.ts';

/** Both cover the body. */
export interface Timeouts {
  /** Milliseconds for one attempt. */
  readonly attemptTimeoutMs: number;
  /** Milliseconds for a call with all its attempts and pauses. */
  readonly totalTimeoutMs: number;
}

/** @throws {TypeError} for what is no time. */
export function checkTimeouts(timeouts: Timeouts): Timeouts {
  for (const [name, value] of Object.entries(timeouts)) {
    checkNumber(name, value, 'a number of milliseconds above 0', (milliseconds) => milliseconds > 0);
  }
  return timeouts;
}

/** Ends an attempt, its body included, when its own time is over or the call's: whichever is first. */
export function withTimeout(timeouts: Timeouts, { now, sleep }: Pick<Platform, 'now' | 'sleep'>): FetchLayer {
  return (next) => (url, init) =>
    new Promise<FetchResult>((resolve, reject) => {
      const { signal: outer, call } = init;
      outer?.throwIfAborted();
      const leftOfCallMs = leftMs(call, timeouts.totalTimeoutMs, now());
      const inner = new AbortController();
      const timer = new AbortController();
      const settle =
        <T>(give: (value: T) => void) =>
        (value: T): void => {
          // A reason at hand: the default one is an error, made with its stack for each request.
          timer.abort('done');
          outer?.removeEventListener('abort', onOuterAbort);
          give(value);
        };
      // Rejects at once, also where a fetch of the caller's ignores its signal.
      const end = settle((reason: unknown) => {
        reject(reason);
        inner.abort(reason);
      });
      const onOuterAbort = (): void => end(outer?.reason);
      outer?.addEventListener('abort', onOuterAbort, { once: true });
      sleep(Math.min(timeouts.attemptTimeoutMs, leftOfCallMs), timer.signal).then(
        () => end(timeoutFault(timeouts, leftOfCallMs <= timeouts.attemptTimeoutMs)),
        () => {
          // The timer was called off because the work is done.
        },
      );
      try {
        next(url, { ...init, signal: inner.signal }).then(settle(resolve), settle(reject));
      } catch (fault) {
        end(fault);
      }
    });
}

export function timeoutFault({ attemptTimeoutMs, totalTimeoutMs }: Timeouts, isTotal: boolean): CallFault {
  return new CallFault({
    kind: 'timeout',
    reason: isTotal
      ? `no complete answer within ${totalTimeoutMs} ms for the call with all its attempts`
      : `no complete answer within ${attemptTimeoutMs} ms`,
    advice: isTotal
      ? 'Raise totalTimeoutMs if the API is known to be slow, or look at the cause for what held it up'
      : 'Try again; if it happens often, raise attemptTimeoutMs or ask for smaller pages',
    retryable: true,
  });
}
