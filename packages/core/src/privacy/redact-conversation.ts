import type { Conversation, CrmRef, Participant, Turn } from '../conversation.ts';
import { redactJson } from './redact-json.ts';
import { redactPhone, redactThreadKey } from './redact-phone.ts';
import { type Redact, type RedactionPlace, safely } from './redaction.ts';

/**
 * A copy of a conversation in which every text was given to `redact`, which answers with the text to keep. Turns and
 * participants stay at their places, so every index still points at what it did (as vCon has it), and times, lengths,
 * enum values and the conversation's own id are kept.
 *
 * `raw` becomes null: it repeats everything, in places that nobody knows. So do `threadKey`, when one of its numbers was
 * redacted, and fields that this version does not know.
 *
 * @throws what `redact` throws, and TypeError when it answers with anything but a text or null: never a half-redacted
 *   conversation.
 *
 * @example
 * import { redactPhoneNumbers } from '@callweave/transport';
 *
 * const redacted = redactConversation(conversation, (text, { field }) =>
 *   field === 'name' || field === 'phone' || field === 'email' ? null : redactPhoneNumbers(text),
 * );
 */
export function redactConversation(conversation: Conversation, redact: Redact): Conversation {
  const check = safely(redact);
  const at = (field: RedactionPlace['field'], participant: Participant | null = null): RedactionPlace => ({
    field,
    participant,
    conversation,
  });
  const textAt = (text: string | null, place: RedactionPlace): string | null =>
    text === null ? null : check(text, place);

  function participantOf(participant: Participant): Participant {
    const { role, kind, name, email, providerRef } = participant;
    return {
      role,
      kind,
      ...redactPhone(participant, (text) => check(text, at('phone', participant))),
      name: textAt(name, at('name', participant)),
      email: textAt(email, at('email', participant)),
      providerRef: textAt(providerRef, at('reference', participant)),
    };
  }

  function turnOf(turn: Turn): Turn {
    const { kind, participant: index, at: time, startOffsetMs, endOffsetMs, text, tool, providerRole } = turn;
    const speaker = index === null ? null : (conversation.participants[index] ?? null);
    return {
      kind,
      participant: index,
      at: time,
      startOffsetMs,
      endOffsetMs,
      text: check(text, at('turn', speaker)) ?? '',
      ...(tool === undefined
        ? undefined
        : {
            tool: {
              name: textAt(tool.name, at('tool')),
              result: redactJson(tool.result, (leaf) => check(leaf, at('tool'))),
            },
          }),
      providerRole: textAt(providerRole, at('word', speaker)),
    };
  }

  function crmRefOf({ type, id, name, status, parentId }: CrmRef): CrmRef[] {
    const kept = check(id, at('reference'));
    if (kept === null) return [];
    return [
      {
        type,
        id: kept,
        name: textAt(name, at('name')),
        status: textAt(status, at('word')),
        parentId: textAt(parentId, at('reference')),
      },
    ];
  }

  const participants = conversation.participants.map(participantOf);
  const recordingUrl = textAt(conversation.recording?.url ?? null, at('recording'));
  const summaryText = textAt(conversation.summary?.text ?? null, at('summary'));
  const { recording, summary } = conversation;

  return {
    schemaVersion: conversation.schemaVersion,
    id: conversation.id,
    provider: conversation.provider,
    providerId: conversation.providerId,
    threadKey: redactThreadKey(conversation, participants, (text) => check(text, at('phone'))),
    channel: conversation.channel,
    isTest: conversation.isTest,
    direction: conversation.direction,
    status: conversation.status,
    outcome: conversation.outcome,
    providerStatus: textAt(conversation.providerStatus, at('word')),
    participants,
    startedAt: conversation.startedAt,
    endedAt: conversation.endedAt,
    endedAtDerived: conversation.endedAtDerived,
    durationSeconds: conversation.durationSeconds,
    recording:
      recording === null || recordingUrl === null
        ? null
        : { url: recordingUrl, requiresAuth: recording.requiresAuth, expiresAt: recording.expiresAt },
    turns: conversation.turns?.map(turnOf) ?? null,
    transcriptState: conversation.transcriptState,
    summary: summary === null || summaryText === null ? null : { text: summaryText, format: summary.format },
    tags: conversation.tags.map((tag) => check(tag, at('tag'))).filter((tag) => tag !== null),
    crmRefs: conversation.crmRefs.flatMap(crmRefOf),
    raw: null,
  };
}
