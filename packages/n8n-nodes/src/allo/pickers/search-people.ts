import type { AlloClient } from '@callweave/allo-client';
import type { PickerPage, PickerQuery } from '../../pickers/list-search.ts';

/** https://help.withallo.com/en/v2/api-reference/crm/search-people */
const pageSize = 100;

/** People by any of their fields. */
export async function searchPeople(client: AlloClient, { text, page }: PickerQuery): Promise<PickerPage> {
  const { data } = await client.POST('/v2/api/crm/people/search', {
    body: { ...(text === '' ? undefined : { search: text }), sort: 'NAME_ASC', page, size: pageSize },
  });
  return {
    results: data.data.map(({ id, name, last_name, numbers }) => {
      const fullName = [name, last_name].filter(Boolean).join(' ');
      const number = numbers?.[0];
      return { name: [fullName, number].filter(Boolean).join(', ') || id, value: id };
    }),
    hasMore: data.pagination?.has_more ?? false,
  };
}
