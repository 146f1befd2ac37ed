import type { ConversationActionRequest } from '@callweave/allo-client';
import { conversationsOfLines } from '@callweave/core/allo';
import type { IDataObject } from 'n8n-workflow';
import { readLimit } from '../../execution/read-limit.ts';
import { perItem } from '../../operations/per-item.ts';
import { readOutputFormat } from '../../output/read-output-format.ts';
import type { AlloItemCall, AlloOperation } from '../allo-operation.ts';
import { conversationSummaryEntity } from './conversation-summary-entity.ts';

async function* getAll(call: AlloItemCall): AsyncGenerator<IDataObject, void, undefined> {
  const { client, context, itemIndex, parameters, cancellation } = call;
  const filters = parameters.collection('filters');
  const limit = readLimit(context, itemIndex);
  const format = readOutputFormat(context, itemIndex, conversationSummaryEntity);
  const number = parameters.text('line');
  const lastActivitySince = filters.time('lastActivitySince', 'Last Activity Since');
  const unread = filters.boolean('unread');
  const conversations = conversationsOfLines(client, {
    ...(number === undefined ? undefined : { lines: [{ number, type: 'NUMBER' as const }] }),
    ...(lastActivitySince === undefined ? undefined : { lastActivitySince }),
    ...(unread === undefined ? undefined : { unread }),
    ...cancellation,
  });
  let found = 0;
  for await (const row of conversations) {
    yield format(row);
    found += 1;
    if (found >= limit) return;
  }
}

/** One that is in the wanted state already stays in it, and is no fault. */
function changeTo(action: ConversationActionRequest['action']): AlloOperation {
  return perItem(async ({ client, parameters, cancellation }) => {
    const contactNumber = parameters.requiredText('contactNumber', 'Contact Number');
    const alloNumber = parameters.text('line');
    await client.PUT('/v2/api/conversations/{contact_number}/action', {
      params: { path: { contact_number: contactNumber } },
      body: { action, ...(alloNumber === undefined ? undefined : { allo_number: alloNumber }) },
      ...cancellation,
    });
    return { contactNumber, alloNumber: alloNumber ?? null, action };
  });
}

export const conversationOperations = {
  archive: changeTo('ARCHIVE'),
  getAll: perItem(getAll),
  markRead: changeTo('READ'),
  markUnread: changeTo('UNREAD'),
  unarchive: changeTo('UNARCHIVE'),
} satisfies Record<string, AlloOperation>;
