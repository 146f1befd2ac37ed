import { analyticsCases } from './analytics.ts';
import { conversationCases } from './conversations.ts';
import { crmCases } from './crm.ts';
import { dialingQueueCases } from './dialing-queues.ts';
import type { OperationCase } from './operation-case.ts';
import { partnerCases } from './partner.ts';
import { summaryTemplateCases } from './summary-templates.ts';
import { tagCases } from './tags.ts';
import { teamCases } from './team.ts';
import { version1Cases } from './version-1.ts';
import { webhookCases } from './webhooks.ts';

export const operationCases: readonly OperationCase[] = [
  ...teamCases,
  ...conversationCases,
  ...tagCases,
  ...analyticsCases,
  ...dialingQueueCases,
  ...crmCases,
  ...summaryTemplateCases,
  ...webhookCases,
  ...partnerCases,
  ...version1Cases,
];
