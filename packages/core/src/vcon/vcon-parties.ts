import { recordsOf, textOf } from '@callweave/transport/json';
import type { Conversation, Participant } from '../conversation.ts';
import { parseE164 } from '../phone.ts';
import type { VconParty } from './vcon.ts';

/** `role` is of the contact-centre extension, whose "agent" may be a person or a machine, as ours. */
const roles = { customer: 'customer', agent: 'agent', other: 'thirdparty' } as const;
const types = { human: 'person', ai: 'bot', unknown: null } as const;

/**
 * A party for each participant, in our order, so the originator first. Attachments must name a party: where there
 * is no participant, they name an empty one.
 */
export function partiesOf({ participants, crmRefs }: Conversation): VconParty[] {
  const companies = crmRefs.filter(({ type }) => type === 'company');
  // With several matches, none of the companies is known to be the right one.
  const org = companies.length === 1 ? (companies[0]?.name ?? null) : null;
  const parties = participants.map((participant) =>
    partyOf(participant, participant.role === 'customer' ? org : null),
  );
  return parties.length === 0 ? [{}] : parties;
}

function partyOf(participant: Participant, org: string | null): VconParty {
  const { email, phoneE164, phoneRaw, providerRef, role, kind } = participant;
  const tel = phoneE164 !== null ? `tel:${phoneE164}` : hasPhoneText(participant) ? null : phoneRaw;
  const name = participant.name ?? (hasPhoneText(participant) ? phoneRaw : null);
  const type = types[kind];
  return {
    ...(tel === null ? {} : { tel }),
    ...(email === null ? {} : { mailto: email }),
    // The providers do not say whether they checked who it was.
    ...(name === null ? {} : { name, validation: 'none' }),
    ...(providerRef === null ? {} : { uuid: providerRef }),
    ...(type === null ? {} : { type }),
    ...(org === null ? {} : { org }),
    role: roles[role],
  };
}

/** `anonymous` and sender ids are no numbers: the draft has them as names. */
function hasPhoneText({ phoneRaw }: Participant): boolean {
  return phoneRaw !== null && !/\d/.test(phoneRaw);
}

/** What came in place of a number, which a party cannot tell from its name. */
export interface PhoneText {
  readonly party: number;
  readonly text: string;
  readonly stands_as_name: boolean;
}

export function phoneTextsOf(participants: readonly Participant[]): PhoneText[] {
  return participants.flatMap((participant, party) =>
    hasPhoneText(participant)
      ? [{ party, text: participant.phoneRaw ?? '', stands_as_name: participant.name === null }]
      : [],
  );
}

export function participantsOf(parties: readonly VconParty[], phoneTexts: unknown): Participant[] {
  const isPlaceholder = parties.length === 1 && Object.keys(parties[0] ?? {}).length === 0;
  if (isPlaceholder) return [];
  const phoneTextRows = recordsOf(phoneTexts);
  return parties.map((party, index) => {
    const phoneText = phoneTextRows.find((row) => row.party === index);
    return participantOf(party, textOf(phoneText?.text), phoneText?.stands_as_name === true);
  });
}

function participantOf(
  { tel, mailto, name, uuid, type, role }: VconParty,
  phoneText: string | null,
  nameIsPhoneText: boolean,
): Participant {
  const phoneRaw = phoneText ?? tel?.replace(/^tel:(?=\+)/, '') ?? null;
  return {
    role: role === 'customer' || role === 'agent' ? role : 'other',
    kind: type === 'person' ? 'human' : type === 'bot' ? 'ai' : 'unknown',
    phoneE164: parseE164(phoneRaw),
    phoneRaw,
    name: nameIsPhoneText ? null : (name ?? null),
    email: mailto ?? null,
    providerRef: uuid ?? null,
  };
}
