import type { Conversation } from '../../conversation.ts';
import type { Tombstone } from '../../privacy/create-tombstone.ts';
import type { NewPartition } from '../../sync/conversation-store.ts';
import type { StoredConversation } from '../../sync/stored-conversation.ts';
import type { PartitionCheckpoint, SyncAccount } from '../../sync/sync-partition.ts';
import type { StoredHint } from '../../sync/webhook-hint.ts';

/** What is known of our copy of a conversation. */
export type Copy = Omit<StoredConversation, 'conversation'>;

/** A line of the log: what happened. Lines count once the `commit` behind them is there. */
export type LogEntry =
  | { readonly type: 'store'; readonly version: number }
  | ({ readonly type: 'conversation'; readonly conversation: Conversation } & Copy)
  /** Something of the copy that changed, without the conversation. */
  | ({ readonly type: 'copy'; readonly id: string } & Partial<Copy>)
  | { readonly type: 'forgotten'; readonly id: string }
  | { readonly type: 'tombstone'; readonly tombstone: Tombstone }
  | { readonly type: 'partition'; readonly partition: NewPartition }
  | { readonly type: 'checkpoint'; readonly key: string; readonly checkpoint: PartitionCheckpoint }
  | {
      readonly type: 'lease';
      readonly key: string;
      readonly token: number;
      readonly leasedBy: string | null;
      readonly leaseExpiresAt: string | null;
    }
  /** Null for one that was followed, and is only remembered. */
  | ({ readonly type: 'hint'; readonly deliveryId: string; readonly hint: StoredHint | null } & SyncAccount)
  | { readonly type: 'commit' };

/** Of the log itself; the records in it have a version of their own. */
export const logVersion = 1;
