import { COMPANY_NAMES, DEAL_NAMES } from '../../../content/people.ts';
import { Random } from '../../../content/random.ts';

const INDUSTRIES = ['Health', 'Food', 'Construction', 'Retail', 'Logistics', 'Education'] as const;
const STATUSES = ['qualified', 'negotiation', 'proposal', 'won', 'lost'] as const;

/** A deal as the CRM has it; its status is free text. */
export interface AlloDeal {
  readonly id: string;
  readonly name: string;
  readonly status: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  /** As it was written, with or without an offset. */
  readonly closedAt: string | null;
  readonly companyId: string | null;
}

export interface AlloCompany {
  readonly id: string;
  readonly name: string;
  readonly website: string | null;
  readonly industry: string | null;
}

/** A company of the content, with its deals. */
export interface CompanyWithDeals {
  readonly company: AlloCompany;
  readonly deals: readonly AlloDeal[];
}

function dealOf(random: Random, companyId: string): AlloDeal {
  const status = random.pick(STATUSES);
  const isClosed = status === 'won' || status === 'lost';
  return {
    id: `dea-${random.token(12)}`,
    name: random.pick(DEAL_NAMES),
    status,
    amount: random.integer(5, 400) * 100,
    currency: random.pick(['EUR', 'USD'] as const),
    closedAt: isClosed ? `2026-0${random.integer(1, 9)}-1${random.integer(0, 9)}T12:00:00` : null,
    companyId,
  };
}

/** The companies that the contacts of the content work for; the same for the same seed. */
export function companiesOf(seed: number): readonly CompanyWithDeals[] {
  return COMPANY_NAMES.map((name, index) => {
    const random = new Random(seed, `allo/company/${index}`);
    const id = `com-${random.token(12)}`;
    const company = {
      id,
      name,
      website: random.chance(0.7) ? `https://${random.token(8)}.example` : null,
      industry: random.chance(0.8) ? random.pick(INDUSTRIES) : null,
    };
    const deals = Array.from({ length: random.integer(0, 3) }, () => dealOf(random, id));
    return { company, deals };
  });
}
