import { type AlloClient, type CrmPerson, paginate } from '@callweave/allo-client';
import { type CallSettings, signalOf } from './call-settings.ts';
import { e164Of } from './e164-of.ts';
import { oldestFirst } from './oldest-first.ts';
import { requireE164 } from './require-input.ts';

/**
 * Everybody in the CRM who has a number, the oldest entry first. All pages of the search are read, and each row is
 * compared: only whoever has exactly this number counts.
 * https://help.withallo.com/en/v2/api-reference/crm/search-people
 *
 * @throws {TypeError} for a number that is not E.164, before anything is sent.
 *
 * @example
 * const [person] = await findPeopleByNumber(allo, '+14155550123');
 */
export async function findPeopleByNumber(
  client: AlloClient,
  number: string,
  options: CallSettings = {},
): Promise<CrmPerson[]> {
  const wanted = requireE164('number', number);
  // Filters stand under `filters`; anywhere else Allo ignores them.
  const body = { filters: { phone_number: wanted } };
  const people: CrmPerson[] = [];
  for await (const person of paginate(client, 'POST', '/v2/api/crm/people/search', {
    body,
    ...signalOf(options),
  })) {
    if (hasNumber(person, wanted)) people.push(person);
  }
  return oldestFirst(people);
}

export function hasNumber({ numbers }: CrmPerson, wanted: string): boolean {
  return Array.isArray(numbers) && numbers.some((number) => e164Of(number) === wanted);
}
