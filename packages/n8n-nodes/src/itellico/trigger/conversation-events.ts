import type { PollState, SeenConversation } from './poll-state.ts';

export type PolledEvent = 'conversation.started' | 'conversation.ended' | 'conversation.changed';

/** What a poll has read of a conversation. */
export interface ConversationSighting<Row> {
  readonly id: string;
  readonly startedAtMs: number | null;
  readonly hasEnded: boolean;
  readonly digest: string;
  readonly row: Row;
}

export interface EventsOfPoll<Row> {
  readonly state: PollState;
  readonly events: readonly { readonly event: PolledEvent; readonly row: Row }[];
}

/**
 * A conversation that no poll meets for so long is forgotten. One that is older and unknown was known once: it has
 * started and ended long ago, and is only told of as changed.
 */
export const memoryMs = 86_400_000;
const clockMarginMs = 3_600_000;

/**
 * The events that are new in what a poll has read, and the state after it. The same sightings a second time give none,
 * whatever their order: so polls may overlap, be repeated, and be lost before their state was stored.
 */
export function eventsOfPoll<Row>(
  before: PollState | null,
  sightings: readonly ConversationSighting<Row>[],
  nowMs: number,
): EventsOfPoll<Row> {
  const state = before ?? { cursorMs: nowMs, watchingSinceMs: nowMs, seen: {} };
  const forgottenMs = state.cursorMs - memoryMs;
  const seen = new Map(
    Object.entries(state.seen).filter(([, [metAtMs]]) => metAtMs >= forgottenMs - clockMarginMs),
  );
  const events: { event: PolledEvent; row: Row }[] = [];
  for (const { id, startedAtMs, hasEnded, digest, row } of sightings) {
    const known = seen.get(id);
    const isForgotten = known === undefined && startedAtMs !== null && startedAtMs < forgottenMs;
    const isOlder = startedAtMs !== null && startedAtMs < state.watchingSinceMs;
    const wasEnded = isForgotten || known?.[2] === 1;
    // The first poll only looks: what it finds was there before.
    if (before !== null) {
      if (known === undefined && !isForgotten && !isOlder)
        events.push({ event: 'conversation.started', row });
      if (known?.[1] !== digest) events.push({ event: 'conversation.changed', row });
      if (hasEnded && !wasEnded) events.push({ event: 'conversation.ended', row });
    }
    const entry: SeenConversation = [nowMs, digest, hasEnded || wasEnded ? 1 : 0];
    seen.set(id, entry);
  }
  return {
    state: { ...state, cursorMs: Math.max(state.cursorMs, nowMs), seen: Object.fromEntries(seen) },
    events,
  };
}
