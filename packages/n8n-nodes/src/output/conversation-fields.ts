import type { Conversation, Participant } from '@callweave/core';
import type { IDataObject } from 'n8n-workflow';
import { transcriptText } from './transcript-text.ts';

type FieldValue = IDataObject[string];

/** Every field that 'Selected Fields' offers, each one value of a conversation. The node's list of them is tested against this. */
export const conversationFields = {
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
} satisfies Readonly<Record<string, (conversation: Conversation) => FieldValue>>;

export type FieldName = keyof typeof conversationFields;

/** The most useful ones, those that all of them have first. */
export const simplifiedFields: readonly FieldName[] = [
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
];

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(conversationFields, name);
}

/** The named fields; one that the provider does not tell is null. */
export function pickFields(conversation: Conversation, names: readonly FieldName[]): IDataObject {
  return Object.fromEntries(names.map((name) => [name, conversationFields[name](conversation) ?? null]));
}

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
