import { type Conversation, itellicoSource } from '@callweave/core';
import type { ItellicoClient } from '@callweave/itellico-client';
import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import { listOf, textOf } from '../../execution/parameter-values.ts';
import { conversationEntity } from '../../output/conversation-entity.ts';
import { valueOfLocator } from '../../pickers/value-of-locator.ts';
import { defaultPlatform } from '../../platform.ts';
import { readPollOutput } from '../../triggers/poll-output.ts';
import { withQuery } from '../conversation/with-query.ts';
import { digestOf } from './conversation-digest.ts';
import { type ConversationSighting, eventsOfPoll } from './conversation-events.ts';
import { readPollState } from './poll-state.ts';

/** Clocks differ, and a row may show up after one that changed later: what was read is read again, and known. */
const overlapMs = 600_000;
/** How far back a test looks for something to show. */
const testRangeMs = 7 * 86_400_000;
const testItems = 5;

/** The conversations that changed since the last poll, as the events that were chosen; null for none. */
export async function pollConversations(
  context: IPollFunctions,
  client: ItellicoClient,
): Promise<INodeExecutionData[][] | null> {
  const format = readPollOutput(context, conversationEntity);
  const chosen = new Set(listOf(context.getNodeParameter('pollEvents', [])));
  const nowMs = defaultPlatform.now();
  if (context.getMode() === 'manual') {
    const latest = await sightingsSince(context, client, nowMs - testRangeMs);
    const items = latest
      .toSorted((one, other) => (other.startedAtMs ?? 0) - (one.startedAtMs ?? 0))
      .slice(0, testItems)
      .map(({ row }) => toItem([...chosen][0] ?? 'conversation.changed', format(row)));
    return items.length === 0 ? null : [items];
  }

  const staticData = context.getWorkflowStaticData('node');
  const sinceMs = (readPollState(staticData.poll)?.cursorMs ?? nowMs) - overlapMs;
  const sightings = await sightingsSince(context, client, sinceMs);
  // From here on nothing waits: of two polls that ran at the same time, the second sees what the first one stored.
  const { state, events } = eventsOfPoll(readPollState(staticData.poll), sightings, nowMs);
  staticData.poll = { ...state } as IDataObject;
  const items = events
    .filter(({ event }) => chosen.has(event))
    .map(({ event, row }) => toItem(event, format(row)));
  return items.length === 0 ? null : [items];
}

function toItem(event: string, fields: IDataObject): INodeExecutionData {
  return { json: { event, ...fields } };
}

async function sightingsSince(
  context: IPollFunctions,
  client: ItellicoClient,
  sinceMs: number,
): Promise<ConversationSighting<Conversation>[]> {
  const accountId = textOf(valueOfLocator(context.getNodeParameter('accountId', '')));
  const agentId = textOf(valueOfLocator(context.getNodeParameter('agentId', '')));
  const query = {
    updated_after: new Date(sinceMs).toISOString(),
    ...(agentId === undefined ? undefined : { agent_id: agentId }),
  };
  const source = itellicoSource(withQuery(client, query), {
    platform: defaultPlatform,
    ...(accountId === undefined ? undefined : { accountId }),
  });
  const sightings: ConversationSighting<Conversation>[] = [];
  for await (const conversation of source.list()) {
    const { providerId, startedAt, status, raw } = conversation;
    sightings.push({
      id: providerId,
      startedAtMs: startedAt === null ? null : Date.parse(startedAt),
      // The vendor's pages name more ways to end than its API does.
      hasEnded: status !== 'in_progress',
      digest: await digestOf(raw),
      row: conversation,
    });
  }
  return sightings;
}
