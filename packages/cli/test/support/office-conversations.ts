import type { Conversation, Participant } from '@callweave/core';
import type { StoredConversation } from '@callweave/core/sync';
import { simulatedConversations } from './simulated-conversations.ts';

const dayMs = 86_400_000;
/** How busy the hours from 7 to 20 o'clock are. */
const hourWeights = [1, 4, 8, 10, 9, 5, 4, 7, 9, 8, 5, 2, 1];
const workdays = [1, 1, 1, 1, 0.9, 0.12, 0.05];

/**
 * What the simulators have, as an office would have had it in the ninety days from 1 June 2026 on: in its hours, with
 * most of those called back who were missed. Always the same.
 */
export async function officeConversations({
  count,
}: {
  readonly count: number;
}): Promise<StoredConversation[]> {
  const random = createRandom(11);
  const simulated = await simulatedConversations({ seed: 7, count, unansweredCalls: Math.round(count / 9) });
  const moved = simulated.map((stored) => at(stored, officeTime(random)));
  const missed = moved.filter(({ conversation: { channel, direction, outcome } }) => {
    return (
      channel === 'voice' && direction === 'inbound' && (outcome === 'unanswered' || outcome === 'voicemail')
    );
  });
  const outbound = moved.filter(
    ({ conversation: { channel, direction } }) => channel === 'voice' && direction === 'outbound',
  );
  const calledBack = missed.slice(0, Math.round(missed.length * 0.8));
  const callsBack = new Map(
    outbound.slice(0, calledBack.length).map((stored, index) => {
      const call = calledBack[index] ?? stored;
      const waitMs = 60_000 * Math.exp(1.5 + random() * 4.2);
      return [stored, at(toContactOf(call, stored), startOf(call) + waitMs)];
    }),
  );
  return moved
    .map((stored) => callsBack.get(stored) ?? stored)
    .sort((left, right) => startOf(left) - startOf(right));
}

function officeTime(random: () => number): number {
  for (;;) {
    const day = Math.floor(random() * 90);
    const hour = Math.floor(random() * hourWeights.length);
    const weight = (hourWeights[hour] ?? 0) * (workdays[day % 7] ?? 0);
    // 1 June 2026 is a Monday; 7 o'clock in Berlin is 5 in UTC.
    if (random() * 10 < weight) return Date.UTC(2026, 5, 1) + day * dayMs + (hour + 5 + random()) * 3_600_000;
  }
}

function at(stored: StoredConversation, startMs: number): StoredConversation {
  return { ...stored, conversation: { ...stored.conversation, startedAt: new Date(startMs).toISOString() } };
}

function toContactOf(
  { conversation: missed }: StoredConversation,
  stored: StoredConversation,
): StoredConversation {
  const contact = customerOf(missed);
  const participants = stored.conversation.participants.map((own) =>
    own.role === 'customer' && contact !== undefined ? contact : own,
  );
  return { ...stored, conversation: { ...stored.conversation, participants } };
}

function customerOf({ participants }: Conversation): Participant | undefined {
  return participants.find(({ role }) => role === 'customer');
}

function startOf({ conversation: { startedAt } }: StoredConversation): number {
  return startedAt === null ? Number.POSITIVE_INFINITY : Date.parse(startedAt);
}

/** Mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
