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
