import type { AlloClient } from '@callweave/allo-client';
import { customApiCall } from '../operations/custom-api-call.ts';
import type { OperationTable } from '../operations/operation.ts';
import { perItem } from '../operations/per-item.ts';
import { accountOperations } from './account/account-operations.ts';
import { analyticsOperations } from './analytics/analytics-operations.ts';
import { companyOperations } from './company/company-operations.ts';
import { conversationOperations } from './conversation/conversation-operations.ts';
import { itemOperations } from './conversation-item/item-operations.ts';
import { dealOperations } from './deal/deal-operations.ts';
import { dialingQueueOperations } from './dialing-queue/dialing-queue-operations.ts';
import { messageOperations } from './message/message-operations.ts';
import { numberOperations } from './number/number-operations.ts';
import { personOperations } from './person/person-operations.ts';
import { summaryTemplateOperations } from './summary-template/summary-template-operations.ts';
import { tagOperations } from './tag/tag-operations.ts';
import { userOperations } from './user/user-operations.ts';
import { webhookOperations } from './webhook/webhook-operations.ts';

/** Every operation of the Allo node. */
export const alloOperations = {
  account: accountOperations,
  analytics: analyticsOperations,
  company: companyOperations,
  conversation: conversationOperations,
  conversationItem: itemOperations,
  customApiCall: { request: perItem(customApiCall) },
  deal: dealOperations,
  dialingQueue: dialingQueueOperations,
  message: messageOperations,
  number: numberOperations,
  person: personOperations,
  summaryTemplate: summaryTemplateOperations,
  tag: tagOperations,
  user: userOperations,
  webhook: webhookOperations,
} satisfies OperationTable<AlloClient>;
