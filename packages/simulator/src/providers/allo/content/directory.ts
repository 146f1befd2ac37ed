import type { Catalogue } from './catalogue.ts';
import type { AlloCompany, AlloDeal } from './company.ts';
import type { AlloPerson } from './contact.ts';

/** A record of the CRM, and since when it is as it is. */
export interface CrmRecord<Value> {
  readonly value: Value;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
}

export type CrmRecords<Value> = ReadonlyMap<string, CrmRecord<Value>>;

/** The CRM before anybody changes it, by id; people by their token. As many people as contacts, so at most 40,000. */
export interface Directory {
  people(): CrmRecords<AlloPerson>;
  companies(): CrmRecords<AlloCompany>;
  deals(): CrmRecords<AlloDeal>;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Made when somebody first asks: most tests never do. */
export function directoryOf(catalogue: Catalogue): Directory {
  const { contacts, contactCount, size } = catalogue;
  const startMsOf = (position: number): number => (position < size ? catalogue.facts(position).startMs : 0);
  const sinceMs = (createdAtMs: number): { createdAtMs: number; updatedAtMs: number } => ({
    createdAtMs,
    updatedAtMs: createdAtMs,
  });

  return {
    people: once(() => {
      const people = new Map<string, CrmRecord<AlloPerson>>();
      for (let index = 0; index < contactCount; index += 1) {
        // A person is known from the first conversation on.
        const since = sinceMs(startMsOf(catalogue.firstOfContact(index)));
        for (const value of contacts.at(index).people) people.set(value.token, { value, ...since });
      }
      return people;
    }),
    companies: once(() => {
      const since = sinceMs(startMsOf(0));
      return new Map(contacts.companies.map(({ company: value }) => [value.id, { value, ...since }]));
    }),
    deals: once(() => {
      const since = sinceMs(startMsOf(0));
      return new Map(
        contacts.companies.flatMap(({ deals }) => deals.map((value) => [value.id, { value, ...since }])),
      );
    }),
  };
}
