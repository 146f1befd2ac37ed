import type { Conversation } from '../../conversation.ts';
import { isSpoken } from '../../is-spoken.ts';
import { joinWords } from './join-words.ts';

/** In UTF-16 code units. Nobody types a longer word, and indexes of databases have no room for any. */
const longestWord = 250;

/**
 * What a store indexes of a conversation: the folded words of what was said or written, the summary and the
 * participants' names, with a space between each. Every store indexes the same, so each finds the same.
 */
export function searchWordsOf({ turns, summary, participants }: Conversation): string {
  let text = summary?.text ?? '';
  for (const { name } of participants) if (name !== null) text += `\n${name}`;
  for (const turn of turns ?? []) if (isSpoken(turn)) text += `\n${turn.text}`;
  return cutWords(joinWords(text));
}

/**
 * The folded words of a search, each once.
 * @throws {TypeError} for a text without a letter or digit.
 */
export function parseSearchText(text: string): readonly string[] {
  const words = typeof text === 'string' ? cutWords(joinWords(text)) : '';
  if (words !== '') return [...new Set(words.split(' '))];
  throw new TypeError(`Expected text to have a letter or a digit; got ${JSON.stringify(text)}.`);
}

function cutWords(words: string): string {
  // From the last space within reach to the next: a few looks, however many words there are.
  for (let start = 0; words.length - start > longestWord; ) {
    const space = words.lastIndexOf(' ', start + longestWord);
    if (space < start) return words.split(' ').map(cut).join(' ');
    start = space + 1;
  }
  return words;
}

/** Not within a surrogate pair. */
function cut(word: string): string {
  return word.length <= longestWord ? word : word.slice(0, longestWord).replace(/[\ud800-\udbff]$/, '');
}
