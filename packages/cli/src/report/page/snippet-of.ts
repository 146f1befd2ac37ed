const snippetLength = 180;

/** The beginning of a summary in one line, without the marks of Markdown. */
export function snippetOf(summary: string): string {
  const text = summary
    .slice(0, snippetLength * 2)
    .replace(/^#+\s+.*$/gm, '')
    .replace(/[*_`]+|^[-+•]\s+/gm, '')
    .trim()
    .replace(/\s*\n\s*/g, ' · ')
    .replace(/\s+/g, ' ');
  const shown = text === '' ? summary.trim() : text;
  return shown.length > snippetLength ? `${shown.slice(0, snippetLength - 1).trimEnd()}…` : shown;
}
