import type { Conversation, CrmRef } from '../conversation.ts';
import { isMessage, isTextConversation } from './vcon-dialogs.ts';
import { type PhoneText, phoneTextsOf } from './vcon-parties.ts';
import { type VconTurn, vconTurnOf } from './vcon-turns.ts';

export const conversationRecordPurpose = 'callweave_record';

/** What a `Conversation` has and a vCon has no place for; an attachment with our purpose. */
export interface ConversationRecord {
  readonly schema_version: 1;
  /** Only where the provider sent no start, and the dialog's was given by the caller. */
  readonly started_at?: null;
  readonly ended_at: string | null;
  readonly ended_at_derived: boolean;
  /** Only of text messages, whose dialogs have no duration. */
  readonly duration_seconds?: number | null;
  readonly thread_key: string | null;
  readonly is_test: boolean;
  readonly direction: Conversation['direction'];
  readonly status: Conversation['status'];
  readonly outcome: Conversation['outcome'];
  readonly provider_status: string | null;
  readonly transcript_state: Conversation['transcriptState'];
  /** How many turns there are in transcript, trace and text dialogs together; null where none were fetched. */
  readonly turn_count: number | null;
  /** The turns that the text dialogs are, in their order; the texts are there. */
  readonly messages?: readonly Omit<VconTurn, 'text'>[];
  readonly phone_texts?: readonly PhoneText[];
  /** Only with the provider's payload. */
  readonly crm_refs?: readonly CrmRef[];
}

export function conversationRecordOf(
  conversation: Conversation,
  { includeProviderPayload }: { readonly includeProviderPayload: boolean },
): ConversationRecord {
  const { turns, crmRefs } = conversation;
  const isText = isTextConversation(conversation);
  const phoneTexts = phoneTextsOf(conversation.participants);
  const messages = isText ? messagesOf(turns ?? []) : [];
  return {
    schema_version: 1,
    ...(conversation.startedAt === null ? { started_at: null } : {}),
    ended_at: conversation.endedAt,
    ended_at_derived: conversation.endedAtDerived,
    ...(isText ? { duration_seconds: conversation.durationSeconds } : {}),
    thread_key: conversation.threadKey,
    is_test: conversation.isTest,
    direction: conversation.direction,
    status: conversation.status,
    outcome: conversation.outcome,
    provider_status: conversation.providerStatus,
    transcript_state: conversation.transcriptState,
    turn_count: turns?.length ?? null,
    ...(messages.length === 0 ? {} : { messages }),
    ...(phoneTexts.length === 0 ? {} : { phone_texts: phoneTexts }),
    ...(includeProviderPayload ? { crm_refs: crmRefs } : {}),
  };
}

function messagesOf(turns: NonNullable<Conversation['turns']>): Omit<VconTurn, 'text'>[] {
  return turns.flatMap((turn, index) => {
    if (!isMessage(turn)) return [];
    const { text: _, ...rest } = vconTurnOf(turn, index);
    return [rest];
  });
}
