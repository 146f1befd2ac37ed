import type { ItellicoClient } from '@callweave/itellico-client';
import type { OperationTable } from '../operations/operation.ts';
import { listConversations } from './conversation/list-conversations.ts';

/** Every operation of the itellico node. */
export const itellicoOperations = {
  conversation: { getAll: ({ context, client }) => listConversations(context, client) },
} satisfies OperationTable<ItellicoClient>;
