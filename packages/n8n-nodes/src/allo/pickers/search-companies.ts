import type { AlloClient } from '@callweave/allo-client';
import type { PickerPage, PickerQuery } from '../../pickers/list-search.ts';

/** https://help.withallo.com/en/v2/api-reference/crm/search-companies */
const pageSize = 100;

/** Companies by a part of their name. */
export async function searchCompanies(client: AlloClient, { text, page }: PickerQuery): Promise<PickerPage> {
  const { data } = await client.POST('/v2/api/crm/companies/search', {
    body: {
      ...(text === '' ? undefined : { filters: { name: text } }),
      sort: 'NAME_ASC',
      page,
      size: pageSize,
    },
  });
  return {
    results: data.data.map(({ id, name }) => ({ name: name ?? id, value: id })),
    hasMore: data.pagination?.has_more ?? false,
  };
}
