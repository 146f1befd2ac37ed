export type {
  Contact,
  ConversationItem,
  ConversationSummary,
  ItemSearchRequest,
  Me,
  PhoneNumber,
  paths,
  TranscriptEntry,
  UserRef,
} from './generated/schema.ts';
