import { conversationEntity } from '../output/conversation-entity.ts';

/** How the rows of each resource look, where 'Output' gives a choice. */
export const itellicoEntities = { conversation: conversationEntity };
