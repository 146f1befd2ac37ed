import type { Conversation, Participant } from '../conversation.ts';
import { parseE164 } from '../phone.ts';

type Phone = Pick<Participant, 'phoneE164' | 'phoneRaw'>;

/** Both forms of a number. When one of them is redacted and the other is not, the other would tell it: it goes. */
export function redactPhone({ phoneE164, phoneRaw }: Phone, redact: (text: string) => string | null): Phone {
  const raw = phoneRaw === null ? null : redact(phoneRaw);
  const e164 = phoneE164 === null ? null : redact(phoneE164);
  if (raw === phoneRaw && e164 === phoneE164) return { phoneE164, phoneRaw };
  return {
    phoneE164: e164 === phoneE164 ? null : parseE164(e164),
    phoneRaw: raw === phoneRaw ? null : raw,
  };
}

/** The key as it was, or null when a number in it was redacted: with a mask in it, all threads would become one. */
export function redactThreadKey(
  { threadKey, participants }: Conversation,
  redacted: readonly Phone[],
  redact: (text: string) => string | null,
): string | null {
  if (threadKey === null) return null;
  const wasRedacted = participants.some(({ phoneE164, phoneRaw }, index) => {
    const kept = redacted[index];
    return kept?.phoneE164 !== phoneE164 || kept?.phoneRaw !== phoneRaw;
  });
  return wasRedacted || threadKey.split('|').some((part) => redact(part) !== part) ? null : threadKey;
}
