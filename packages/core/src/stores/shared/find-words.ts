import { foldText, wordsOf } from '../../text-match.ts';

type Range = readonly [start: number, end: number];

/**
 * Where in a text whole words stand that begin with one of the folded words: from, and up to, in UTF-16 code units of
 * the text as it is. Folding changes lengths, so every character is folded by itself.
 */
export function findWords(text: string, words: readonly string[]): Range[] {
  const folded = ` ${wordsOf(text).join(' ')}`;
  if (!words.some((word) => folded.includes(` ${word}`))) return [];
  const ranges: Range[] = [];
  let word = '';
  let range: Range = [0, 0];
  const endWord = (): void => {
    if (word !== '' && words.some((wanted) => word.startsWith(wanted))) addRange(ranges, range);
    word = '';
  };
  let offset = 0;
  for (const character of text) {
    const start = offset;
    offset += character.length;
    const plain = foldText(character);
    // An accent that stands behind its letter is part of the word.
    if (plain === '' && word !== '') range = [range[0], offset];
    for (const letter of plain) {
      if (!/[\p{L}\p{N}]/u.test(letter)) {
        endWord();
        continue;
      }
      range = [word === '' ? start : range[0], offset];
      word += letter;
    }
  }
  endWord();
  return ranges;
}

/** One character may be several words, as ½ is. */
function addRange(ranges: Range[], [start, end]: Range): void {
  const last = ranges.at(-1);
  if (last === undefined || start >= last[1]) ranges.push([start, end]);
  else ranges[ranges.length - 1] = [last[0], end];
}
