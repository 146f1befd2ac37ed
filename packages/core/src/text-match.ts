import type { Conversation } from './conversation.ts';

/** Letters and digits only, without case or accents, so that "Café" is found by "cafe". */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether all words were said, written or summed up in a conversation, each as the beginning of a word. */
export function hasAllWords({ turns, summary }: Conversation, words: readonly string[]): boolean {
  const spoken = (turns ?? []).filter(({ kind }) => kind === 'utterance' || kind === 'message');
  const texts = [...spoken.map(({ text }) => text), summary?.text ?? ''];
  const found = ` ${wordsOf(texts.join(' ')).join(' ')}`;
  return words.every((word) => found.includes(` ${word}`));
}
