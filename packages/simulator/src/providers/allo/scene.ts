import { contactNumber } from '../../content/contact-number.ts';
import { companyName, dealName, personName } from '../../content/people.ts';
import { Random } from '../../content/random.ts';
import { ALLO_NUMBERS } from './roster.ts';
import type { AlloContactRow, AlloUserRow } from './wire.ts';

const LINES = ALLO_NUMBERS.flatMap((line) =>
  line.number === null ? [] : [{ ...line, number: line.number }],
);

/** Who speaks with whom, before anything is said. */
export interface AlloScene {
  readonly random: Random;
  readonly untilMs: number;
  readonly alloNumber: string;
  readonly contactNumber: string;
  readonly contacts: readonly AlloContactRow[];
  readonly user: AlloUserRow;
}

function contactOf(random: Random): AlloContactRow {
  const company = random.chance(0.5) ? { id: `com-${random.token(12)}`, name: companyName(random) } : null;
  const deals = Array.from({ length: random.pick([0, 0, 1, 2]) }, () => ({
    id: `dea-${random.token(12)}`,
    name: dealName(random),
    status: random.pick(['OPEN', 'WON', 'LOST'] as const),
  }));
  return { id: `cnt-${random.token(12)}`, name: personName(random), company, deals };
}

/** Allo's contacts have the even numbers, itellico's the odd ones: no number is in both systems. */
export function alloScene(index: number, seed: number, untilMs: number): AlloScene {
  const random = new Random(seed, `allo/${index}`);
  const line = random.pick(LINES);
  const matches = random.pick([0, 1, 1, 1, 2]);
  return {
    random,
    untilMs,
    alloNumber: line.number,
    contactNumber: contactNumber(index * 2, seed),
    contacts: Array.from({ length: matches }, () => contactOf(random)),
    user: random.pick(line.users),
  };
}
