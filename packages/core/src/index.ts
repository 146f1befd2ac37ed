export { type BatchLoader, type BatchLoaderOptions, createBatchLoader } from './batch-loader.ts';
export type * from './conversation.ts';
export { conversationSchema } from './conversation-schema.ts';
export type { ConversationSource, GetManyResult, ListOptions, ListProgress } from './conversation-source.ts';
export { IncompleteListError } from './incomplete-list-error.ts';
export { type NdjsonOptions, toNdjsonLine } from './ndjson.ts';
export { type AlloSourceOptions, alloSource } from './providers/allo/allo-source.ts';
export { type NormalizeAlloOptions, normalizeAlloItem } from './providers/allo/normalize-allo-item.ts';
export { type ItellicoSourceOptions, itellicoSource } from './providers/itellico/itellico-source.ts';
export {
  type NormalizeItellicoOptions,
  normalizeItellicoConversation,
} from './providers/itellico/normalize-itellico-conversation.ts';
export { isInRange, parseTimeRange, type TimeRange } from './time-range.ts';
export { toPlainText } from './to-plain-text.ts';
