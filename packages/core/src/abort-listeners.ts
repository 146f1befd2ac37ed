/**
 * Listens to signals with one listener each, however many callers wait for the same one: Node warns of a leak at the
 * eleventh listener. What is returned takes a caller's listener back.
 */
export function createAbortListeners(): (signal: AbortSignal, listener: () => void) => () => void {
  const listenersBySignal = new WeakMap<AbortSignal, { listeners: Set<() => void>; callAll: () => void }>();

  return (signal, listener) => {
    const known = listenersBySignal.get(signal);
    const listeners = known?.listeners ?? new Set();
    const callAll =
      known?.callAll ??
      (() => {
        for (const call of [...listeners]) call();
      });
    if (known === undefined) {
      listenersBySignal.set(signal, { listeners, callAll });
      signal.addEventListener('abort', callAll, { once: true });
    }
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      listenersBySignal.delete(signal);
      signal.removeEventListener('abort', callAll);
    };
  };
}
