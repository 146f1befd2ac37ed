import { contactNumber } from '../../../content/contact-number.ts';
import { personName } from '../../../content/people.ts';
import { Random } from '../../../content/random.ts';
import { type CompanyWithDeals, companiesOf } from './company.ts';
import { ALLO_LINES, type AlloLine } from './roster.ts';

/** Somebody who has the number of a contact. One id goes by `cnt-`, `per-` and `con_`, depending on who shows it. */
export interface AlloPerson {
  /** Without a prefix. */
  readonly token: string;
  readonly name: string | null;
  readonly lastName: string | null;
  readonly jobTitle: string | null;
  readonly website: string | null;
  readonly address: string | null;
  readonly numbers: readonly string[];
  readonly emails: readonly string[];
  readonly companyId: string | null;
}

/** The other end of conversations: one number, and the line of the team that it speaks with. */
export interface AlloContact {
  readonly number: string;
  readonly line: AlloLine;
  /** None when the number is unknown; two when two share it. */
  readonly people: readonly AlloPerson[];
}

/** Contacts by index, the same for the same seed. */
export interface Contacts {
  readonly companies: readonly CompanyWithDeals[];
  lineOf(index: number): AlloLine;
  numberOf(index: number): string;
  at(index: number): AlloContact;
}

const JOB_TITLES = ['Owner', 'Office manager', 'Head of sales', 'Buyer', 'Receptionist'] as const;

const mailName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();

function personOf(random: Random, number: string, companies: readonly CompanyWithDeals[]): AlloPerson {
  const [name = '', ...rest] = personName(random).split(' ');
  const lastName = rest.join(' ');
  const worksFor = random.chance(0.5) ? random.pick(companies).company : null;
  return {
    token: random.token(12),
    name,
    lastName,
    jobTitle: worksFor === null ? null : random.pick(JOB_TITLES),
    website: worksFor?.website ?? null,
    address: null,
    numbers: [number],
    emails: random.chance(0.6) ? [`${mailName(name)}.${mailName(lastName)}@mail.example`] : [],
    companyId: worksFor?.id ?? null,
  };
}

/** Allo's contacts have the even numbers, itellico's the odd ones: no number is in both systems. */
export function contactsOf(seed: number): Contacts {
  const companies = companiesOf(seed);
  const lineOf = (index: number): AlloLine => ALLO_LINES[index % ALLO_LINES.length] ?? ALLO_LINES[0];
  const numberOf = (index: number): string => contactNumber(index * 2, seed);
  return {
    companies,
    lineOf,
    numberOf,
    at: (index) => {
      const random = new Random(seed, `allo/contact/${index}`);
      const number = numberOf(index);
      const count = random.pick([0, 1, 1, 1, 2]);
      const people = Array.from({ length: count }, () => personOf(random, number, companies));
      return { number, line: lineOf(index), people };
    },
  };
}
