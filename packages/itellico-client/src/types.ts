export type { Account, AgentResponse, Conversation, Message, paths } from './generated/schema.ts';
