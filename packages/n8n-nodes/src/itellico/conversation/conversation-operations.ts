import { type Conversation, itellicoSource } from '@callweave/core';
import type { IDataObject } from 'n8n-workflow';
import { conversationEntity } from '../../output/conversation-entity.ts';
import { readOutputFormat } from '../../output/read-output-format.ts';
import { defaultPlatform } from '../../platform.ts';
import { downloadRecordingOf } from '../download-recording.ts';
import { type AccountItemCall, type ItellicoOperation, perAccountItem } from '../per-account-item.ts';
import { listConversations } from './list-conversations.ts';

async function find(
  { client, accountId, parameters, cancellation }: AccountItemCall,
  id: string,
): Promise<Conversation> {
  const source = itellicoSource(client, { platform: defaultPlatform, accountId });
  const [conversation] = (await source.getMany([id], cancellation)).conversations;
  if (conversation !== undefined) return conversation;
  throw parameters.problem(
    `itellico has no conversation ${id}`,
    "Check the ID, and that 'Account' is the one whose agent it was with.",
  );
}

async function get(call: AccountItemCall): Promise<IDataObject> {
  const id = call.parameters.requiredText('conversationId', 'Conversation ID');
  const format = readOutputFormat(call.context, call.itemIndex, conversationEntity);
  return format(await find(call, id));
}

export const conversationOperations = {
  downloadRecording: downloadRecordingOf(async (call, id) => (await find(call, id)).recording?.url ?? null),
  get: perAccountItem(get),
  getAll: listConversations,
} satisfies Record<string, ItellicoOperation>;
