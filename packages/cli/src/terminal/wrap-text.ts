const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Those that a terminal shows in two columns. https://www.unicode.org/reports/tr11/ */
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|.\ufe0f)/u;

/** How many columns of a terminal a text without line breaks takes. */
export function columnsOf(text: string): number {
  // Most texts are of characters that take one.
  if (/^[\u0020-\u02ff]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += wide.test(segment) ? 2 : 1;
  return columns;
}

/** Lines of at most that many columns, broken between words; a word that is longer is broken where it has to be. */
export function wrapText(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line.trimEnd(), columns));
}

function wrapLine(line: string, columns: number): string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const word of line.split(' ')) {
    const width = columnsOf(word);
    if (current !== '' && used + 1 + width > columns) {
      lines.push(current);
      [current, used] = ['', 0];
    }
    const [pieces, last] = width > columns ? breakWord(word, columns) : [[], word];
    lines.push(...pieces);
    current = current === '' ? last : `${current} ${last}`;
    used = columnsOf(current);
  }
  return [...lines, current];
}

function breakWord(word: string, columns: number): [pieces: string[], last: string] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const { segment } of graphemes.segment(word)) {
    const width = columnsOf(segment);
    if (piece !== '' && used + width > columns) {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    piece += segment;
    used += width;
  }
  return [pieces, piece];
}
