import type { AlloClient } from '@callweave/allo-client';
import { type PickerPage, type PickerQuery, pageOfAll } from '../../pickers/list-search.ts';

/** Tags by a part of their name. Calls have them by their key, which Allo tells in some answers only. */
export async function searchTags(client: AlloClient, query: PickerQuery): Promise<PickerPage> {
  const { data } = await client.GET('/v2/api/tags');
  return pageOfAll(
    data.data.map(({ key, name }) => ({ name, value: key ?? name })),
    query,
  );
}
