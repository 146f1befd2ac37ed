import { matchesQuery, parseListQuery } from '../list-query.ts';
import { checkAmount } from './check-amount.ts';
import type { StoreQuery } from './conversation-store.ts';
import type { StoredConversation } from './stored-conversation.ts';

export interface StoreFilter {
  isWanted(stored: StoredConversation): boolean;
  readonly first: 'oldest' | 'newest';
  readonly limit: number;
}

/**
 * The options of a query, checked.
 * @throws {TypeError} telling what was expected and what came; for an unknown option as well.
 */
export function createStoreFilter(query: StoreQuery): StoreFilter {
  const { provider, account, withDeleted = false, first = 'oldest', limit, ...filter } = query;
  const parsed = parseListQuery(
    {
      provider: provider ?? 'allo',
      directions: ['inbound', 'outbound', 'internal'],
      channels: ['voice', 'sms', 'mms', 'whatsapp', 'web'],
    },
    filter,
  );
  return {
    isWanted: (stored) =>
      (withDeleted || stored.deletedAt === null) &&
      (provider === undefined || stored.conversation.provider === provider) &&
      (account === undefined || stored.account === account) &&
      matchesQuery(parsed, stored.conversation),
    first,
    limit: limit === undefined ? Number.POSITIVE_INFINITY : checkAmount('limit', limit),
  };
}
