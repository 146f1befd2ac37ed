import type { Priority } from './priority.ts';

/** While a background request waits, at least one turn of so many is a background request's. */
const backgroundEvery = 5;

/** Who waits for a turn: live before background, and first come, first served among equals. */
export interface TurnQueue<T> extends Iterable<T> {
  readonly size: number;
  add(waiter: T, priority: Priority): void;
  delete(waiter: T): void;
  /** Whose turn it is; stays in the queue until it is deleted. */
  next(): T | undefined;
}

export function createTurnQueue<T>(): TurnQueue<T> {
  const live = new Set<T>();
  const background = new Set<T>();
  /** Turns that went to live requests while background ones waited. */
  let passedOver = 0;
  return {
    get size() {
      return live.size + background.size;
    },
    add: (waiter, priority) => void (priority === 'live' ? live : background).add(waiter),
    delete(waiter) {
      live.delete(waiter);
      background.delete(waiter);
    },
    next() {
      const isLive = background.size === 0 || (live.size > 0 && passedOver < backgroundEvery - 1);
      passedOver = isLive && background.size > 0 ? passedOver + 1 : 0;
      const [first] = isLive ? live : background;
      return first;
    },
    [Symbol.iterator]: () => [...live, ...background].values(),
  };
}
