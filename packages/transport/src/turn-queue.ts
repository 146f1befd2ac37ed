import type { Priority } from './priority.ts';

/** How a request waits for its turn. */
export interface TurnOptions {
  readonly signal?: AbortSignal | undefined;
  /** The longest pause that this caller waits for, in milliseconds, if that is less than any caller may. */
  readonly maxHoldMs?: number | undefined;
  /** @default "live" */
  readonly priority?: Priority | undefined;
}

/** While a background request waits, at least one turn of so many is a background request's. */
export const backgroundEvery = 5;

/** Who waits for a turn. */
export interface Waiter<Turn> {
  readonly isLive: boolean;
  take(turn: Turn): void;
  /** Turns it away when there is a reason to. */
  giveUp(reasonOf: (maxHoldMs: number) => unknown): void;
}

/**
 * Those who wait for a turn: live before background, and first come, first served among equals. Whoever aborts leaves
 * at once.
 */
export interface TurnQueue<Turn> extends Pick<Waiter<Turn>, 'giveUp'> {
  readonly size: number;
  wait(options: TurnOptions & { readonly maxHoldMs: number }): Promise<Turn>;
  /** Whose turn it is; it stays in the queue until it takes it. */
  next(): Waiter<Turn> | undefined;
}

export function createTurnQueue<Turn>(onEmpty: () => void): TurnQueue<Turn> {
  const live = new Set<Waiter<Turn>>();
  const background = new Set<Waiter<Turn>>();
  /** Turns that went to live requests while background ones waited. */
  let passedOver = 0;
  const queue: TurnQueue<Turn> = {
    get size() {
      return live.size + background.size;
    },
    next() {
      const [first] = live;
      const [other] = background;
      return passedOver < backgroundEvery - 1 ? (first ?? other) : (other ?? first);
    },
    giveUp(reasonOf) {
      for (const waiter of [...live, ...background]) waiter.giveUp(reasonOf);
    },
    wait: ({ signal, maxHoldMs, priority }) =>
      new Promise((resolve, reject) => {
        const isLive = priority !== 'background';
        const waiters = isLive ? live : background;
        const leave = (): void => {
          signal?.removeEventListener('abort', onAbort);
          waiters.delete(waiter);
          if (queue.size === 0) onEmpty();
        };
        const fail = (reason: unknown): void => {
          leave();
          reject(reason);
        };
        const waiter: Waiter<Turn> = {
          isLive,
          take(turn) {
            passedOver = isLive && background.size > 0 ? passedOver + 1 : 0;
            leave();
            resolve(turn);
          },
          giveUp(reasonOf) {
            const reason = reasonOf(maxHoldMs);
            if (reason !== null) fail(reason);
          },
        };
        const onAbort = (): void => fail(signal?.reason);
        signal?.addEventListener('abort', onAbort, { once: true });
        waiters.add(waiter);
      }),
  };
  return queue;
}
