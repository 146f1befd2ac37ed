export { type BatchLoader, type BatchLoaderOptions, createBatchLoader } from './batch-loader.ts';
export type * from './conversation.ts';
export type { ConversationField } from './conversation-fields.ts';
export { ConversationFormatError, type ConversationFormatReason } from './conversation-format-error.ts';
export { conversationSchema } from './conversation-schema.ts';
export type {
  ConversationFilter,
  ConversationSource,
  GetManyResult,
  ListOptions,
  ListProgress,
} from './conversation-source.ts';
export { createPhoneParser, type ParsePhoneNumber, type PhoneParserOptions } from './create-phone-parser.ts';
export { IncompleteBatchError } from './incomplete-batch-error.ts';
export { IncompleteListError } from './incomplete-list-error.ts';
export { InvalidIdError } from './invalid-id-error.ts';
export { isHiddenNumber } from './is-hidden-number.ts';
export { isSameNumber } from './is-same-number.ts';
export { migrateConversation } from './migrate-conversation.ts';
export { type NdjsonOptions, toNdjsonLine } from './ndjson.ts';
export type {
  Normalized,
  NormalizedConversation,
  NormalizedOther,
  NormalizedPartial,
  PartialConversation,
} from './normalized.ts';
export { parseE164 } from './phone.ts';
export { createForgottenCheck } from './privacy/create-forgotten-check.ts';
export type { DigestOptions, HmacCrypto } from './privacy/create-keyed-digest.ts';
export {
  createTombstone,
  type Tombstone,
  type TombstoneOptions,
  type TombstoneSubject,
} from './privacy/create-tombstone.ts';
export { type ConversationToForget, forget, type UpstreamItem } from './privacy/forget.ts';
export type { ForgetSubject, SubjectKind } from './privacy/forget-subject.ts';
export { redactConversation } from './privacy/redact-conversation.ts';
export type { Redact, RedactionPlace } from './privacy/redaction.ts';
export { withRedaction } from './privacy/with-redaction.ts';
export { withoutForgotten } from './privacy/without-forgotten.ts';
export { type AlloSourceOptions, alloSource } from './providers/allo/allo-source.ts';
export type {
  AlloVersion1CallRow,
  AlloVersion1ItemRow,
  NormalizeAlloVersion1Options,
} from './providers/allo/allo-version-1-rows.ts';
export { type NormalizeAlloOptions, normalizeAlloItem } from './providers/allo/normalize-allo-item.ts';
export { normalizeAlloVersion1Call } from './providers/allo/normalize-allo-version-1-call.ts';
export { normalizeAlloVersion1Item } from './providers/allo/normalize-allo-version-1-item.ts';
export { normalizeAlloWebhook } from './providers/allo/normalize-allo-webhook.ts';
export type { ItellicoAccount } from './providers/itellico/itellico-accounts.ts';
export type { NormalizeItellicoOptions } from './providers/itellico/itellico-conversation.ts';
export {
  type ItellicoSource,
  type ItellicoSourceOptions,
  itellicoSource,
} from './providers/itellico/itellico-source.ts';
export type { AccountConversation } from './providers/itellico/list-by-account.ts';
export { type ItellicoCall, normalizeItellicoCall } from './providers/itellico/normalize-itellico-call.ts';
export { normalizeItellicoConversation } from './providers/itellico/normalize-itellico-conversation.ts';
export { normalizeItellicoWebhook } from './providers/itellico/normalize-itellico-webhook.ts';
export { isInRange, parseTimeRange, type TimeRange } from './time-range.ts';
export type { CueOptions } from './transcripts/cues.ts';
export { type CsvOptions, toCsv } from './transcripts/to-csv.ts';
export { type CsvLineOptions, toCsvLine } from './transcripts/to-csv-line.ts';
export { toMarkdown } from './transcripts/to-markdown.ts';
export { toPlainText } from './transcripts/to-plain-text.ts';
export { toSrt } from './transcripts/to-srt.ts';
export { type TurnRow, toTurnRows } from './transcripts/to-turn-rows.ts';
export { toTurnsNdjson } from './transcripts/to-turns-ndjson.ts';
export { toWebVtt } from './transcripts/to-web-vtt.ts';
export { TranscriptUnavailableError } from './transcripts/transcript-unavailable-error.ts';
export { UnsupportedFilterError } from './unsupported-filter-error.ts';
export { fromVcon } from './vcon/from-vcon.ts';
export { vconSchema } from './vcon/ietf/vcon-schema.ts';
export { type ConversationVcon, toVcon } from './vcon/to-vcon.ts';
export type { RecordingFile, ToVconOptions } from './vcon/to-vcon-options.ts';
export { type VconValidation, validateVcon } from './vcon/validate-vcon.ts';
export type * from './vcon/vcon.ts';
export { VconError, type VconErrorCode } from './vcon/vcon-error.ts';
export type { VconViolation } from './vcon/vcon-violation.ts';
