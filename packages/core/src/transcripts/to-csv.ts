import type { Conversation } from '../conversation.ts';
import { type CsvLineOptions, toCsvLine } from './to-csv-line.ts';
import { type TurnRow, toTurnRows } from './to-turn-rows.ts';

export interface CsvOptions extends CsvLineOptions {
  /**
   * Leave out the first line, which names the columns: for all but the first conversation of a file.
   * @default false
   */
  readonly withoutHeader?: boolean;
}

/** A compile error tells which column is missing when a row gets another field. */
const columns: Readonly<Record<keyof TurnRow, (row: TurnRow) => string | number | null>> = {
  conversationId: (row) => row.conversationId,
  index: (row) => row.index,
  kind: (row) => row.kind,
  speaker: (row) => row.speaker,
  speakerRole: (row) => row.speakerRole,
  speakerKind: (row) => row.speakerKind,
  at: (row) => row.at,
  startOffsetMs: (row) => row.startOffsetMs,
  endOffsetMs: (row) => row.endOffsetMs,
  text: (row) => row.text,
  toolName: (row) => row.toolName,
  toolResult: (row) => (row.kind === 'tool' ? JSON.stringify(row.toolResult) : null),
  providerRole: (row) => row.providerRole,
};

/**
 * The turns as CSV (RFC 4180), a `TurnRow` a line, with the results of tools as JSON. Null is an empty field.
 *
 * @throws {TranscriptUnavailableError} for a conversation whose turns were not fetched.
 *
 * @example
 * const file = [first, second].map((each, index) => toCsv(each, { withoutHeader: index > 0 })).join('');
 */
export function toCsv(
  conversation: Conversation,
  { withoutHeader = false, ...options }: CsvOptions = {},
): string {
  const rows = toTurnRows(conversation).map((row) => Object.values(columns).map((read) => read(row)));
  const lines = withoutHeader ? rows : [Object.keys(columns), ...rows];
  return lines.map((fields) => toCsvLine(fields, options)).join('');
}
