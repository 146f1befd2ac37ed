import type { OperationId } from '../../../generated/allo-contract.ts';
import * as account from './account.ts';
import type { AlloHandler } from './allo-handler.ts';
import { appendDialingQueueNumbers } from './append-queue-numbers.ts';
import { clearDialingQueueNumbers } from './clear-queue-numbers.ts';
import * as companies from './companies.ts';
import { executeConversationAction, listConversations } from './conversations.ts';
import * as deals from './deals.ts';
import * as queues from './dialing-queues.ts';
import * as items from './items.ts';
import { getAnalyticsOutbound } from './outbound-metrics.ts';
import * as partner from './partner-accounts.ts';
import * as people from './people.ts';
import { searchAllConversations } from './search-items.ts';
import * as templates from './summary-templates.ts';
import { getTeamMetrics } from './team-metrics.ts';
import * as v1Calls from './v1-calls.ts';
import * as v1Contacts from './v1-contacts.ts';
import { sendSMS } from './v1-sms.ts';
import * as v1Webhooks from './v1-webhooks.ts';
import * as webhooks from './webhooks.ts';

/** A handler for every operation of the document; the compiler sees that none is missing. */
export const ALLO_HANDLERS: Readonly<Record<OperationId, AlloHandler>> = {
  ...account,
  listConversations,
  executeConversationAction,
  searchAllConversations,
  ...items,
  getTeamMetrics,
  getAnalyticsOutbound,
  ...queues,
  appendDialingQueueNumbers,
  clearDialingQueueNumbers,
  ...people,
  ...companies,
  ...deals,
  ...templates,
  ...webhooks,
  ...partner,
  ...v1Calls,
  ...v1Contacts,
  sendSMS,
  ...v1Webhooks,
};
