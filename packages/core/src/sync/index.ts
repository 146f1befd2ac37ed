export { contentHashOf } from './content-hash.ts';
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
export { followWebhooks } from './follow-webhooks.ts';
export { type HintDelivery, hintOf } from './hint-of.ts';
export { LeaseLostError } from './lease-lost-error.ts';
export { createMemoryStore } from './memory-store.ts';
export { planSync } from './plan-sync.ts';
export {
  type PartitionSummary,
  preparePartitions,
  type RunPartitionOptions,
  runPartition,
} from './run-partition.ts';
export type { SearchHit, SearchMatch } from './search-hit.ts';
export { StoreError, type StoreErrorCode } from './store-error.ts';
export type {
  ReadConversation,
  StoredConversation,
  StoredState,
  WriteOutcome,
} from './stored-conversation.ts';
export { syncConversations } from './sync-conversations.ts';
export type { SyncEvent } from './sync-event.ts';
export type { SyncOptions, SyncSource } from './sync-options.ts';
export type { Lease, PartitionCheckpoint, SyncAccount, SyncPartition } from './sync-partition.ts';
export type { AccountPlan, SyncPlan } from './sync-plan.ts';
export type { AccountSummary, SyncSummary } from './sync-summary.ts';
export { TombstonesChangedError } from './tombstones-changed-error.ts';
export type { StoredHint, WebhookHint } from './webhook-hint.ts';
