import type { UpdatePersonRequest } from '@callweave/allo-client';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import type { ItemParameters } from '../../operations/item-parameters.ts';

/** What a collection of a person's details says; a field that the user has not added is not sent. */
export function readPerson(details: ItemParameters): UpdatePersonRequest {
  // A field that was added and left empty is to be emptied.
  const text = (name: string): string | null | undefined =>
    details.has(name) ? (details.text(name) ?? null) : undefined;
  return withoutUndefined({
    name: text('firstName'),
    last_name: text('lastName'),
    job_title: text('jobTitle'),
    website: text('website'),
    address: text('address'),
    company_id: text('companyId'),
    emails: details.has('emails') ? details.list('emails') : undefined,
    numbers: details.has('numbers') ? details.list('numbers') : undefined,
  });
}
