import type { AppendQueueNumbersRequest } from '@callweave/allo-client';

/** A number to dial, and what is known of whoever has it. */
export type QueueEntry = AppendQueueNumbersRequest['numbers'][number];

export interface SkippedEntry {
  /** As it was given. */
  readonly number: string;
  /** Allo's word, or `NOT_E164` for a number without its country, which was not sent. */
  readonly reason: string;
}
