import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { abortable } from './abortable.ts';

it('is the promise while nobody aborts, and keeps no listener', async () => {
  const { signal } = new AbortController();
  await expect(abortable(Promise.resolve('done'), signal)).resolves.toBe('done');
  await expect(abortable(Promise.reject(new Error('failed')), signal)).rejects.toThrow('failed');
  await expect(abortable(Promise.resolve('done'), undefined)).resolves.toBe('done');
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('is the signal’s reason once it aborts, though the promise never ends or fails later', async () => {
  const controller = new AbortController();
  const endless = abortable(new Promise(() => {}), controller.signal);
  const late = abortable(
    new Promise((_, reject) => setImmediate(() => reject(new Error('late')))),
    controller.signal,
  );
  controller.abort('enough');
  await expect(endless).rejects.toBe('enough');
  await expect(late).rejects.toBe('enough');
  await expect(abortable(Promise.resolve('done'), controller.signal)).rejects.toBe('enough');
});
