import type { Conversation } from './conversation.ts';

/** Letters and digits only, without case or accents, so that "Café" is found by "cafe". */
export function wordsOf(text: string): string[] {
  const words = joinWords(text);
  return words === '' ? [] : words.split(' ');
}

/** The words of a text in one, with a space between each. */
export function joinWords(text: string): string {
  const words = foldText(text).replace(noAsciiWord, ' ');
  if (!beyondAscii.test(words)) return words.trim();
  // Tables of all letters are slow, so only what is beyond ASCII is looked up in them.
  return words
    .replace(beyondAsciiRuns, (run) => run.replace(noWord, ' '))
    .replace(spaces, ' ')
    .trim();
}

const noAsciiWord = /[\0-/:-`{-\x7f]+/g;
const noWord = /[^\p{L}\p{N}]+/gu;
const beyondAscii = /[^\0-\x7f]/;
const beyondAsciiRuns = /[^\0-\x7f]+/g;
const spaces = / {2,}/g;
const marks = /\p{M}+/gu;

/**
 * Without case or accents, and with every letter in its plainest form. A text folds to what its characters do one by
 * one, so the sigma at the end of a word, which lower case alone would make out of context, is none of its own.
 */
export function foldText(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(marks, '').toLowerCase().replaceAll('ς', 'σ');
}

/** Whether all words were said, written or summed up in a conversation, each as the beginning of a word. */
export function hasAllWords({ turns, summary }: Conversation, words: readonly string[]): boolean {
  const spoken = (turns ?? []).filter(({ kind }) => kind === 'utterance' || kind === 'message');
  const texts = [...spoken.map(({ text }) => text), summary?.text ?? ''];
  const found = ` ${wordsOf(texts.join(' ')).join(' ')}`;
  return words.every((word) => found.includes(` ${word}`));
}
