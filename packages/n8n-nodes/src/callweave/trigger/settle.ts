import type { Conversation } from '@callweave/core';
import type { WatchState } from './watch-state.ts';

export interface SettleOptions {
  /** When the poll began. */
  readonly nowMs: number;
  /** How long after its start a conversation may appear for the first time. */
  readonly lookBackMs: number;
  /** How long after its end a conversation is waited for. */
  readonly deadlineMs: number;
  readonly isReady: (conversation: Conversation) => boolean;
}

/** Why the workflow is told: `tooMany` is when more would have to wait than are kept. */
export type DueReason = 'ready' | 'deadline' | 'tooMany';

export interface DueConversation {
  readonly conversation: Conversation;
  readonly reason: DueReason;
}

export interface Settled {
  readonly state: WatchState;
  /** The oldest first. */
  readonly due: readonly DueConversation[];
}

/** About 60 kB. */
export const maxWaiting = 1_000;
/** Times of the vendors may differ by a little from one answer to the next. */
const marginMs = 3_600_000;

/**
 * Of the conversations that a poll has read, those that the workflow is to be told of now, and the state after it. What
 * was told is not told again, and what is not ready waits, whatever the order in which polls end: so polls may overlap,
 * be repeated, and be lost before their state was stored.
 */
export function settle(before: WatchState, read: readonly Conversation[], options: SettleOptions): Settled {
  const { nowMs, lookBackMs, deadlineMs, isReady } = options;
  const sinceMs = Math.max(before.sinceMs, nowMs - lookBackMs);
  const told = new Map(Object.entries(before.told).filter(([, startMs]) => startMs >= sinceMs - marginMs));
  const waiting = new Map(Object.entries(before.waiting));
  const due: DueConversation[] = [];
  const unready: Conversation[] = [];
  for (const [id, conversation] of new Map(read.map((each) => [each.id, each]))) {
    if (Object.hasOwn(before.told, id)) continue;
    const countsFromMs = timeOf(conversation.endedAt) ?? timeOf(conversation.startedAt) ?? waiting.get(id);
    if (isReady(conversation)) due.push({ conversation, reason: 'ready' });
    else if (nowMs - (countsFromMs ?? nowMs) >= deadlineMs) due.push({ conversation, reason: 'deadline' });
    else {
      waiting.set(id, countsFromMs ?? nowMs);
      unready.push(conversation);
    }
  }
  const oldestFirst = unready.toSorted(byStart);
  const excess = Math.max(
    0,
    waiting.size - due.filter(({ conversation }) => waiting.has(conversation.id)).length - maxWaiting,
  );
  for (const conversation of oldestFirst.slice(0, excess)) due.push({ conversation, reason: 'tooMany' });
  for (const { conversation } of due) {
    waiting.delete(conversation.id);
    told.set(conversation.id, timeOf(conversation.startedAt) ?? nowMs);
  }
  return {
    state: {
      sinceMs,
      polledAtMs: Math.max(before.polledAtMs, nowMs),
      told: Object.fromEntries(told),
      waiting: Object.fromEntries(
        // What its system no longer has is given up when the deadline has long passed.
        [...waiting].filter(([, countsFromMs]) => nowMs - countsFromMs < deadlineMs + lookBackMs + marginMs),
      ),
    },
    due: due.toSorted((one, other) => byStart(one.conversation, other.conversation)),
  };
}

function timeOf(time: string | null): number | undefined {
  return time === null ? undefined : Date.parse(time);
}

function byStart(one: Conversation, other: Conversation): number {
  const [first = '', second = ''] = [one.startedAt ?? '', other.startedAt ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}
