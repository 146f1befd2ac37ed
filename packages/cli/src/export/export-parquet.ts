import type { ConversationStore, StoredConversation } from '@callweave/core/sync';
import { UsageError } from '../usage-error.ts';
import type { ExportCounts } from './export-counts.ts';

export async function exportParquet(
  _conversations: AsyncIterable<StoredConversation>,
  _path: string,
  _options: { readonly store: ConversationStore },
): Promise<ExportCounts> {
  throw new UsageError('Parquet is not there yet.');
}
