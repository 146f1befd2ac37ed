import type { Platform } from '@callweave/transport';
import { sleep } from 'n8n-workflow';

/**
 * What the clients and core need from the world, as n8n gives it: n8n's package scan admits no timers. The build
 * puts this module in the place of `@callweave/transport/platform`, hence the name.
 */
export const defaultPlatform: Platform = {
  fetch: () => Promise.reject(new TypeError('Expected a fetch made by createN8nFetch; got none.')),
  now: () => Date.now(),
  sleep: sleepUntilAborted,
  random: () => Math.random(),
  uuid: () => crypto.randomUUID(),
};

/** Older versions of n8n sleep on without looking at the signal: then the wait is left, and its timer runs out unheard. */
function sleepUntilAborted(milliseconds: number, signal?: AbortSignal): Promise<void> {
  if (signal === undefined) return sleep(milliseconds);
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    sleep(milliseconds, signal)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', onAbort));
  });
}
