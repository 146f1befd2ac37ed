import { AlloProblem } from './problem.ts';
import type { AlloItemRow } from './wire.ts';

const texts = new WeakMap<AlloItemRow, string>();

/** Letters and digits only, without case or accents, so that "Café" is found by "cafe". */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All that a search looks at. */
function searchedWords({ transcript, summary, content }: AlloItemRow): string[] {
  const spoken = (transcript ?? []).map(({ text }) => text).join(' ');
  return wordsOf(`${spoken} ${summary ?? ''} ${content ?? ''}`);
}

/** Each word once, with a blank before it, so that a prefix is a plain search. */
function textOf(row: AlloItemRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = ` ${[...new Set(searchedWords(row))].join(' ')}`;
  texts.set(row, text);
  return text;
}

/** The words of a search; each must be there. */
export function readSearchWords(search: string): readonly string[] {
  const words = wordsOf(search);
  if (words.length > 0) return words;
  const message = 'search needs at least one letter or digit.';
  throw new AlloProblem({ status: 400, code: 'INVALID_SEARCH_QUERY', message, param: 'search' });
}

export function hasAllWords(row: AlloItemRow, words: readonly string[]): boolean {
  const text = textOf(row);
  return words.every((word) => text.includes(` ${word}`));
}

/** How often the words occur; more is more relevant. */
export function relevanceOf(row: AlloItemRow, words: readonly string[]): number {
  return searchedWords(row).filter((searched) => words.some((word) => searched.startsWith(word))).length;
}
