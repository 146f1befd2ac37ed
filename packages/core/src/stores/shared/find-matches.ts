import type { Conversation } from '../../conversation.ts';
import { isSpoken } from '../../is-spoken.ts';
import type { SearchMatch } from '../../sync/search-hit.ts';
import { findWords } from './find-words.ts';

/** Where words that were searched for occur: in the summary, in the names, and in what was said or written. */
export function findMatches(conversation: Conversation, words: readonly string[]): SearchMatch[] {
  const { summary, participants, turns } = conversation;
  const matches: SearchMatch[] = [];
  const look = (place: SearchMatch['place'], index: number | null, text: string | null | undefined): void => {
    const highlights = findWords(text ?? '', words);
    if (highlights.length > 0) matches.push({ place, index, text: text ?? '', highlights });
  };
  look('summary', null, summary?.text);
  participants.forEach(({ name }, index) => {
    look('participant', index, name);
  });
  turns?.forEach((turn, index) => {
    if (isSpoken(turn)) look('turn', index, turn.text);
  });
  return matches;
}
