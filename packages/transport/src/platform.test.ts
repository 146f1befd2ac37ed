import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { defaultPlatform } from './platform.ts';

describe('sleep', () => {
  const { sleep } = defaultPlatform;

  it('ends, and keeps no listener', async () => {
    const { signal } = new AbortController();
    await sleep(1, signal);
    await sleep(-1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('rejects at once with the reason of the signal, and stops its timer', async () => {
    const controller = new AbortController();
    const clear = vi.spyOn(globalThis, 'clearTimeout');
    const sleeping = sleep(3_600_000, controller.signal);
    controller.abort('enough');
    await expect(sleeping).rejects.toBe('enough');
    expect(clear).toHaveBeenCalledOnce();
    clear.mockRestore();
    await expect(sleep(1, controller.signal)).rejects.toBe('enough');
  });

  it('does not end at once because it is long', async () => {
    const controller = new AbortController();
    const sleeping = sleep(Number.POSITIVE_INFINITY, controller.signal);
    const outcome = await Promise.race([sleeping, sleep(3).then(() => 'still asleep')]);
    expect(outcome).toBe('still asleep');
    controller.abort('enough');
    await expect(sleeping).rejects.toBe('enough');
  });
});
