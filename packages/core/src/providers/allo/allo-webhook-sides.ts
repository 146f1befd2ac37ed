import { isRecord, textOf } from '@callweave/transport/json';
import type { Direction } from '../../conversation.ts';
import { alloDirectionOf } from './allo-direction.ts';
import { type AlloSides, alloAgent, alloCustomer, fullNameOf } from './allo-participants.ts';

type Row = Readonly<Record<string, unknown>>;

/** The first of the values that is a direction. */
export function toldDirection(...values: readonly unknown[]): Direction {
  return values.map(alloDirectionOf).find((direction) => direction !== 'unknown') ?? 'unknown';
}

/**
 * The name that stands with our own number is the line's label, and no person's: integrators who took it for one
 * named contacts wrongly. Which number is ours follows from the direction; without one, both stay in `raw`.
 */
export function sidesOf(row: Row, direction: Direction, isTakenByUser: boolean): AlloSides {
  const from = { phone: row.from_number, name: row.from_name };
  const to = { phone: row.to ?? row.to_number, name: row.to_name };
  const nobody = { phone: null, name: null };
  const [ours, theirs] =
    direction === 'outbound' ? [from, to] : direction === 'inbound' ? [to, from] : [nobody, nobody];
  const person: Row = isRecord(row.person) ? row.person : {};
  return {
    ours: alloAgent({
      phone: ours.phone,
      email: row.user_email,
      isHuman: isTakenByUser && textOf(row.user_email) !== null,
    }),
    theirs: alloCustomer({
      phone: theirs.phone,
      name: fullNameOf(person) ?? theirs.name,
      email: person.email,
      id: person.id,
    }),
  };
}
