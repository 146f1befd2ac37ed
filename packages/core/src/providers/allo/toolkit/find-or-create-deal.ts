import { type AlloClient, type CreateDealRequest, type CrmDeal, paginate } from '@callweave/allo-client';
import { signalOf } from './call-settings.ts';
import { createOnce, type FindOrCreateOptions } from './create-once.ts';
import type { FoundRow } from './find-or-create-company.ts';
import { oldestFirst } from './oldest-first.ts';
import { requireText } from './require-input.ts';
import { sameName } from './same-name.ts';
import { unlessNotFound } from './unless-not-found.ts';

/**
 * The deal of a name, with the company of `company_id` if one is given, created if there is none. A deal is linked to
 * people through its company: Allo has no other way. As `findOrCreateCompany` otherwise; who exists is not changed.
 * https://help.withallo.com/en/v2/api-reference/crm/overview
 *
 * @throws {TypeError} for a name that says nothing, before anything is sent.
 *
 * @example
 * const { row: deal } = await findOrCreateDeal(allo, { name: 'Oven replacement', company_id: person.company?.id ?? null });
 */
export async function findOrCreateDeal(
  client: AlloClient,
  deal: CreateDealRequest,
  options: FindOrCreateOptions = {},
): Promise<FoundRow<CrmDeal>> {
  const name = requireText('name', deal.name);
  const companyId = deal.company_id ?? null;
  const signal = signalOf(options);
  const isWanted = (row: CrmDeal): boolean =>
    sameName(row.name, name) && (companyId === null || row.company?.id === companyId);
  const matches: CrmDeal[] = [];
  for await (const row of paginate(client, 'POST', '/v2/api/crm/deals/search', {
    body: { search: name },
    ...signal,
  })) {
    if (isWanted(row)) matches.push(row);
  }
  const [oldest] = oldestFirst(matches);
  if (oldest !== undefined) return { row: oldest, outcome: 'found' };
  const { row, isNew } = await createOnce(options, {
    kind: 'deal',
    identity: JSON.stringify([name.toLowerCase(), companyId]),
    create: (key) => client.POST('/v2/api/crm/deals', { body: { ...deal, name }, ...signal, ...key }),
    isStillThere: async ({ id }) => {
      const answer = await unlessNotFound(
        client.GET('/v2/api/crm/deals/{id}', { params: { path: { id } }, ...signal }),
      );
      return answer !== null && isWanted(answer.data.data);
    },
  });
  return { row, outcome: isNew ? 'created' : 'found' };
}
