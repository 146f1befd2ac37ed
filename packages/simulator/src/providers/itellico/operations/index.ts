import type { ItellicoOperation } from '../operation.ts';
import { getCurrentAccount } from './get-current-account.ts';
import { listAgents } from './list-agents.ts';
import { listConversations } from './list-conversations.ts';

/** Fixed paths before those with a parameter. */
export const ITELLICO_OPERATIONS: readonly ItellicoOperation[] = [
  getCurrentAccount,
  listConversations,
  listAgents,
];
