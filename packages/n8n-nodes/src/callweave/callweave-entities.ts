import type { Conversation } from '@callweave/core';
import { conversationEntity } from '../output/conversation-entity.ts';
import type { Entity } from '../output/entity.ts';
import { rawRow } from '../output/raw-row.ts';

/** A conversation whose whole record, not the row of its API, is what 'Raw' returns. */
export const recordEntity: Entity<Conversation> = { ...conversationEntity, raw: rawRow };

export const callweaveEntities = { conversation: recordEntity };
