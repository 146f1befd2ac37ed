import type { QueueEntry } from './queue-entry.ts';

/** https://help.withallo.com/en/v2/api-reference/dialing-queues/append-numbers */
const maxChunkSize = 1_000;

/** Entries of one request. */
export interface QueueChunk {
  /** Where they begin among all. */
  readonly start: number;
  readonly entries: QueueEntry[];
}

export function chunksOf(entries: readonly QueueEntry[]): QueueChunk[] {
  return Array.from({ length: Math.ceil(entries.length / maxChunkSize) }, (_, index) => {
    const start = index * maxChunkSize;
    return { start, entries: entries.slice(start, start + maxChunkSize) };
  });
}

export function halvesOf({ start, entries }: QueueChunk): QueueChunk[] {
  const middle = entries.length >> 1;
  return [
    { start, entries: entries.slice(0, middle) },
    { start: start + middle, entries: entries.slice(middle) },
  ];
}
