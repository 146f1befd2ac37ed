import type { AlloClient } from '@callweave/allo-client';
import { type PickerPage, type PickerQuery, pageOfAll } from '../../pickers/list-search.ts';

/** Webhooks by a part of their description or address. */
export async function searchWebhooks(client: AlloClient, query: PickerQuery): Promise<PickerPage> {
  const { data } = await client.GET('/v2/api/webhooks');
  const choices = data.data.map(({ id, url, description }) => ({
    name: [description, url].filter(Boolean).join(', ') || id,
    value: id,
  }));
  return pageOfAll(choices, query);
}
