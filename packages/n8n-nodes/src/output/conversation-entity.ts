import type { Conversation, Participant } from '@callweave/core';
import { isRecord } from '@callweave/transport/json';
import type { IDataObject } from 'n8n-workflow';
import type { Entity } from './entity.ts';
import { transcriptText } from './transcript-text.ts';

const fields = {
  agentEmail: (conversation) => agentOf(conversation)?.email,
  agentKind: (conversation) => agentOf(conversation)?.kind,
  agentName: (conversation) => agentOf(conversation)?.name,
  agentNumber: (conversation) => numberOf(agentOf(conversation)),
  channel: ({ channel }) => channel,
  crmRefs: ({ crmRefs }) => [...crmRefs],
  customerName: (conversation) => customerOf(conversation)?.name,
  customerNumber: (conversation) => numberOf(customerOf(conversation)),
  direction: ({ direction }) => direction,
  durationSeconds: ({ durationSeconds }) => durationSeconds,
  endedAt: ({ endedAt }) => endedAt,
  id: ({ id }) => id,
  isTest: ({ isTest }) => isTest,
  outcome: ({ outcome }) => outcome,
  participants: ({ participants }) => [...participants],
  provider: ({ provider }) => provider,
  providerId: ({ providerId }) => providerId,
  providerStatus: ({ providerStatus }) => providerStatus,
  recordingUrl: ({ recording }) => recording?.url,
  startedAt: ({ startedAt }) => startedAt,
  status: ({ status }) => status,
  summary: ({ summary }) => summary?.text,
  tags: ({ tags }) => [...tags],
  threadKey: ({ threadKey }) => threadKey,
  transcript: transcriptText,
  transcriptState: ({ transcriptState }) => transcriptState,
  turns: ({ turns }) => turns && [...turns],
} satisfies Entity<Conversation>['fields'];

/** A conversation of either system, under the same names for both. */
export const conversationEntity: Entity<Conversation> = {
  fields,
  // The most useful ones, those that all of them have first.
  simplified: [
    'id',
    'startedAt',
    'direction',
    'channel',
    'outcome',
    'durationSeconds',
    'customerNumber',
    'agentName',
    'summary',
    'transcript',
  ] satisfies (keyof typeof fields)[],
  raw: ({ raw }) => (isRecord(raw) ? ({ ...raw } as IDataObject) : {}),
};

function customerOf({ participants }: Conversation): Participant | undefined {
  return participants.find(({ role }) => role === 'customer');
}

/** Our side: with Allo the person or line, and not its AI receptionist, who comes after them. */
function agentOf({ participants }: Conversation): Participant | undefined {
  return participants.find(({ role }) => role === 'agent');
}

function numberOf(participant: Participant | undefined): string | null | undefined {
  return participant?.phoneE164 ?? participant?.phoneRaw;
}
