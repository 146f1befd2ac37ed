import { expect, it } from 'vitest';
import { createVirtualClock } from './virtual-clock.ts';

it('jumps from sleep to sleep, in their order', async () => {
  const clock = createVirtualClock(0);
  const woken: string[] = [];
  const sleeper = async (name: string, ms: number): Promise<void> => {
    await clock.sleep(ms);
    woken.push(`${name} ${clock.now()}`);
  };
  await clock.run(Promise.all([sleeper('late', 3_600_000), sleeper('early', 10), sleeper('middle', 500)]));
  expect(woken).toEqual(['early 10', 'middle 500', 'late 3600000']);
  expect(clock.sleeperCount()).toBe(0);
});

it('rejects a sleep whose signal aborts', async () => {
  const clock = createVirtualClock();
  const controller = new AbortController();
  const sleeping = clock.sleep(1_000, controller.signal);
  expect(clock.sleeperCount()).toBe(1);
  controller.abort('enough');
  await expect(sleeping).rejects.toBe('enough');
  await expect(clock.sleep(1, controller.signal)).rejects.toBe('enough');
  expect(clock.sleeperCount()).toBe(0);
});

it('passes on what the work rejects with', async () => {
  await expect(createVirtualClock().run(Promise.reject(new Error('failed')))).rejects.toThrow('failed');
});

it('says so when the work waits for something else', async () => {
  await expect(createVirtualClock().run(new Promise(() => {}))).rejects.toThrow(
    'The work waits for something else than this clock.',
  );
});
