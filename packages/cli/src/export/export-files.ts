import { join } from 'node:path';
import { toCsvLine } from '@callweave/core';
import type { StoredConversation } from '@callweave/core/sync';
import { openDraft, writeWholeFile } from '../files/write-whole-file.ts';
import { countLeftOut, createExportCounts, type ExportCounts } from './export-counts.ts';
import { type FileFormat, fileExtensions, writeConversation } from './export-format.ts';
import { fileNameOf } from './file-name-of.ts';

export const indexName = 'index.csv';

/**
 * A file for each conversation, below a folder for its month, and an index of all of them: those that have no file
 * stand in it with why. A file that has its content already is left alone, so an export that was interrupted goes on
 * where it was when it is run again.
 */
export async function exportFiles(
  conversations: AsyncIterable<StoredConversation>,
  { directory, format }: { readonly directory: string; readonly format: FileFormat },
): Promise<ExportCounts> {
  const counts = createExportCounts();
  const index = await openDraft(join(directory, indexName));
  try {
    await index.write(toCsvLine(['id', 'startedAt', 'file', 'leftOutBecause']));
    for await (const stored of conversations) {
      counts.conversations += 1;
      const { id, startedAt } = stored.conversation;
      const written = writeConversation(stored, format);
      const name = 'text' in written ? fileNameOf(stored.conversation, fileExtensions[format]) : null;
      const reason = 'reason' in written ? written.reason : null;
      if (name !== null && 'text' in written) {
        const isNew = await writeWholeFile(join(directory, name), written.text);
        counts[isNew ? 'written' : 'unchanged'] += 1;
      }
      if (reason !== null) countLeftOut(counts, reason);
      await index.write(toCsvLine([id, startedAt, name, reason]));
    }
    await index.keep();
    return counts;
  } catch (error) {
    await index.drop();
    throw error;
  }
}
