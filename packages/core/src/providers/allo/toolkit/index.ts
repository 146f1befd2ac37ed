export type { CallSettings } from './call-settings.ts';
export {
  type AddedTags,
  addTags,
  type ChangeTagsOptions,
  type RemovedTags,
  removeTags,
} from './change-tags.ts';
export {
  type AlloOperation,
  type CheckKeyOptions,
  checkKey,
  type KeyAccess,
  type OperationAccess,
} from './check-key.ts';
export type { Sender } from './choose-sender.ts';
export type { Claims } from './claims.ts';
export { cleanExtractedData, type ExtractedContact, type ExtractedData } from './clean-extracted-data.ts';
export {
  type ConversationOfLine,
  type ConversationsOfLinesOptions,
  conversationsOfLines,
} from './conversations-of-lines.ts';
export { createMemoryClaims, type MemoryClaimsOptions } from './create-memory-claims.ts';
export type { FindOrCreateOptions } from './create-once.ts';
export { daysAgo } from './days-ago.ts';
export { EnqueueError, type EnqueueFaultReason } from './enqueue-error.ts';
export {
  type EnqueuedNumbers,
  type EnqueueOptions,
  enqueueNumbers,
  type QueueEntry,
  type SkippedEntry,
} from './enqueue-numbers.ts';
export {
  deleteWebhook,
  type EnsuredWebhook,
  ensureWebhook,
  type KnownWebhook,
  type WebhookToEnsure,
} from './ensure-webhook.ts';
export { externalPartyOf } from './external-party-of.ts';
export { type FoundRow, findOrCreateCompany } from './find-or-create-company.ts';
export { findOrCreateDeal } from './find-or-create-deal.ts';
export {
  type FoundPerson,
  findOrCreatePerson,
  type PersonToFind,
} from './find-or-create-person.ts';
export { findPeopleByNumber } from './find-people-by-number.ts';
export type { FlatMetric } from './flat-metric.ts';
export { type HandleOnceOptions, handleOnce } from './handle-once.ts';
export { type EventOrder, isStaleEvent } from './is-stale-event.ts';
export { type Line, listLines } from './list-lines.ts';
export {
  clearUnassignedNumbers,
  type DialingQueueOptions,
  type ResetDialingQueueOptions,
  resetDialingQueue,
} from './manage-dialing-queue.ts';
export { isMissedCall, isVoicemail } from './missed-call.ts';
export { MissingScopeError } from './missing-scope-error.ts';
export {
  type FunnelRow,
  type HeatmapRow,
  type LeaderboardRow,
  type OutboundMetrics,
  type OutboundMetricsTables,
  outboundMetricsTables,
  pullOutboundMetrics,
  type TimeSeriesRow,
  type TimeSpentRow,
} from './outbound-metrics.ts';
export { PersonConflictError } from './person-conflict-error.ts';
export type { QueueAssignee } from './queue-assignee.ts';
export { type ItemSearch, type SearchItemsOptions, searchItems } from './search-items.ts';
export { type PeriodBounds, type SearchPeriod, searchPeriod } from './search-period.ts';
export {
  type SendTextMessageOptions,
  type SentTextMessage,
  sendTextMessage,
  type TextMessage,
} from './send-text-message.ts';
export { pullTeamMetrics, type TeamMetrics, type TeamMetricsRow, teamMetricsRows } from './team-metrics.ts';
export { UncertainMessageError } from './uncertain-message-error.ts';
export { UnknownTagError } from './unknown-tag-error.ts';
export { WebhookSecretError } from './webhook-secret-error.ts';
