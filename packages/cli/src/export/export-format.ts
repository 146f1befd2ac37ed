import { toMarkdown, toSrt, toVcon, toWebVtt } from '@callweave/core';
import type { StoredConversation } from '@callweave/core/sync';
import { isWithoutTurns, reasonWithoutTurns } from './without-turns.ts';

/** Formats of a file for each conversation. */
export type FileFormat = 'vcon' | 'vtt' | 'srt' | 'md';
/** Formats of one file for all. */
export type TableFormat = 'csv' | 'ndjson';
/** Parquet is a folder with a file for conversations and one for turns. */
export type ExportFormat = FileFormat | TableFormat | 'parquet';

const fileFormats: readonly FileFormat[] = ['vcon', 'vtt', 'srt', 'md'];
export const exportFormats: readonly ExportFormat[] = [...fileFormats, 'csv', 'ndjson', 'parquet'];

export function isFileFormat(format: ExportFormat): format is FileFormat {
  return fileFormats.some((each) => each === format);
}

/** Whether an export is a folder rather than a file. */
export function isFolderFormat(format: ExportFormat): boolean {
  return isFileFormat(format) || format === 'parquet';
}

export const fileExtensions: Readonly<Record<FileFormat, string>> = {
  vcon: 'vcon.json',
  vtt: 'vtt',
  srt: 'srt',
  md: 'md',
};

const writers: Readonly<Record<FileFormat, (stored: StoredConversation) => string>> = {
  // The same moment at every export, so that the same conversation is the same document.
  vcon: ({ conversation, firstSeenAt }) =>
    `${JSON.stringify(toVcon(conversation, { createdAt: firstSeenAt }), null, 2)}\n`,
  vtt: ({ conversation }) => toWebVtt(conversation),
  srt: ({ conversation }) => toSrt(conversation),
  md: ({ conversation }) => toMarkdown(conversation),
};

/** A conversation's file; or why there can be none. */
export function writeConversation(
  stored: StoredConversation,
  format: FileFormat,
): { readonly text: string } | { readonly reason: string } {
  const { conversation } = stored;
  // The others tell of a conversation without a transcript, too.
  const isTranscript = format === 'vtt' || format === 'srt';
  if (isTranscript && isWithoutTurns(conversation)) return { reason: reasonWithoutTurns(conversation) };
  if (format === 'vcon' && conversation.startedAt === null) return { reason: 'no start' };
  return { text: writers[format](stored) };
}
