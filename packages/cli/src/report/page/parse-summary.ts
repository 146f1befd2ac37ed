/** A piece of a summary: a heading, a paragraph or an item of a list, in pieces that are strong or not. */
export interface SummaryBlock {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly pieces: readonly SummaryPiece[];
}

export interface SummaryPiece {
  readonly text: string;
  readonly isStrong: boolean;
}

/**
 * The little of Markdown that summaries are written in: headings, lists and strong words. All else stands as it came,
 * and a link or an image is a text.
 */
export function parseSummary(text: string, isMarkdown: boolean): SummaryBlock[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line) => (isMarkdown ? blockOf(line) : { kind: 'paragraph', pieces: plain(line) }));
}

function blockOf(line: string): SummaryBlock {
  const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
  if (heading !== undefined) return { kind: 'heading', pieces: plain(heading.replaceAll('**', '')) };
  const item = /^(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/.exec(line)?.[1];
  return item === undefined
    ? { kind: 'paragraph', pieces: strongPieces(line) }
    : { kind: 'item', pieces: strongPieces(item) };
}

function strongPieces(line: string): SummaryPiece[] {
  const parts = line.split('**');
  // An asterisk pair that is never closed is one of the text.
  if (parts.length % 2 === 0) return plain(line);
  return parts.map((text, index) => ({ text, isStrong: index % 2 === 1 })).filter(({ text }) => text !== '');
}

function plain(text: string): SummaryPiece[] {
  return [{ text, isStrong: false }];
}
