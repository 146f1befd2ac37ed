import type { AlloOperation } from '../operation.ts';
import { batchGetConversationItems } from './batch-items.ts';
import { getConversationItem } from './get-item.ts';
import { getMe } from './get-me.ts';
import { listConversations } from './list-conversations.ts';
import { listNumbers } from './list-numbers.ts';
import { searchAllConversations } from './search-items.ts';

/** Fixed paths before those with a parameter. */
export const ALLO_OPERATIONS: readonly AlloOperation[] = [
  getMe,
  listNumbers,
  listConversations,
  searchAllConversations,
  batchGetConversationItems,
  getConversationItem,
];
