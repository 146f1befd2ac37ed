import { isRecord } from '@callweave/transport/json';
import type { Conversation, Participant } from '../conversation.ts';
import { isSameNumber } from '../is-same-number.ts';
import { parseE164 } from '../phone.ts';
import { canonicalContactId, canonicalEmail, type SubjectKind } from './forget-subject.ts';

/**
 * By which parts of a subject a conversation is theirs. A line of ours is no person, so a number is compared with the
 * other side's only; in `raw`, where it may stand as that of a transfer, with whole values in E.164.
 */
export function matchSubject(
  conversation: Conversation,
  subject: ReadonlyMap<SubjectKind, string>,
): readonly SubjectKind[] {
  return [...subject].filter(([kind, value]) => matchers[kind](conversation, value)).map(([kind]) => kind);
}

const matchers: Readonly<Record<SubjectKind, (conversation: Conversation, value: string) => boolean>> = {
  phone: ({ participants, raw }, phone) => {
    const has = ({ phoneE164, phoneRaw }: Participant): boolean =>
      isSameNumber(phoneE164, phone) || isSameNumber(phoneRaw, phone);
    if (participants.some((participant) => participant.role !== 'agent' && has(participant))) return true;
    if (participants.some(has)) return false;
    return hasText(raw, (text) => parseE164(text.trim()) !== null && isSameNumber(text, phone));
  },
  email: ({ participants, raw }, email) =>
    participants.some((participant) => canonicalEmail(participant.email) === email) ||
    hasText(raw, (text) => canonicalEmail(text) === email),
  contactId: ({ participants, crmRefs, raw }, contactId) =>
    participants.some(({ providerRef }) => canonicalContactId(providerRef) === contactId) ||
    crmRefs.some(({ id }) => canonicalContactId(id) === contactId) ||
    hasText(raw, (text) => canonicalContactId(text) === contactId),
};

/** Whether a JSON value has a text, at any depth. */
function hasText(value: unknown, isWanted: (text: string) => boolean): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') {
      if (isWanted(next)) return true;
    } else if (Array.isArray(next)) {
      for (const item of next) open.push(item);
    } else if (isRecord(next)) {
      for (const item of Object.values(next)) open.push(item);
    }
  }
  return false;
}
