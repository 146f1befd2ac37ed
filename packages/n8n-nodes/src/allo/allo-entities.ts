import { conversationEntity } from '../output/conversation-entity.ts';
import { personEntity } from './person/person-entity.ts';

/** How the rows of each resource look, where 'Output' gives a choice. */
export const alloEntities = {
  conversationItem: conversationEntity,
  person: personEntity,
};
