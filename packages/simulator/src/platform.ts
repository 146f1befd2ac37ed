import { setTimeout as timer } from 'node:timers/promises';

/** The clock that rate limits and the request log go by unless `now` is given. */
export const systemNow: () => number = () => Date.now();

/** Waits for real; resolves early, without throwing, when the signal aborts. */
export async function systemSleep(durationMs: number, signal: AbortSignal): Promise<void> {
  await timer(durationMs, undefined, { signal }).catch(() => undefined);
}
