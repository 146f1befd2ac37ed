import type { AlloClient } from '@callweave/allo-client';
import { type PickerPage, type PickerQuery, pageOfAll } from '../../pickers/list-search.ts';

/** Summary templates by a part of their name. */
export async function searchTemplates(client: AlloClient, query: PickerQuery): Promise<PickerPage> {
  const { data } = await client.GET('/v2/api/summary_templates');
  return pageOfAll(
    data.data.map(({ id, name }) => ({ name: name ?? id, value: id })),
    query,
  );
}
