import { expect, it, vi } from 'vitest';
import { createAbortListeners } from './abort-listeners.ts';

it('hangs one listener on a signal, calls everybody, and leaves none behind', () => {
  const controller = new AbortController();
  const add = vi.spyOn(controller.signal, 'addEventListener');
  const remove = vi.spyOn(controller.signal, 'removeEventListener');
  const listen = createAbortListeners();
  const called: number[] = [];
  const stops = Array.from({ length: 100 }, (_, index) =>
    listen(controller.signal, () => called.push(index)),
  );
  stops[1]?.();
  controller.abort();
  expect(add).toHaveBeenCalledOnce();
  expect(called).toEqual([0, ...Array.from({ length: 98 }, (_, index) => index + 2)]);
  for (const stop of stops) stop();
  expect(remove).toHaveBeenCalledOnce();
});

it('listens anew after the last has left', () => {
  const controller = new AbortController();
  const listen = createAbortListeners();
  listen(controller.signal, () => expect.unreachable())();
  const listener = vi.fn();
  listen(controller.signal, listener);
  controller.abort();
  expect(listener).toHaveBeenCalledOnce();
});
