import type { Platform } from '@callweave/transport';

/** What a pacer tells of Redis: once when it is gone, and once when it is back. */
export type PacerEvent =
  | { readonly type: 'redis_unreachable'; readonly error: unknown }
  | { readonly type: 'redis_reachable' };

/** Asks a server that may be gone, and asks it less and less often while it is. */
export interface Reachability {
  /** @throws {UnreachableFault} when it fails, or gives no answer in time. */
  ask<T>(question: () => Promise<T>): Promise<T>;
  isToBeAsked(): boolean;
  /** Milliseconds until it is to be asked again. */
  pauseMs(): number;
}

/** An answer that did not come; of no use to anybody but to those who can do without. */
export class UnreachableFault extends Error {
  override readonly name = 'UnreachableFault' as const;
}

const firstPauseMs = 100;
const longestPauseMs = 2_000;

export function createReachability({
  now,
  sleep,
  timeoutMs,
  onEvent,
}: Pick<Platform, 'now' | 'sleep'> & {
  readonly timeoutMs: number;
  readonly onEvent: (event: PacerEvent) => void;
}): Reachability {
  let failures = 0;
  let failedAt = Number.NEGATIVE_INFINITY;
  const nextPauseMs = (): number =>
    failures === 0 ? 0 : Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1));
  function pauseMs(): number {
    const sinceMs = now() - failedAt;
    // A clock that was set back tells nothing of when it failed.
    return sinceMs < 0 ? 0 : Math.max(0, nextPauseMs() - sinceMs);
  }

  function failed(error: unknown): UnreachableFault {
    // Questions that were under way together fail together.
    if (pauseMs() === 0) {
      failures += 1;
      failedAt = now();
      if (failures === 1) onEvent({ type: 'redis_unreachable', error });
    }
    return new UnreachableFault('Redis gave no answer.', { cause: error });
  }

  return {
    pauseMs,
    isToBeAsked: () => pauseMs() === 0,
    async ask(question) {
      const inTime = new AbortController();
      const tooLate = sleep(timeoutMs, inTime.signal).then(() => {
        throw new Error(`Expected Redis to answer within ${timeoutMs} ms; it did not.`);
      });
      try {
        const answer = await Promise.race([question(), tooLate]);
        if (failures > 0) onEvent({ type: 'redis_reachable' });
        failures = 0;
        return answer;
      } catch (error) {
        throw failed(error);
      } finally {
        tooLate.catch(() => {
          // Nobody waits for it any more.
        });
        inTime.abort();
      }
    },
  };
}
