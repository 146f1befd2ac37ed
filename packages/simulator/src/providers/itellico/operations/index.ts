import { type ItellicoHandlers, json } from '../operation.ts';
import { agentOperations } from './agents.ts';
import { callOperations } from './calls.ts';
import { conversationOperations } from './conversations.ts';
import { phoneNumberOperations } from './phone-numbers.ts';
import { providerOperations } from './providers.ts';
import { sipTrunkOperations } from './sip-trunks.ts';
import { subaccountOperations } from './subaccounts.ts';
import { usageOperations } from './usage.ts';

/** What answers each operation. Its method, its path and what it takes are the contract's. */
export const ITELLICO_HANDLERS: ItellicoHandlers = {
  getCurrentAccount: ({ account }) => json(200, account),
  ...subaccountOperations,
  ...agentOperations,
  ...callOperations,
  ...conversationOperations,
  ...phoneNumberOperations,
  ...sipTrunkOperations,
  ...providerOperations,
  ...usageOperations,
};
