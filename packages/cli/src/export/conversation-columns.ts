import type { Conversation, Participant } from '@callweave/core';
import type { StoredConversation } from '@callweave/core/sync';

type Value = string | number | boolean | null;

/** A conversation as a line of a table: the columns, and how each is read. */
export const conversationColumns: Readonly<Record<string, (stored: StoredConversation) => Value>> = {
  id: ({ conversation }) => conversation.id,
  provider: ({ conversation }) => conversation.provider,
  account: ({ account }) => account,
  channel: ({ conversation }) => conversation.channel,
  direction: ({ conversation }) => conversation.direction,
  status: ({ conversation }) => conversation.status,
  outcome: ({ conversation }) => conversation.outcome,
  startedAt: ({ conversation }) => conversation.startedAt,
  endedAt: ({ conversation }) => conversation.endedAt,
  durationSeconds: ({ conversation }) => conversation.durationSeconds,
  customerNumber: ({ conversation }) => numberOf(first(conversation, 'customer')),
  customerName: ({ conversation }) => first(conversation, 'customer')?.name ?? null,
  customerEmail: ({ conversation }) => first(conversation, 'customer')?.email ?? null,
  ourNumber: ({ conversation }) => numberOf(first(conversation, 'agent')),
  agentName: ({ conversation }) => first(conversation, 'agent')?.name ?? null,
  agentKind: ({ conversation }) => first(conversation, 'agent')?.kind ?? null,
  isTest: ({ conversation }) => conversation.isTest,
  transcriptState: ({ conversation }) => conversation.transcriptState,
  turns: ({ conversation }) => conversation.turns?.length ?? null,
  summary: ({ conversation }) => conversation.summary?.text ?? null,
  tags: ({ conversation }) => conversation.tags.join('; '),
  recordingUrl: ({ conversation }) => conversation.recording?.url ?? null,
};

function first({ participants }: Conversation, role: Participant['role']): Participant | undefined {
  return participants.find((participant) => participant.role === role);
}

function numberOf(participant: Participant | undefined): string | null {
  return participant?.phoneE164 ?? participant?.phoneRaw ?? null;
}
