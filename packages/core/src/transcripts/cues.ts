import type { Conversation } from '../conversation.ts';
import { fitSpans, type Span } from './fit-spans.ts';
import { requireTurns } from './require-turns.ts';
import { createSpeakerNamer } from './speaker-names.ts';
import { spokenSpans } from './spoken-spans.ts';

export interface CueOptions {
  /**
   * How long a turn is shown at most, in seconds, where the provider does not say when it ended.
   * @default 10
   */
  readonly maxCueSeconds?: number;
}

/** A turn as subtitles show it. */
export interface Cue extends Span {
  readonly speaker: string;
  /** One or more lines, none of them blank. */
  readonly text: string;
}

/**
 * The spoken turns in the order of their times, never two at once. A turn lasts until the next one begins, at most
 * `maxCueSeconds`, and not past the conversation's end. Where a turn begins after that end, the end is wrong and not
 * used: Allo's duration may leave out the ringing that the times of its transcript count.
 *
 * @throws {TranscriptUnavailableError} for a conversation whose turns were not fetched.
 */
export function cuesOf(conversation: Conversation, { maxCueSeconds = 10 }: CueOptions = {}): Cue[] {
  const maxMs = Math.floor(maxCueSeconds * 1000);
  if (!Number.isFinite(maxMs) || maxMs < 1) {
    throw new TypeError(`Expected maxCueSeconds to be a number of at least 0.001; got ${maxCueSeconds}.`);
  }
  const spoken = spokenSpans(requireTurns(conversation));
  const nameOf = createSpeakerNamer(conversation);
  return fitSpans(spoken, { endMs: lengthOf(conversation), maxMs }).map(({ startMs, endMs, turn, text }) => ({
    startMs,
    endMs,
    speaker: nameOf(turn),
    text,
  }));
}

/** Null where the provider did not say. */
function lengthOf({ startedAt, endedAt, durationSeconds }: Conversation): number | null {
  if (durationSeconds !== null) return Math.floor(durationSeconds * 1000);
  return startedAt === null || endedAt === null ? null : Date.parse(endedAt) - Date.parse(startedAt);
}
