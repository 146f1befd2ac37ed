import type { ConversationItem } from '@callweave/allo-client';
import { isRecord, recordsOf, textOf } from '@callweave/transport/json';
import type { Participant } from '../../conversation.ts';
import { parseE164 } from '../../phone.ts';

export interface AlloParticipants {
  readonly list: readonly Participant[];
  readonly indexOf: (speaker: 'us' | 'them' | 'ai') => number;
}

/** Their side, our side, and Allo's AI receptionist where it spoke; the originator first. */
export function createAlloParticipants(
  item: ConversationItem,
  { weAreOriginator, hasAiSpeaker }: { readonly weAreOriginator: boolean; readonly hasAiSpeaker: boolean },
): AlloParticipants {
  const [us, them] = weAreOriginator ? [0, 1] : [1, 0];
  const sides = weAreOriginator ? [ourSide(item), theirSide(item)] : [theirSide(item), ourSide(item)];
  return {
    list: hasAiSpeaker ? [...sides, aiReceptionist] : sides,
    indexOf: (speaker) => (speaker === 'us' ? us : speaker === 'them' ? them : 2),
  };
}

const aiReceptionist: Participant = {
  role: 'agent',
  kind: 'ai',
  phoneE164: null,
  phoneRaw: null,
  name: null,
  email: null,
  providerRef: null,
};

function theirSide(item: ConversationItem): Participant {
  const phoneRaw = textOf(item.contact_number);
  const contacts = recordsOf(item.contacts);
  // With several matches, none of the names is known to be the right one; all are in crmRefs.
  const contact = contacts.length === 1 ? contacts[0] : undefined;
  return {
    role: 'customer',
    kind: 'human',
    phoneE164: parseE164(phoneRaw),
    phoneRaw,
    name: textOf(contact?.name),
    email: null,
    providerRef: textOf(contact?.id),
  };
}

function ourSide(item: ConversationItem): Participant {
  const phoneRaw = textOf(item.allo_number);
  const user: Readonly<Record<string, unknown>> | null = isRecord(item.user) ? item.user : null;
  return {
    role: 'agent',
    // Nobody is named on calls that nobody took.
    kind: user === null ? 'unknown' : 'human',
    phoneE164: parseE164(phoneRaw),
    phoneRaw,
    name: textOf(user?.name),
    email: textOf(user?.email),
    providerRef: textOf(user?.id),
  };
}
