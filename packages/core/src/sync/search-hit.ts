import type { StoredConversation } from './stored-conversation.ts';

/** A conversation in which what was looked for occurs. */
export interface SearchHit {
  readonly stored: StoredConversation;
  /** Where it occurs: in the summary, then in participants' names, then in turns, each in their order. */
  readonly matches: readonly SearchMatch[];
}

export interface SearchMatch {
  readonly place: 'summary' | 'turn' | 'participant';
  /** Index of the turn or participant; null for the summary. */
  readonly index: number | null;
  /** The whole text. */
  readonly text: string;
  /** The whole words in the text that begin so: from, and up to, in UTF-16 code units. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
}
