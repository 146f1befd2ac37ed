import { toCsv, toCsvLine, toNdjsonLine } from '@callweave/core';
import type { StoredConversation } from '@callweave/core/sync';
import { conversationColumns } from './conversation-columns.ts';
import { countLeftOut, createExportCounts, type ExportCounts } from './export-counts.ts';
import { isWithoutTurns, reasonWithoutTurns } from './without-turns.ts';

/** Where the text of a table goes. */
export interface TextWriter {
  write(text: string): Promise<void>;
}

/** What a line is: a conversation, or a turn of one. */
export type TableRows = 'conversations' | 'turns';

export interface TableOptions {
  readonly format: 'csv' | 'ndjson';
  readonly rows: TableRows;
  readonly withoutRaw: boolean;
}

/** All conversations as one text, a part at a time. */
export async function exportTable(
  conversations: AsyncIterable<StoredConversation>,
  writer: TextWriter,
  options: TableOptions,
): Promise<ExportCounts> {
  const counts = createExportCounts();
  const textOf = createTextOf(options, counts);
  for await (const stored of conversations) {
    counts.conversations += 1;
    const text = textOf(stored);
    if (text !== '') await writer.write(text);
  }
  if (options.format === 'csv' && options.rows === 'conversations' && counts.conversations === 0) {
    await writer.write(header);
  }
  return counts;
}

const header = toCsvLine(Object.keys(conversationColumns));

function createTextOf(
  { format, rows, withoutRaw }: TableOptions,
  counts: ExportCounts,
): (stored: StoredConversation) => string {
  if (format === 'ndjson') return ({ conversation }) => toNdjsonLine(conversation, { withoutRaw });
  let isFirst = true;
  const onlyOnce = (): boolean => {
    const wasFirst = isFirst;
    isFirst = false;
    return wasFirst;
  };
  if (rows === 'conversations') {
    return (stored) => {
      const line = toCsvLine(Object.values(conversationColumns).map((read) => read(stored)));
      return onlyOnce() ? `${header}${line}` : line;
    };
  }
  return ({ conversation }) => {
    if (isWithoutTurns(conversation)) {
      countLeftOut(counts, reasonWithoutTurns(conversation));
      return '';
    }
    return toCsv(conversation, { withoutHeader: !onlyOnce() });
  };
}
