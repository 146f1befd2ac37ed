import type { AlloClient } from '@callweave/allo-client';
import type { PickerPage } from '../../pickers/list-search.ts';
import { loadTopics } from '../trigger/load-topics.ts';

/** What webhooks can be told of. */
export async function eventTypes(client: AlloClient): Promise<PickerPage> {
  return { results: await loadTopics(client), hasMore: false };
}
