import type { WriteOutcome } from './stored-conversation.ts';
import type { SyncAccount } from './sync-partition.ts';

/** What happens during a sync, for progress and logs. Never a secret, nothing that was said. */
export type SyncEvent =
  /** Work at a partition begins. */
  | (SyncAccount & { readonly type: 'partition_started'; readonly partitionKey: string })
  /** Rows came; how many there are in all where the provider tells. */
  | (SyncAccount & {
      readonly type: 'progress';
      readonly partitionKey: string;
      readonly rowsRead: number;
      readonly rowsExpected: number | null;
    })
  /** Something was committed. */
  | (SyncAccount & {
      readonly type: 'committed';
      readonly partitionKey: string | null;
      readonly changes: readonly { readonly id: string; readonly outcome: WriteOutcome }[];
      readonly deletedCount: number;
    })
  | (SyncAccount & { readonly type: 'partition_completed'; readonly partitionKey: string })
  /** Another run works at it. */
  | (SyncAccount & {
      readonly type: 'partition_busy';
      readonly partitionKey: string;
      readonly leasedBy: string | null;
    })
  /** A webhook named a conversation that has not appeared within two days; it is asked for no more. */
  | (SyncAccount & {
      readonly type: 'hint_expired';
      readonly deliveryId: string;
      readonly conversationId: string;
    })
  /** An account ends with an error; the others go on. */
  | (SyncAccount & { readonly type: 'failed'; readonly error: unknown });
