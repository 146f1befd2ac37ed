import { conversationEntity } from '../output/conversation-entity.ts';
import { agentEntity } from './agent/agent-entity.ts';
import { callEntity } from './call/call-entity.ts';

/** How the rows of each resource look, where 'Output' gives a choice. */
export const itellicoEntities = {
  agent: agentEntity,
  call: callEntity,
  conversation: conversationEntity,
};
