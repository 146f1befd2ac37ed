import type { AlloClient } from '@callweave/allo-client';
import type { PickerPage, PickerQuery } from '../../pickers/list-search.ts';

/** https://help.withallo.com/en/v2/api-reference/crm/search-deals */
const pageSize = 100;

/** Deals by any of their fields. */
export async function searchDeals(client: AlloClient, { text, page }: PickerQuery): Promise<PickerPage> {
  const { data } = await client.POST('/v2/api/crm/deals/search', {
    body: { ...(text === '' ? undefined : { search: text }), sort: 'NAME_ASC', page, size: pageSize },
  });
  return {
    results: data.data.map(({ id, name, company }) => ({
      name: [name, company?.name].filter(Boolean).join(', ') || id,
      value: id,
    })),
    hasMore: data.pagination?.has_more ?? false,
  };
}
