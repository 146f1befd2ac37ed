import { type Conversation, toCsv, toMarkdown, toPlainText, toSrt, toWebVtt } from '@callweave/core';

interface TranscriptFormat {
  readonly extension: string;
  readonly mimeType: string;
  readonly write: (conversation: Conversation) => string;
}

/** The forms that a transcript can be written in, by the choice of the parameter 'Format'. */
export const transcriptFormats = {
  csv: { extension: 'csv', mimeType: 'text/csv', write: (conversation) => toCsv(conversation) },
  markdown: { extension: 'md', mimeType: 'text/markdown', write: toMarkdown },
  srt: {
    extension: 'srt',
    mimeType: 'application/x-subrip',
    write: (conversation) => toSrt(conversation),
  },
  text: { extension: 'txt', mimeType: 'text/plain', write: toPlainText },
  webVtt: { extension: 'vtt', mimeType: 'text/vtt', write: (conversation) => toWebVtt(conversation) },
} satisfies Record<string, TranscriptFormat>;

export type TranscriptFormatName = keyof typeof transcriptFormats;
export const transcriptFormatNames = Object.keys(transcriptFormats) as TranscriptFormatName[];
