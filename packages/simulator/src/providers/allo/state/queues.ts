import type { Random } from '../../../content/random.ts';

/** A number in a dialing queue. Nothing calls it: that is for the app. */
export interface QueuedNumber {
  readonly number: string;
  readonly position: number;
  readonly addedAtMs: number;
}

export interface Queue {
  readonly id: string;
  readonly name: string | null;
  readonly assigneeId: string;
  readonly voicemailHandling: 'SKIP' | 'NO_SKIP';
  readonly doNotDisturb: 'ENABLED' | 'DISABLED';
  readonly numbers: readonly QueuedNumber[];
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
}

/** The current queue of every user. The one before a reset is out of the API's sight. */
export class Queues {
  readonly #current = new Map<string, Queue>();

  current(userId: string): Queue | undefined {
    return this.#current.get(userId);
  }

  put(queue: Queue): Queue {
    this.#current.set(queue.assigneeId, queue);
    return queue;
  }
}

/** A new queue, as it is before anything is set. */
export function emptyQueue(ids: Random, userId: string, name: string | null, nowMs: number): Queue {
  return {
    id: `pdl-${ids.token(20)}`,
    name,
    assigneeId: userId,
    voicemailHandling: 'NO_SKIP',
    doNotDisturb: 'DISABLED',
    numbers: [],
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
  };
}
