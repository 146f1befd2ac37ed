import { abortable } from './abortable.ts';
import type { Call } from './call.ts';
import { TimeoutReason } from './errors/timeout-reason.ts';
import type { FetchLayer } from './fetch.ts';
import type { Platform } from './platform.ts';

type Timers = Pick<Platform, 'now' | 'sleep'>;

/** Ends one attempt, its body included, after `milliseconds`. */
export function withAttemptTimeout(milliseconds: number, timers: Timers): FetchLayer {
  const expired = (): TimeoutReason => new TimeoutReason('attempt', milliseconds);
  return (next) => (url, init) => {
    const startedAt = timers.now();
    const leftMs = (): number => milliseconds - (timers.now() - startedAt);
    return runWithTimer(init.signal, timers, expired, leftMs, (signal) => next(url, { ...init, signal }));
  };
}

/**
 * Ends a call, with all its attempts, pauses and bodies, after `milliseconds`. Waiting for a turn in the pacer
 * does not count: that is as long as the work that the caller queued up, and no sign of trouble.
 */
export function withTotalTimeout(milliseconds: number, timers: Timers): FetchLayer {
  const expired = (): TimeoutReason => new TimeoutReason('total', milliseconds);
  return (next) => (url, init) => {
    const startedAt = timers.now();
    const leftMs = (): number =>
      milliseconds - (timers.now() - startedAt - queuedMs(init.call, timers.now()));
    return runWithTimer(init.signal, timers, expired, leftMs, (signal) => next(url, { ...init, signal }));
  };
}

function queuedMs(call: Call, now: number): number {
  return call.queuedMs + (call.queuedSince === null ? 0 : now - call.queuedSince);
}

async function runWithTimer<T>(
  outer: AbortSignal | undefined,
  { sleep }: Timers,
  expired: () => TimeoutReason,
  leftMs: () => number,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted();
  const inner = new AbortController();
  const timer = new AbortController();
  const onOuterAbort = (): void => inner.abort(outer?.reason);
  outer?.addEventListener('abort', onOuterAbort, { once: true });
  const expire = async (): Promise<void> => {
    for (let milliseconds = leftMs(); milliseconds > 0; milliseconds = leftMs()) {
      await sleep(milliseconds, timer.signal);
    }
    inner.abort(expired());
  };
  expire().catch(() => {
    // The timer was called off because the work is done.
  });
  try {
    return await abortable(run(inner.signal), inner.signal);
  } finally {
    // A reason at hand: the default one is an error, made with its stack for each request.
    timer.abort('done');
    outer?.removeEventListener('abort', onOuterAbort);
  }
}
