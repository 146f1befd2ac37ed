import type { Turn } from '../conversation.ts';
import { isSpoken } from '../is-spoken.ts';

/** A spoken turn, and when it began and ended as far as is told. */
export interface SpokenSpan {
  readonly turn: Turn;
  /** The turn's lines that are not blank. */
  readonly text: string;
  readonly startMs: number;
  readonly toldEndMs: number | null;
}

/**
 * The turns that can be shown, by their start. One without an offset keeps its place: it begins with the turn before
 * it. One without a text has nothing to show.
 */
export function spokenSpans(turns: readonly Turn[]): SpokenSpan[] {
  let startMs = 0;
  return turns
    .filter(isSpoken)
    .map((turn) => {
      if (turn.startOffsetMs !== null) startMs = Math.round(turn.startOffsetMs);
      const toldEndMs = turn.endOffsetMs === null ? null : Math.round(turn.endOffsetMs);
      return { turn, text: linesOf(turn.text), startMs, toldEndMs };
    })
    .filter(({ text }) => text !== '')
    .sort((left, right) => left.startMs - right.startMs);
}

/** A blank line would end a cue; a null character is none in WebVTT. */
function linesOf(text: string): string {
  return text
    .replaceAll('\u0000', '\ufffd')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .join('\n');
}
