import { textOf } from '@callweave/transport/json';
import type { Direction, Participant } from '../../conversation.ts';
import { parseE164 } from '../../phone.ts';

export interface ItellicoSides {
  readonly customer: Participant;
  readonly agent: Participant;
}

/** Where each side is in the list of participants. */
export interface ItellicoIndexes {
  readonly customer: number;
  readonly agent: number;
}

/** The originator first. */
export function itellicoParticipants(
  { customer, agent }: ItellicoSides,
  direction: Direction,
): { readonly list: readonly Participant[]; readonly indexes: ItellicoIndexes } {
  return direction === 'outbound'
    ? { list: [agent, customer], indexes: { agent: 0, customer: 1 } }
    : { list: [customer, agent], indexes: { customer: 0, agent: 1 } };
}

/** On the web nobody says who types; on the phone a number called. */
export function itellicoCustomer(phone: unknown, isPhone: boolean): Participant {
  const phoneRaw = textOf(phone);
  return {
    role: 'customer',
    kind: isPhone ? 'human' : 'unknown',
    phoneE164: parseE164(phoneRaw),
    phoneRaw,
    name: null,
    email: null,
    providerRef: null,
  };
}

export function itellicoAgent(details: {
  readonly phone: unknown;
  readonly name: unknown;
  readonly id: unknown;
}): Participant {
  const phoneRaw = textOf(details.phone);
  return {
    role: 'agent',
    kind: 'ai',
    phoneE164: parseE164(phoneRaw),
    phoneRaw,
    name: textOf(details.name),
    email: null,
    providerRef: textOf(details.id),
  };
}

/**
 * Calls and webhooks name who called and who was called, rather than the sides. Where the direction is not told, it is
 * not known whose number is whose, and both stay in `raw`.
 */
export function numbersBySide(
  direction: Direction,
  from: unknown,
  to: unknown,
): { readonly customer: unknown; readonly agent: unknown } {
  if (direction === 'inbound') return { customer: from, agent: to };
  if (direction === 'outbound') return { customer: to, agent: from };
  return { customer: null, agent: null };
}
