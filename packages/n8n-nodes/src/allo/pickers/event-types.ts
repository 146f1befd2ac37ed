import type { AlloClient } from '@callweave/allo-client';
import type { PickerPage } from '../../pickers/list-search.ts';

/** What webhooks can be told of, as Allo itself lists it. */
export async function eventTypes(client: AlloClient): Promise<PickerPage> {
  const { data } = await client.GET('/v2/api/webhooks/event_types');
  return { results: data.data.map(({ name }) => ({ name, value: name })), hasMore: false };
}
