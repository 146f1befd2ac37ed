import type { UpdatePersonRequest } from '@callweave/allo-client';
import { withoutUndefined } from '../../execution/parameter-values.ts';
import type { ItemParameters } from '../../operations/item-parameters.ts';

/** What a collection of a person's details says: one that is not added is not sent, one left empty is emptied. */
export function readPerson(details: ItemParameters): UpdatePersonRequest {
  return withoutUndefined({
    name: details.textOrNull('firstName'),
    last_name: details.textOrNull('lastName'),
    job_title: details.textOrNull('jobTitle'),
    website: details.textOrNull('website'),
    address: details.textOrNull('address'),
    company_id: details.textOrNull('companyId'),
    emails: details.has('emails') ? details.list('emails') : undefined,
    numbers: details.has('numbers') ? details.list('numbers') : undefined,
  });
}
