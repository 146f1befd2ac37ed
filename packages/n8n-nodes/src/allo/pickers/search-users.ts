import type { AlloClient } from '@callweave/allo-client';
import { type PickerPage, type PickerQuery, pageOfAll } from '../../pickers/list-search.ts';

/** The team's users by a part of their name or email; the API itself has no search for them. */
export async function searchUsers(client: AlloClient, query: PickerQuery): Promise<PickerPage> {
  const { data } = await client.GET('/v2/api/users');
  const choices = data.data.map(({ id, name, email }) => ({
    name: [name, email].filter(Boolean).join(', ') || id,
    value: id,
  }));
  return pageOfAll(choices, query);
}
