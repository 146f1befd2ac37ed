import type { Catalogue } from '../content/catalogue.ts';
import type { AlloCompany, AlloDeal } from '../content/company.ts';
import type { AlloPerson } from '../content/contact.ts';
import { contactRow } from '../content/contact-row.ts';
import type { CrmRecord, Directory } from '../content/directory.ts';
import type { AlloContactRow } from '../wire.ts';
import { Collection } from './collection.ts';

/** People, companies and deals of one server. People are the contacts of version 1, too. */
export class Crm {
  readonly people: Collection<AlloPerson>;
  readonly companies: Collection<AlloCompany>;
  readonly deals: Collection<AlloDeal>;
  readonly #catalogue: Catalogue;

  constructor(directory: Directory, catalogue: Catalogue) {
    this.people = new Collection(directory.people);
    this.companies = new Collection(directory.companies);
    this.deals = new Collection(directory.deals);
    this.#catalogue = catalogue;
  }

  /** Whether a client has changed anything; until then items show their contacts as the content has them. */
  get isChanged(): boolean {
    return this.people.revision + this.companies.revision + this.deals.revision > 0;
  }

  company(id: string | null, nowMs: number): AlloCompany | null {
    return id === null ? null : (this.companies.find(id, nowMs)?.value ?? null);
  }

  /** Everybody who has this number. */
  peopleWith(number: string, nowMs: number): CrmRecord<AlloPerson>[] {
    const index = this.#catalogue.contactIndexOfNumber(number);
    const ofContent = index === undefined ? [] : this.#catalogue.contacts.at(index).people;
    const found = new Map<string, CrmRecord<AlloPerson>>();
    for (const { token } of ofContent) {
      const record = this.people.find(token, nowMs);
      if (record !== undefined) found.set(token, record);
    }
    for (const record of this.people.changed()) found.set(record.value.token, record);
    return [...found.values()].filter(({ value }) => value.numbers.includes(number));
  }

  /** The people of a number, as items show them. */
  contactRows(number: string, nowMs: number): readonly AlloContactRow[] {
    return this.peopleWith(number, nowMs).map(({ value }) => {
      const company = this.company(value.companyId, nowMs);
      const deals = company === null ? [] : this.dealsOf(company.id, nowMs);
      return contactRow(value, company, deals);
    });
  }

  dealsOf(companyId: string, nowMs: number): AlloDeal[] {
    return [...this.deals.all(nowMs)]
      .map(({ value }) => value)
      .filter((deal) => deal.companyId === companyId);
  }
}
