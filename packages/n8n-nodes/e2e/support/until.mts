import { setTimeout as sleep } from 'node:timers/promises';

export { sleep };

/** Waits until something holds; fails after so many seconds. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  seconds = 30,
): Promise<void> {
  for (let tries = 0; tries < seconds * 10; tries += 1) {
    if (await holds()) return;
    await sleep(100);
  }
  throw new Error(`Expected within ${seconds} seconds: ${what}`);
}
