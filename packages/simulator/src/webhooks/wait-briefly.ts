import type { Clock } from '../clock/clock.ts';

/** How long what comes next waits for what came before, so that everything arrives in order where it can. */
const BRIEFLY_MS = 1_000;

/** Waits for the work, but not for a receiver that takes longer: it does not hold up the others. */
export async function waitBriefly(
  work: Promise<unknown>,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<void> {
  const done = new AbortController();
  const longEnough = clock.sleep(BRIEFLY_MS, AbortSignal.any([done.signal, signal])).catch(() => undefined);
  await Promise.race([work, longEnough]);
  done.abort();
}
