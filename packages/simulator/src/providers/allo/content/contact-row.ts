import type { AlloContactRow } from '../wire.ts';
import type { AlloCompany, AlloDeal } from './company.ts';
import type { AlloPerson } from './contact.ts';

/** Conversations know three statuses of a deal, the CRM any text. */
function dealStatus(status: string | null): 'OPEN' | 'WON' | 'LOST' {
  if (/\bwon\b/i.test(status ?? '')) return 'WON';
  return /\blost\b/i.test(status ?? '') ? 'LOST' : 'OPEN';
}

/** A person as an item shows it, with the deals of their company. */
export function contactRow(
  { token, name, lastName }: AlloPerson,
  company: AlloCompany | null,
  deals: readonly AlloDeal[],
): AlloContactRow {
  return {
    id: `cnt-${token}`,
    name: [name, lastName].filter((part) => part !== null && part !== '').join(' '),
    company: company === null ? null : { id: company.id, name: company.name },
    deals: deals.map((deal) => ({ id: deal.id, name: deal.name, status: dealStatus(deal.status) })),
  };
}
