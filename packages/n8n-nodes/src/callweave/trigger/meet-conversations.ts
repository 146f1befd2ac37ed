import type { AlloClient } from '@callweave/allo-client';
import { alloSource, type Conversation, itellicoSource } from '@callweave/core';
import type { ItellicoClient } from '@callweave/itellico-client';
import { withQuery } from '../../itellico/conversation/with-query.ts';
import { defaultPlatform } from '../../platform.ts';
import type { WatchState } from './watch-state.ts';

/** Clocks differ, and a row may show up after one that changed later. */
const overlapMs = 600_000;

/** Reads what a poll has to know of one system: what is new, and how those stand that wait. */
export type MeetConversations = (
  state: WatchState,
  isOverdue: (id: string) => boolean,
) => Promise<Conversation[]>;

/**
 * The list is read without transcripts; those of the new ones and of those that wait come in full batches, a request
 * for a hundred.
 */
export function meetAllo(client: AlloClient): MeetConversations {
  const source = alloSource(client, { platform: defaultPlatform });
  return async ({ sinceMs, told, waiting }) => {
    const listed = new Map<string, Conversation>();
    for await (const conversation of source.list({ since: new Date(sinceMs), transcript: false })) {
      if (!Object.hasOwn(told, conversation.id)) listed.set(conversation.id, conversation);
    }
    const { conversations } = await source.getMany([...new Set([...listed.keys(), ...Object.keys(waiting)])]);
    const read = new Set(conversations.map(({ id }) => id));
    // What the list has and the batch not yet is waited for, if it is not ready by what the list tells.
    return [...conversations, ...[...listed.values()].filter(({ id }) => !read.has(id)).map(asPending)];
  };
}

function asPending(conversation: Conversation): Conversation {
  const isOpen = conversation.transcriptState === 'not_requested';
  return isOpen ? { ...conversation, transcriptState: 'pending' } : conversation;
}

/**
 * The list carries everything, and tells what has changed: what waits and is not in it is as it was, and is read only
 * to be told of when its time is up.
 */
export function meetItellico(client: ItellicoClient): MeetConversations {
  return async ({ sinceMs, polledAtMs, waiting }, isOverdue) => {
    const changed = withQuery(client, { updated_after: new Date(polledAtMs - overlapMs).toISOString() });
    const met: Conversation[] = [];
    for await (const conversation of itellicoSource(changed, { platform: defaultPlatform }).list()) {
      const isNew = conversation.startedAt !== null && Date.parse(conversation.startedAt) >= sinceMs;
      if (isNew || Object.hasOwn(waiting, conversation.id)) met.push(conversation);
    }
    const metIds = new Set(met.map(({ id }) => id));
    const overdue = Object.keys(waiting).filter((id) => !metIds.has(id) && isOverdue(id));
    const source = itellicoSource(client, { platform: defaultPlatform });
    const { conversations } = await source.getMany(overdue);
    return [...met, ...conversations];
  };
}
