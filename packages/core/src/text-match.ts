import type { Conversation } from './conversation.ts';

/** Letters and digits only, without case or accents, so that "Café" is found by "cafe". */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Without case or accents, and with every letter in its plainest form. A text folds to what its characters do one by
 * one, so the sigma at the end of a word, which lower case alone would make out of context, is none of its own.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
}

/** Whether all words were said, written or summed up in a conversation, each as the beginning of a word. */
export function hasAllWords({ turns, summary }: Conversation, words: readonly string[]): boolean {
  const spoken = (turns ?? []).filter(({ kind }) => kind === 'utterance' || kind === 'message');
  const texts = [...spoken.map(({ text }) => text), summary?.text ?? ''];
  const found = ` ${wordsOf(texts.join(' ')).join(' ')}`;
  return words.every((word) => found.includes(` ${word}`));
}
