export { ContractError } from './contract-error.ts';
export { conversationSourceContract } from './conversation-source-contract.ts';
export { conversationStoreContract } from './conversation-store-contract.ts';
export type {
  ContractCase,
  ConversationSourceHarness,
  ExpectedConversation,
  SourceUnderTest,
} from './source-under-test.ts';
export type { ConversationStoreHarness, StoreUnderTest } from './store-under-test.ts';
