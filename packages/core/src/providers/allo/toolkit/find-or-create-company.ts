import {
  type AlloClient,
  type CreateCompanyRequest,
  type CrmCompany,
  paginate,
} from '@callweave/allo-client';
import { signalOf } from './call-settings.ts';
import { createOnce, type FindOrCreateOptions } from './create-once.ts';
import { oldestFirst } from './oldest-first.ts';
import { requireText } from './require-input.ts';
import { sameName } from './same-name.ts';
import { unlessNotFound } from './unless-not-found.ts';

/** A row of the CRM that was looked for. */
export interface FoundRow<Row> {
  readonly row: Row;
  readonly outcome: 'found' | 'created';
}

/**
 * The company of a name, created if there is none. Names are compared whole, whatever their case: Allo's search finds
 * them anywhere in the text. Of several with the name it is the oldest. Allo does not refuse a second company of a name,
 * so callers at the same moment are kept together by an `Idempotency-Key` that they share, for an hour.
 * https://help.withallo.com/en/v2/api-reference/crm/create-company
 *
 * @throws {TypeError} for a name that says nothing, before anything is sent.
 *
 * @example
 * const { row, outcome } = await findOrCreateCompany(allo, { name: 'Example Bakery' });
 */
export async function findOrCreateCompany(
  client: AlloClient,
  company: CreateCompanyRequest,
  options: FindOrCreateOptions = {},
): Promise<FoundRow<CrmCompany>> {
  const name = requireText('name', company.name);
  const signal = signalOf(options);
  const isWanted = (row: CrmCompany): boolean => sameName(row.name, name);
  const matches: CrmCompany[] = [];
  for await (const row of paginate(client, 'POST', '/v2/api/crm/companies/search', {
    body: { filters: { name } },
    ...signal,
  })) {
    if (isWanted(row)) matches.push(row);
  }
  const [oldest] = oldestFirst(matches);
  if (oldest !== undefined) return { row: oldest, outcome: 'found' };
  const { row, isNew } = await createOnce(options, {
    kind: 'company',
    identity: name.toLowerCase(),
    create: (key) => client.POST('/v2/api/crm/companies', { body: { ...company, name }, ...signal, ...key }),
    isStillThere: async ({ id }) => {
      const answer = await unlessNotFound(
        client.GET('/v2/api/crm/companies/{id}', { params: { path: { id } }, ...signal }),
      );
      return answer !== null && isWanted(answer.data.data);
    },
  });
  return { row, outcome: isNew ? 'created' : 'found' };
}
