import type { SearchMatch } from '@callweave/core/sync';
import { neutralLine } from '../terminal/neutral-text.ts';

const charactersBefore = 50;
const charactersAfter = 90;

/** The part of a match's text around the first word that was found, in one line, with every found word in it marked. */
export function excerptOf(
  { text, highlights }: Pick<SearchMatch, 'text' | 'highlights'>,
  mark: (word: string) => string,
): string {
  const [first] = highlights;
  const from = first === undefined ? 0 : startBefore(text, first[0]);
  const to = endAfter(text, first === undefined ? 0 : first[1]);
  let result = '';
  let place = from;
  for (const [start, end] of highlights) {
    if (start < place || end > to) continue;
    result += `${inLine(text.slice(place, start))}${mark(inLine(text.slice(start, end)))}`;
    place = end;
  }
  result += inLine(text.slice(place, to));
  return `${from > 0 ? '…' : ''}${result.trim()}${to < text.length ? '…' : ''}`;
}

/** As `neutralLine`, but a space at an end stays one. */
function inLine(text: string): string {
  const before = /^\s/.test(text) ? ' ' : '';
  const after = text.trim() !== '' && /\s$/.test(text) ? ' ' : '';
  return `${before}${neutralLine(text)}${after}`;
}

function startBefore(text: string, place: number): number {
  const from = place - charactersBefore;
  if (from <= 0) return 0;
  const space = text.slice(from, place).search(/\s/);
  return space === -1 ? place : from + space + 1;
}

function endAfter(text: string, place: number): number {
  const to = place + charactersAfter;
  if (to >= text.length) return text.length;
  const space = text.slice(place, to).search(/\s\S*$/);
  return space === -1 ? place : place + space;
}
