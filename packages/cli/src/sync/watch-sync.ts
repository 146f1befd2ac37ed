import type { SyncSummary } from '@callweave/core/sync';
import type { Platform } from '@callweave/transport/platform';
import { UsageError } from '../usage-error.ts';

export interface WatchOptions extends Pick<Platform, 'now' | 'sleep'> {
  readonly run: (signal: AbortSignal) => Promise<SyncSummary>;
  readonly intervalMs: number;
  readonly signal: AbortSignal;
  /** After each run: what it did, or why there was none; and when the next begins. */
  readonly onRound: (round: WatchRound) => void;
  /** Ends a pause at once: something is to be done. */
  readonly woken?: () => Promise<void>;
}

export interface WatchRound {
  readonly summary: SyncSummary | null;
  /** Why the run could not even begin, a store that can't be reached for instance; null when it could. */
  readonly error: unknown;
  readonly pauseMs: number;
}

/** However long a provider or a store is away. */
const longestPauseMs = 15 * 60_000;

/**
 * Runs again and again until it is told to stop. After a failure the pauses grow, up to a quarter of an hour, and
 * shrink again with the first success: what failed is tried again, and nothing is lost meanwhile.
 */
export async function watchSync(options: WatchOptions): Promise<void> {
  const { run, intervalMs, signal, onRound, sleep } = options;
  let failures = 0;
  while (!signal.aborted) {
    const outcome = await attempt(run, signal);
    if (signal.aborted) return;
    const isFailed = outcome.error !== null || outcome.summary?.accounts.every(({ error }) => error !== null);
    failures = isFailed ? failures + 1 : 0;
    const pauseMs = Math.max(intervalMs, Math.min(intervalMs * 2 ** failures, longestPauseMs));
    onRound({ ...outcome, pauseMs });
    await pause(options, pauseMs, sleep);
  }
}

async function attempt(
  run: WatchOptions['run'],
  signal: AbortSignal,
): Promise<Pick<WatchRound, 'summary' | 'error'>> {
  try {
    return { summary: await run(signal), error: null };
  } catch (error) {
    // What will never work ends the command; a store or a provider may come back.
    if (error instanceof TypeError || error instanceof UsageError) throw error;
    return { summary: null, error };
  }
}

async function pause(
  { signal, woken }: WatchOptions,
  pauseMs: number,
  sleep: Platform['sleep'],
): Promise<void> {
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  const timer = sleep(pauseMs, either).catch(() => {});
  await (woken === undefined ? timer : Promise.race([timer, woken()]));
  ended.abort();
}
