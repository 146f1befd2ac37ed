import { customApiCall } from '../operations/custom-api-call.ts';
import type { OperationTable } from '../operations/operation.ts';
import { perItem } from '../operations/per-item.ts';
import { accountOperations } from './account/account-operations.ts';
import { agentOperations } from './agent/agent-operations.ts';
import { callOperations } from './call/call-operations.ts';
import { conversationOperations } from './conversation/conversation-operations.ts';
import type { ItellicoConnection } from './itellico-connection.ts';
import { phoneNumberOperations } from './phone-number/phone-number-operations.ts';
import { providerOperations } from './provider/provider-operations.ts';
import { sipTrunkOperations } from './sip-trunk/sip-trunk-operations.ts';
import { subaccountOperations } from './subaccount/subaccount-operations.ts';
import { usageOperations } from './usage/usage-operations.ts';

/** Every operation of the itellico node. */
export const itellicoOperations = {
  account: accountOperations,
  agent: agentOperations,
  call: callOperations,
  conversation: conversationOperations,
  customApiCall: {
    request: perItem(({ client: { client }, ...call }) => customApiCall({ ...call, client })),
  },
  phoneNumber: phoneNumberOperations,
  provider: providerOperations,
  sipTrunk: sipTrunkOperations,
  subaccount: subaccountOperations,
  usage: usageOperations,
} satisfies OperationTable<ItellicoConnection>;
