import { foldText } from '../../text-match.ts';

/** What `wordsOf` gives, in one text with a space between each, several times as fast. */
export function joinWords(text: string): string {
  const folded = beyondAscii.test(text) ? foldText(text) : text.toLowerCase();
  const words = folded.replace(noAsciiWord, ' ');
  if (!beyondAscii.test(words)) return words.trim();
  // Tables of all letters are slow, so only what is beyond ASCII is looked up in them.
  return words
    .replace(beyondAsciiRuns, (run) => run.replace(noWord, ' '))
    .replace(spaces, ' ')
    .trim();
}

const beyondAscii = /[^\0-\x7f]/;
const beyondAsciiRuns = /[^\0-\x7f]+/g;
const noAsciiWord = /[\0-/:-`{-\x7f]+/g;
const noWord = /[^\p{L}\p{N}]+/gu;
const spaces = / {2,}/g;
