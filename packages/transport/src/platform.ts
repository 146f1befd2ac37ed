/** What the code needs from the world it runs in. Everything has a default; tests and n8n bring their own. */
export interface Platform {
  /** Sends a request. Called late, so a `fetch` replaced after the client was created is the one used. */
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Wall-clock time in milliseconds since 1970. */
  now: () => number;
  /** Resolves after `milliseconds`, or rejects with the signal's reason as soon as it aborts. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** A number from 0 up to 1. */
  random: () => number;
  /** A text that nobody else makes up, such as a UUID. */
  uuid: () => string;
}

/**
 * The defaults for Node, Bun, Deno, workers and browsers. The only module that names timers and the global
 * fetch: where those may not appear, as in an n8n package, a bundler replaces this module by another.
 */
export const defaultPlatform: Platform = {
  fetch: (url, init) => globalThis.fetch(url, init),
  now: () => Date.now(),
  sleep: sleepWithTimer,
  random: () => Math.random(),
  uuid: () => crypto.randomUUID(),
};

function sleepWithTimer(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    // Past 2^31-1 ms a timer fires at once; nobody waits that long on purpose.
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      },
      Math.min(Math.max(0, milliseconds), 2_147_483_647),
    );
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
