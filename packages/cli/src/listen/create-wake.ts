/** Wakes who waits; who is not waiting yet is woken as soon as they do. */
export interface Wake {
  wake(): void;
  next(): Promise<void>;
}

export function createWake(): Wake {
  let isDue = false;
  let waiting: PromiseWithResolvers<void> | null = null;
  return {
    wake() {
      if (waiting === null) isDue = true;
      waiting?.resolve();
      waiting = null;
    },
    next() {
      if (isDue) {
        isDue = false;
        return Promise.resolve();
      }
      waiting ??= Promise.withResolvers();
      return waiting.promise;
    },
  };
}
