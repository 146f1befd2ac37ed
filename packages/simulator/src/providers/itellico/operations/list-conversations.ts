import { jsonArrayOf } from '../../../http/json-of.ts';
import { jsonReply } from '../../../http/reply.ts';
import { readConversationFilter } from '../conversation-filter.ts';
import type { StoredConversation } from '../conversation-store.ts';
import { type ItellicoOperation, requireOwnAccount } from '../operation.ts';
import { QueryReader } from '../query-reader.ts';
import type { ItellicoSettings } from '../settings.ts';

/** Which rows are wanted; whether the server honours `limit` and `offset` here is not documented. */
function readSlice(query: QueryReader, settings: ItellicoSettings): { offset: number; limit: number } {
  switch (settings.conversationPaging) {
    case 'honoured':
      return { limit: query.integer('limit', 100, 1), offset: query.integer('offset', 0, 0) };
    case 'ignored':
      return { limit: Number.POSITIVE_INFINITY, offset: 0 };
    case 'capped':
      return { limit: settings.conversationCap, offset: 0 };
  }
}

/** The conversations with all their messages; `count` is that of all that match, whatever the page. */
export const listConversations: ItellicoOperation = {
  operationId: 'listConversations',
  method: 'GET',
  path: '/v1/accounts/{account_id}/conversations',
  handler: (call) => {
    requireOwnAccount(call);
    const query = new QueryReader(call.request.query);
    const matches = readConversationFilter(query, call.settings.runningStatus);
    const { offset, limit } = readSlice(query, call.settings);
    query.done();
    const found: readonly StoredConversation[] = call.conversations.filter(matches);
    const items = found.slice(offset, offset + limit).map(({ row }) => row);
    return jsonReply(200, `{"count":${found.length},"items":${jsonArrayOf(items)}}`);
  },
};
