import { expect, it } from 'vitest';
import { createWake } from './create-wake.ts';

it('wakes who waits', async () => {
  const wake = createWake();
  const [first, second] = [wake.next(), wake.next()];
  wake.wake();
  expect(await Promise.all([first, second])).toEqual([undefined, undefined]);
});

it('wakes once who comes later, however often it was woken', async () => {
  const wake = createWake();
  wake.wake();
  wake.wake();
  await wake.next();
  let isWoken = false;
  const next = wake.next().then(() => {
    isWoken = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isWoken).toBe(false);
  wake.wake();
  await next;
});
