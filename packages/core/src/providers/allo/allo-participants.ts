import { isRecord, recordsOf, textOf } from '@callweave/transport/json';
import type { Direction, Participant } from '../../conversation.ts';
import { parseE164 } from '../../phone.ts';

/** Who a row of Allo's is about, before it is known who called whom. */
export interface AlloSides {
  readonly ours: Participant;
  readonly theirs: Participant;
}

export type AlloSpeaker = 'us' | 'them' | 'ai';

export interface AlloParticipants {
  readonly list: readonly Participant[];
  readonly indexOf: (speaker: AlloSpeaker) => number;
}

/** Both sides, the originator first, and Allo's AI receptionist where it spoke. */
export function alloParticipants(
  { ours, theirs }: AlloSides,
  { direction, hasAiSpeaker }: { readonly direction: Direction; readonly hasAiSpeaker: boolean },
): AlloParticipants {
  const [us, them] = direction === 'outbound' ? [0, 1] : [1, 0];
  const sides = direction === 'outbound' ? [ours, theirs] : [theirs, ours];
  return {
    list: hasAiSpeaker ? [...sides, aiReceptionist] : sides,
    indexOf: (speaker) => (speaker === 'us' ? us : speaker === 'them' ? them : 2),
  };
}

export function alloCustomer(details: {
  readonly phone: unknown;
  readonly name?: unknown;
  readonly email?: unknown;
  readonly id?: unknown;
}): Participant {
  return participantOf('customer', 'human', details);
}

export function alloAgent(details: {
  readonly phone: unknown;
  readonly name?: unknown;
  readonly email?: unknown;
  readonly id?: unknown;
  /** Whether it is known that a person took or made the call. */
  readonly isHuman: boolean;
}): Participant {
  return participantOf('agent', details.isHuman ? 'human' : 'unknown', details);
}

/** The only contact that has the number. With several, none of the names is known to be the right one. */
export function onlyContactOf(contacts: unknown): Readonly<Record<string, unknown>> | undefined {
  const [contact, ...others] = recordsOf(contacts);
  return others.length === 0 ? contact : undefined;
}

/** What calls and messages are sorted into threads by; null unless both numbers are known. */
export function alloThreadKey({ ours, theirs }: AlloSides): string | null {
  return ours.phoneRaw === null || theirs.phoneRaw === null ? null : `${ours.phoneRaw}|${theirs.phoneRaw}`;
}

/** A name that comes in two fields. */
export function fullNameOf(person: unknown): string | null {
  if (!isRecord(person)) return null;
  return [textOf(person.name), textOf(person.last_name)].filter((part) => part !== null).join(' ') || null;
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

function participantOf(
  role: Participant['role'],
  kind: Participant['kind'],
  details: {
    readonly phone: unknown;
    readonly name?: unknown;
    readonly email?: unknown;
    readonly id?: unknown;
  },
): Participant {
  const phoneRaw = textOf(details.phone);
  return {
    role,
    kind,
    phoneE164: parseE164(phoneRaw),
    phoneRaw,
    name: textOf(details.name),
    email: textOf(details.email),
    providerRef: textOf(details.id),
  };
}
