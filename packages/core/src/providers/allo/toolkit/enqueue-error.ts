import type { QueueNumber } from '@callweave/allo-client';
import type { QueueEntry, SkippedEntry } from './queue-entry.ts';

/**
 * - `limit`: the queue is full, see `limit`;
 * - `failed`: a request failed, see `cause`;
 * - `aborted`: the signal aborted after numbers were sent.
 */
export type EnqueueFaultReason = 'limit' | 'failed' | 'aborted';

const brand = Symbol.for('callweave.enqueue-error');

/** Numbers of which some are in the queue and some are not. Every entry is in exactly one of its lists. */
export class EnqueueError extends Error {
  override readonly name = 'EnqueueError' as const;
  readonly reason: EnqueueFaultReason;
  /** What Allo added. */
  readonly added: readonly QueueNumber[];
  /** What is no number that can be called. */
  readonly skipped: readonly SkippedEntry[];
  /** Entries that are surely not in the queue: add these later. */
  readonly notAdded: readonly QueueEntry[];
  /** Entries of which no answer told. Call again with all entries and `idempotencyKey` within an hour to have them once. */
  readonly uncertain: readonly QueueEntry[];
  /** For `enqueueNumbers`, to go on without adding anything twice. */
  readonly idempotencyKey: string;
  /** How many numbers a queue holds, as far as Allo's words tell. */
  readonly limit: number | null;

  constructor(options: {
    readonly reason: EnqueueFaultReason;
    readonly added: readonly QueueNumber[];
    readonly skipped: readonly SkippedEntry[];
    readonly notAdded: readonly QueueEntry[];
    readonly uncertain: readonly QueueEntry[];
    readonly idempotencyKey: string;
    readonly limit: number | null;
    readonly cause: unknown;
  }) {
    const { reason, added, notAdded, uncertain, limit } = options;
    const counts = `${added.length} were added, ${notAdded.length} were not${uncertain.length === 0 ? '' : `, and of ${uncertain.length} no answer told`}`;
    super(`Expected all numbers to be added to the queue; ${counts}. ${adviceOf(reason, limit)}`, {
      cause: options.cause,
    });
    Object.defineProperty(this, brand, { value: true });
    this.reason = reason;
    this.added = added;
    this.skipped = options.skipped;
    this.notAdded = notAdded;
    this.uncertain = uncertain;
    this.idempotencyKey = options.idempotencyKey;
    this.limit = limit;
  }

  /** Recognises the error across copies of this package, where `instanceof` does not. */
  static isInstance(error: unknown): error is EnqueueError {
    return typeof error === 'object' && error !== null && brand in error;
  }
}

function adviceOf(reason: EnqueueFaultReason, limit: number | null): string {
  if (reason === 'limit') {
    const size = limit === null ? '' : `, which holds ${limit}`;
    return `Allo refuses more numbers for this queue${size}: add what is in notAdded once it has been dialled, or to another queue.`;
  }
  return 'Within an hour, call again with the same entries and the idempotencyKey of this error: nothing is added twice.';
}
