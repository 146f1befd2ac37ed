import type { ConversationQuery } from '../conversations/conversation-query.ts';
import { conversationRowAt, hasStarted } from '../conversations/conversation-state.ts';
import { findConversations, type PageWanted } from '../conversations/find-conversations.ts';
import type { ItellicoCall, ItellicoHandlers } from '../operation.ts';
import { listReply, pageWanted } from '../page.ts';

/** The filters that conversations and calls share, and the accounts that are looked at. */
export function readConversationQuery(
  { world, account, parameters }: ItellicoCall,
  includesSubaccounts: boolean,
): ConversationQuery {
  const isRoot = account.parent_account_id === null;
  return {
    accountIds: includesSubaccounts ? world.accounts.idsWithin(account.id) : new Set([account.id]),
    isEveryAccount: isRoot && (includesSubaccounts || world.settings.subaccounts === 0),
    conversationId: parameters.text('conversation_id') ?? null,
    callId: parameters.text('call_id') ?? null,
    agentId: parameters.text('agent_id') ?? null,
    type: parameters.text('type') ?? null,
    status: parameters.text('status') ?? null,
    direction: parameters.text('direction') ?? null,
    externalId: parameters.text('external_id') ?? null,
    createdAfter: parameters.instant('created_after'),
    createdBefore: parameters.instant('created_before'),
    updatedAfter: parameters.instant('updated_after'),
    updatedBefore: parameters.instant('updated_before'),
  };
}

/** Whether the server honours `limit` and `offset` here is not documented. */
function conversationPage(call: ItellicoCall): PageWanted {
  const { conversationPaging, conversationCap } = call.world.settings;
  switch (conversationPaging) {
    case 'honoured':
      return pageWanted(call);
    case 'ignored':
      return { limit: Number.POSITIVE_INFINITY, offset: 0 };
    case 'capped':
      return { limit: conversationCap, offset: 0 };
  }
}

export const conversationOperations: ItellicoHandlers<'listConversations'> = {
  listConversations: (call) => {
    const { world } = call;
    const query = readConversationQuery(call, true);
    const { count, page } = findConversations(world, query, conversationPage(call), hasStarted);
    const moment = world.moment();
    return listReply(
      count,
      page.map((facts) => conversationRowAt(facts, moment)),
    );
  },
};
