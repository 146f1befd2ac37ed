import { accountCases } from './accounts.ts';
import { agentCases } from './agents.ts';
import { analyticsCases } from './analytics.ts';
import { conversationCases } from './conversations.ts';
import type { OperationCase } from './operation-case.ts';
import { phoneNumberCases } from './phone-numbers.ts';
import { providerCases } from './providers.ts';
import { sipTrunkCases } from './sip-trunks.ts';

export const operationCases: readonly OperationCase[] = [
  ...accountCases,
  ...agentCases,
  ...conversationCases,
  ...phoneNumberCases,
  ...sipTrunkCases,
  ...providerCases,
  ...analyticsCases,
];
