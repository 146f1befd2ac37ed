import type { ConversationOfLine } from '@callweave/core/allo';
import type { Entity } from '../../output/entity.ts';
import { rawRow } from '../../output/raw-row.ts';

const fields = {
  alloNumber: ({ line }) => line.number,
  alloNumberName: ({ line }) => line.name,
  contactNames: ({ conversation }) => conversation.contacts?.flatMap(({ name }) => name ?? []),
  contactNumber: ({ conversation }) => conversation.contact_number,
  contacts: ({ conversation }) => conversation.contacts,
  lastActivityAt: ({ conversation }) => conversation.last_activity,
  lastItem: ({ conversation }) => conversation.last_item,
  lastItemDirection: ({ conversation }) => conversation.last_item?.direction,
  lastItemId: ({ conversation }) => conversation.last_item?.id,
  lastItemResult: ({ conversation }) => conversation.last_item?.result,
  lastItemText: ({ conversation }) => conversation.last_item?.content ?? conversation.last_item?.summary,
  lastItemType: ({ conversation }) => conversation.last_item?.type,
} satisfies Entity<ConversationOfLine>['fields'];

/** Everything between a line and one number, shown by its last item alone. */
export const conversationSummaryEntity: Entity<ConversationOfLine> = {
  fields,
  simplified: [
    'contactNumber',
    'contactNames',
    'alloNumber',
    'alloNumberName',
    'lastActivityAt',
    'lastItemId',
    'lastItemType',
    'lastItemDirection',
    'lastItemResult',
    'lastItemText',
  ] satisfies (keyof typeof fields)[],
  raw: ({ conversation }) => rawRow(conversation),
};
