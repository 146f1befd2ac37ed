import type { Conversation } from './conversation.ts';

/** Exhaustive by the type: a field that is added there alone does not compile. */
const fields: Readonly<Record<Exclude<keyof Conversation, 'raw'>, true>> = {
  schemaVersion: true,
  id: true,
  provider: true,
  providerId: true,
  threadKey: true,
  channel: true,
  isTest: true,
  direction: true,
  status: true,
  outcome: true,
  providerStatus: true,
  participants: true,
  startedAt: true,
  endedAt: true,
  endedAtDerived: true,
  durationSeconds: true,
  recording: true,
  turns: true,
  transcriptState: true,
  summary: true,
  tags: true,
  crmRefs: true,
};

export type ConversationField = keyof typeof fields;

/** Every field that a whole record has; `raw` may be left out of files. */
export const conversationFields: readonly ConversationField[] = Object.keys(fields) as ConversationField[];
