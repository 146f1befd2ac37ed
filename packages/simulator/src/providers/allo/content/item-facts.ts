import type { Dialogue } from '../../../corpus/dialogue.ts';
import type { AlloItemRow, AlloUserRow } from '../wire.ts';

/**
 * What filters, counts and events need to know of an item, without its texts: cheap enough to be made for a million
 * items, one after the other.
 */
export interface ItemFacts {
  readonly type: AlloItemRow['type'];
  readonly direction: AlloItemRow['direction'];
  readonly alloNumber: string;
  readonly contactNumber: string;
  readonly user: AlloUserRow | null;
  readonly result: AlloItemRow['result'];
  /** Null for a text message. */
  readonly tags: readonly string[] | null;
  /** Whether nobody has read the conversation yet. */
  readonly isUnread: boolean;
  /** Whether Allo's AI writes a summary of the call. */
  readonly hasSummary: boolean;
  readonly startMs: number;
  /** The same as the start for a text message. */
  readonly endMs: number;
  /** What was said; null where nobody took the call, and for messages that were sent through the API. */
  readonly dialogue: Dialogue | null;
  /** The turn that a text message is; null for a call, which is all of them. */
  readonly turnIndex: number | null;
}

/** How long it rang, in seconds; taken from the start, so that it needs no place of its own. */
export const ringSeconds = ({ startMs }: ItemFacts): number => 4 + (Math.floor(startMs / 1000) % 17);

/** Whether somebody took the call, a transfer included. */
export const isConnected = ({ result }: ItemFacts): boolean =>
  result === 'ANSWERED' || result === 'TRANSFERRED';
