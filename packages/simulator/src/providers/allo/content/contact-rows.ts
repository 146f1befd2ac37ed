import type { AlloContactRow } from '../wire.ts';
import type { Contacts } from './contact.ts';
import { contactRow } from './contact-row.ts';

/** Who has the number of a contact, as items show it, before anybody changes the CRM. */
export const contactRowsOf = (contacts: Contacts, index: number): readonly AlloContactRow[] =>
  contacts.at(index).people.map((person) => {
    const employer = contacts.companies.find(({ company }) => company.id === person.companyId);
    return contactRow(person, employer?.company ?? null, employer?.deals ?? []);
  });
