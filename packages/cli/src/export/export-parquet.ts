import type { StoredConversation } from '@callweave/core/sync';
import { describeMissingPeer } from '../store/missing-peer.ts';
import { countLeftOut, createExportCounts, type ExportCounts } from './export-counts.ts';
import { isWithoutTurns, reasonWithoutTurns } from './without-turns.ts';

/**
 * `conversations.parquet` and `turns.parquet`, for a warehouse. Who has no turns is in the one, and counted as left out of
 * the other.
 */
export async function exportParquet(
  conversations: AsyncIterable<StoredConversation>,
  { directory, signal }: { readonly directory: string; readonly signal: AbortSignal },
): Promise<ExportCounts> {
  const counts = createExportCounts();
  async function* list(): AsyncGenerator<StoredConversation, void, undefined> {
    for await (const stored of conversations) {
      counts.conversations += 1;
      const { conversation } = stored;
      if (isWithoutTurns(conversation)) countLeftOut(counts, reasonWithoutTurns(conversation));
      yield stored;
    }
  }
  const { writeParquet } = await import('@callweave/core/parquet');
  try {
    await writeParquet({ store: { list }, path: directory, signal });
  } catch (error) {
    throw describeMissingPeer(error, '@duckdb/node-api');
  }
  return counts;
}
