export { ContractError } from './contract-error.ts';
export { conversationSourceContract } from './conversation-source-contract.ts';
export type {
  ContractCase,
  ConversationSourceHarness,
  ExpectedConversation,
  SourceUnderTest,
} from './source-under-test.ts';
