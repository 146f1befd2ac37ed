import type { Dialogue, DialogueTurn } from '../../../corpus/dialogue.ts';
import { callSummary } from '../content/call-summary.ts';
import type { ItemFacts } from '../content/item-facts.ts';

/** What a search looks at, as the clock has it. */
export interface SearchedTexts {
  readonly facts: ItemFacts;
  /** What a text message says; null for a call. */
  readonly content: string | null;
  readonly hasTranscript: boolean;
  readonly hasSummary: boolean;
  /** What somebody wrote over the AI's summary. */
  readonly writtenSummary: string | null;
}

/** Letters and digits only, without case or accents, so that "Café" is found by "cafe". */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

// By dialogue and turn, which come over and over, and not by item, of which there may be a million.
const ofTurns = new WeakMap<DialogueTurn, readonly string[]>();
const ofSummaries = new WeakMap<Dialogue, readonly string[]>();

function kept<Source extends object>(
  known: WeakMap<Source, readonly string[]>,
  source: Source,
  text: () => string,
): readonly string[] {
  const words = known.get(source) ?? wordsOf(text());
  known.set(source, words);
  return words;
}

const turnWords = (turn: DialogueTurn): readonly string[] => kept(ofTurns, turn, () => turn.text);

function summaryWords({ facts: { dialogue }, hasSummary, writtenSummary }: SearchedTexts): readonly string[] {
  if (!hasSummary) return [];
  if (writtenSummary !== null) return wordsOf(writtenSummary);
  return dialogue === null ? [] : kept(ofSummaries, dialogue, () => callSummary(dialogue));
}

function* searchedWords(texts: SearchedTexts): Generator<string> {
  const { facts, content, hasTranscript } = texts;
  const turn = facts.turnIndex === null ? undefined : facts.dialogue?.turns[facts.turnIndex];
  if (turn !== undefined) yield* turnWords(turn);
  else if (content !== null) yield* wordsOf(content);
  else if (hasTranscript) for (const said of facts.dialogue?.turns ?? []) yield* turnWords(said);
  yield* summaryWords(texts);
}

function hasAllWords(texts: SearchedTexts, words: readonly string[]): boolean {
  const missing = new Set(words);
  for (const searched of searchedWords(texts)) {
    for (const word of missing) if (searched.startsWith(word)) missing.delete(word);
    if (missing.size === 0) return true;
  }
  return missing.size === 0;
}

/**
 * Whether each of the words is there, as a word or as the beginning of one. Dialogues come over and over, so what was
 * found of one is remembered as long as the search lasts.
 */
export function wordMatcher(words: readonly string[]): (texts: SearchedTexts) => boolean {
  const known = new Map<object, Map<string, boolean>>();
  return (texts) => {
    const { facts, writtenSummary, hasTranscript, hasSummary } = texts;
    if (facts.dialogue === null || writtenSummary !== null) return hasAllWords(texts, words);
    const ofDialogue = known.get(facts.dialogue) ?? new Map<string, boolean>();
    known.set(facts.dialogue, ofDialogue);
    const part = `${facts.turnIndex} ${hasTranscript} ${hasSummary}`;
    const matches = ofDialogue.get(part) ?? hasAllWords(texts, words);
    ofDialogue.set(part, matches);
    return matches;
  };
}

/** How often the words occur; more is more relevant. */
export function relevanceOf(texts: SearchedTexts, words: readonly string[]): number {
  let count = 0;
  for (const searched of searchedWords(texts))
    if (words.some((word) => searched.startsWith(word))) count += 1;
  return count;
}
