import { describeValue, misuse } from '@callweave/transport';
import type { Conversation } from '../conversation.ts';
import { isSpoken } from '../is-spoken.ts';
import { wordsOf } from '../text-match.ts';
import type { SearchMatch } from './search-hit.ts';

/**
 * The words to look for, each once.
 * @throws {TypeError} for a text without a letter or digit.
 */
export function searchWordsOf(text: unknown): readonly string[] {
  const words = typeof text === 'string' ? wordsOf(text) : [];
  if (words.length > 0) return [...new Set(words)];
  const got = typeof text === 'string' ? 'one without' : describeValue(text);
  throw misuse('the text to look for', 'one with a letter or a digit', got);
}

/** Where words occur in a conversation, each as the beginning of a word; nowhere unless all do. */
export function searchConversation(
  conversation: Conversation,
  words: readonly string[],
): readonly SearchMatch[] {
  const { summary, turns, participants } = conversation;
  const found = new Set<string>();
  const matches: SearchMatch[] = [];
  function look(place: SearchMatch['place'], index: number | null, text: string | null | undefined): void {
    const highlights = highlightsOf(text ?? '', words, found);
    if (highlights.length > 0) matches.push({ place, index, text: text ?? '', highlights });
  }
  look('summary', null, summary?.text);
  for (const [index, turn] of (turns ?? []).entries()) if (isSpoken(turn)) look('turn', index, turn.text);
  for (const [index, { name }] of participants.entries()) look('participant', index, name);
  return found.size === words.length ? matches : [];
}

/** The words of a text that begin with one that is looked for, whole. */
function highlightsOf(
  text: string,
  words: readonly string[],
  found: Set<string>,
): (readonly [start: number, end: number])[] {
  const highlights: (readonly [number, number])[] = [];
  for (const { 0: token, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const parts = wordsOf(token);
    const hits = words.filter((word) => parts.some((part) => part.startsWith(word)));
    for (const word of hits) found.add(word);
    if (hits.length > 0) highlights.push([index, index + token.length]);
  }
  return highlights;
}
