import type { Conversation, Turn } from '../conversation.ts';
import { isSpoken } from '../is-spoken.ts';
import type { VconContent, VconDialog } from './vcon.ts';

const textChannels: ReadonlySet<string> = /* @__PURE__ */ new Set(['sms', 'mms', 'whatsapp']);

/** Whether its messages are dialogs of their own, rather than the transcript of one. */
export function isTextConversation({ channel, turns }: Conversation): boolean {
  if (channel !== 'unknown') return textChannels.has(channel);
  return turns?.some(({ kind }) => kind === 'message') ?? false;
}

export function isMessage({ kind }: Turn): boolean {
  return kind === 'message';
}

/** At least one: attachments must name the dialog that they belong to. */
export function dialogsOf(
  conversation: Conversation,
  startedAt: string,
  audio: VconContent | null,
): VconDialog[] {
  const common = {
    application: `${conversation.provider}:${conversation.channel}`,
    interaction_id: conversation.providerId,
  };
  const dialogs = isTextConversation(conversation)
    ? textDialogs(conversation, startedAt)
    : [callDialog(conversation, startedAt, audio)];
  // A message id may be given once only.
  const messageId = dialogs.length === 1 ? { message_id: conversation.providerId } : {};
  return dialogs.map((dialog) => ({ ...dialog, ...common, ...messageId }));
}

function callDialog(conversation: Conversation, start: string, audio: VconContent | null): VconDialog {
  const { participants, durationSeconds } = conversation;
  const disposition = audio === null ? dispositionOf(conversation) : null;
  return {
    ...(disposition === null ? { type: 'recording' } : { type: 'incomplete', disposition }),
    start,
    ...(durationSeconds === null ? {} : { duration: durationSeconds }),
    parties: participants.map((_, index) => index),
    ...audio,
  };
}

/**
 * Why there was no conversation, where there was none. A voicemail is none of these: it has a message as far as is
 * known, and is then a recording.
 */
function dispositionOf({
  outcome,
  recording,
  turns,
}: Conversation): NonNullable<VconDialog['disposition']> | null {
  const wasHeard = recording !== null || (turns?.some(isSpoken) ?? false);
  if (wasHeard) return null;
  return outcome === 'unanswered' ? 'no-answer' : outcome === 'failed' ? 'failed' : null;
}

function textDialogs({ participants, turns }: Conversation, startedAt: string): VconDialog[] {
  const all = participants.map((_, index) => index);
  const messages = (turns ?? []).filter(isMessage);
  // A message without a text, such as a picture that the provider does not hand out.
  if (messages.length === 0) return [{ type: 'text', start: startedAt, parties: all }];
  return messages.map(({ at, participant, text }) => ({
    type: 'text',
    start: at ?? startedAt,
    // The first party is the sender; without one, nothing is said of the parties.
    ...(participant === null
      ? {}
      : { parties: [participant, ...all.filter((index) => index !== participant)] }),
    mediatype: 'text/plain',
    encoding: 'none',
    body: text,
  }));
}
