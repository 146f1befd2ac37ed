import {
  type Conversation,
  itellicoSource,
  normalizeAlloItem,
  type Provider,
  type TimeRange,
} from '@callweave/core';
import { searchItems } from '@callweave/core/allo';
import { defaultPlatform } from '../platform.ts';
import type { Connections } from './connections.ts';

export interface ConversationsToRead extends TimeRange {
  /** How many of the newest. */
  readonly limit: number;
  readonly transcript: boolean;
  readonly signal: AbortSignal | undefined;
}

/** The newest conversations of one system, the newest first. */
export async function readConversations(
  connections: Connections,
  provider: Provider,
  wanted: ConversationsToRead,
): Promise<Conversation[]> {
  const found =
    provider === 'allo' ? alloConversations(connections, wanted) : itellicoConversations(connections, wanted);
  return newestFirst(await found).slice(0, wanted.limit);
}

/** By their start; those without one at the end. */
export function newestFirst(conversations: readonly Conversation[]): Conversation[] {
  const timeOf = ({ startedAt }: Conversation): string => startedAt ?? '';
  return conversations.toSorted((one, other) =>
    timeOf(one) === timeOf(other) ? (one.id < other.id ? -1 : 1) : timeOf(one) < timeOf(other) ? 1 : -1,
  );
}

/** Allo searches from the newest on, so a limit ends it early. */
async function alloConversations(
  { allo }: Connections,
  { limit, transcript, signal, ...range }: ConversationsToRead,
): Promise<Conversation[]> {
  const conversations: Conversation[] = [];
  if (allo === null) return conversations;
  const search = {
    ...boundsOf(range),
    sort: 'DATE_DESC' as const,
    ...(transcript ? { extend: 'transcript' as const } : undefined),
  };
  const items = searchItems(allo, search, {
    platform: defaultPlatform,
    ...(signal === undefined ? undefined : { signal }),
  });
  for await (const item of items) {
    conversations.push(normalizeAlloItem(item, { transcriptRequested: transcript }));
    if (conversations.length >= limit) break;
  }
  return conversations;
}

/** itellico has no order that one could rely on: all of the range are read to know the newest. */
async function itellicoConversations(
  { itellico }: Connections,
  { transcript, signal, ...range }: ConversationsToRead,
): Promise<Conversation[]> {
  if (itellico === null) return [];
  const source = itellicoSource(itellico, { platform: defaultPlatform });
  const conversations = await Array.fromAsync(source.list({ ...boundsOf(range), transcript, signal }));
  return transcript ? conversations : conversations.map(withoutTurns);
}

/** itellico's list carries the messages anyway. */
function withoutTurns(conversation: Conversation): Conversation {
  if (conversation.turns === null) return conversation;
  return { ...conversation, turns: null, transcriptState: 'not_requested' };
}

function boundsOf({ sinceMs, untilMs }: TimeRange): { since?: Date; until?: Date } {
  return {
    ...(sinceMs === null ? undefined : { since: new Date(sinceMs) }),
    ...(untilMs === null ? undefined : { until: new Date(untilMs) }),
  };
}
