export type {
  CommitResult,
  ConversationStore,
  LeaseRequest,
  MissingConversation,
  NewPartition,
  PostponedHint,
  StartRange,
  StoreChange,
  StoreCount,
  StoreQuery,
} from './conversation-store.ts';
export { LeaseLostError } from './lease-lost-error.ts';
export type { SearchHit, SearchMatch } from './search-hit.ts';
export { StoreError, type StoreErrorCode } from './store-error.ts';
export type {
  ReadConversation,
  StoredConversation,
  StoredState,
  WriteOutcome,
} from './stored-conversation.ts';
export type { SyncEvent } from './sync-event.ts';
export type { SyncOptions, SyncSource } from './sync-options.ts';
export type { Lease, PartitionCheckpoint, SyncAccount, SyncPartition } from './sync-partition.ts';
export type { AccountSummary, SyncSummary } from './sync-summary.ts';
export { TombstonesChangedError } from './tombstones-changed-error.ts';
export type { StoredHint, WebhookHint } from './webhook-hint.ts';
