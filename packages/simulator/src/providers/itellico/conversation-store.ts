import type { ItellicoConversationRow, ItellicoTruth } from './wire.ts';

/** A conversation with the hidden times that filters look at. */
export interface StoredConversation {
  readonly row: ItellicoConversationRow;
  readonly createdMs: number;
  readonly updatedMs: number;
}

/** The conversations, the newest first; two of the same millisecond by id, so that pages are stable. */
export function storeConversations(truths: readonly ItellicoTruth[]): readonly StoredConversation[] {
  return truths
    .toSorted(
      (left, right) =>
        right.row.start_timestamp.localeCompare(left.row.start_timestamp) ||
        left.row.conversation_id.localeCompare(right.row.conversation_id),
    )
    .map(({ row, createdAt, updatedAt }) => ({
      row,
      createdMs: Date.parse(createdAt),
      updatedMs: Date.parse(updatedAt),
    }));
}
