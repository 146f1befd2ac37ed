import { conversationEntity } from '../output/conversation-entity.ts';
import { teamMetricsEntity } from './analytics/team-metrics-entity.ts';
import { conversationSummaryEntity } from './conversation/conversation-summary-entity.ts';
import { queueNumberEntity } from './dialing-queue/queue-number-entity.ts';
import { personEntity } from './person/person-entity.ts';

/** How the rows of each resource look, where 'Output' gives a choice. */
export const alloEntities = {
  analytics: teamMetricsEntity,
  conversation: conversationSummaryEntity,
  conversationItem: conversationEntity,
  dialingQueue: queueNumberEntity,
  person: personEntity,
};
