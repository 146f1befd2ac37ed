import type { Conversation } from '../../conversation.ts';
import { isSpoken } from '../../is-spoken.ts';
import { wordsOf } from '../../text-match.ts';

/** In UTF-16 code units. Nobody types a longer word, and indexes of databases have no room for any. */
const longestWord = 250;

/**
 * What a store indexes of a conversation: the folded words of what was said or written, the summary and the
 * participants' names, with a space between each. Every store indexes the same, so each finds the same.
 */
export function searchWordsOf({ turns, summary, participants }: Conversation): string {
  const texts: string[] = [];
  if (summary !== null) texts.push(summary.text);
  for (const { name } of participants) if (name !== null) texts.push(name);
  for (const turn of turns ?? []) if (isSpoken(turn)) texts.push(turn.text);
  return cutWordsOf(texts.join('\n')).join(' ');
}

/**
 * The folded words of a search, each once.
 * @throws {TypeError} for a text without a letter or digit.
 */
export function parseSearchText(text: string): readonly string[] {
  const words = typeof text === 'string' ? [...new Set(cutWordsOf(text))] : [];
  if (words.length > 0) return words;
  throw new TypeError(`Expected text to have a letter or a digit; got ${JSON.stringify(text)}.`);
}

function cutWordsOf(text: string): string[] {
  return wordsOf(text).map((word) => (word.length <= longestWord ? word : cut(word)));
}

/** Not within a surrogate pair. */
function cut(word: string): string {
  return word.slice(0, longestWord).replace(/[\ud800-\udbff]$/, '');
}
