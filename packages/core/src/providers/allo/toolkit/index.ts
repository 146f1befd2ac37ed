export { canonicalAlloId } from '../allo-id.ts';
export { type AddedTags, addTags } from './add-tags.ts';
export type { CallSettings } from './call-settings.ts';
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
export { clearUnassignedNumbers } from './clear-unassigned-numbers.ts';
export {
  type ConversationOfLine,
  type ConversationsOfLinesOptions,
  conversationsOfLines,
} from './conversations-of-lines.ts';
export { createMemoryClaims, type MemoryClaimsOptions } from './create-memory-claims.ts';
export type { FindOrCreateOptions } from './create-once.ts';
export { daysAgo } from './days-ago.ts';
export { deleteWebhook } from './delete-webhook.ts';
export { EnqueueError, type EnqueueFaultReason } from './enqueue-error.ts';
export {
  type EnqueuedNumbers,
  type EnqueueOptions,
  enqueueNumbers,
} from './enqueue-numbers.ts';
export {
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
export { isMissedCall } from './is-missed-call.ts';
export { type EventOrder, isStaleEvent } from './is-stale-event.ts';
export { isVoicemail } from './is-voicemail.ts';
export { type Line, listLines } from './list-lines.ts';
export { MissingScopeError } from './missing-scope-error.ts';
export type {
  FunnelRow,
  HeatmapRow,
  LeaderboardRow,
  OutboundMetrics,
  OutboundMetricsTables,
  TimeSeriesRow,
  TimeSpentRow,
} from './outbound-metrics.ts';
export { outboundMetricsTables } from './outbound-metrics-tables.ts';
export { PersonConflictError } from './person-conflict-error.ts';
export { pullOutboundMetrics } from './pull-outbound-metrics.ts';
export { pullTeamMetrics } from './pull-team-metrics.ts';
export type { DialingQueueOptions, QueueAssignee } from './queue-assignee.ts';
export type { QueueEntry, SkippedEntry } from './queue-entry.ts';
export { type RemovedTags, removeTags } from './remove-tags.ts';
export { type ResetDialingQueueOptions, resetDialingQueue } from './reset-dialing-queue.ts';
export { type ItemSearch, type SearchItemsOptions, searchItems } from './search-items.ts';
export { type PeriodBounds, type SearchPeriod, searchPeriod } from './search-period.ts';
export {
  type SendTextMessageOptions,
  type SentTextMessage,
  sendTextMessage,
  type TextMessage,
} from './send-text-message.ts';
export type { ChangeTagsOptions } from './tag-changes.ts';
export { type TeamMetrics, type TeamMetricsRow, teamMetricsRows } from './team-metrics-rows.ts';
export { UncertainMessageError } from './uncertain-message-error.ts';
export { UnknownTagError } from './unknown-tag-error.ts';
export { WebhookSecretError } from './webhook-secret-error.ts';
