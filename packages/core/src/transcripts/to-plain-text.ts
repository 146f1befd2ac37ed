import type { Conversation } from '../conversation.ts';
import { isSpoken } from '../is-spoken.ts';
import { describeDoing, formatDuration, headlineOf, participantsLineOf } from './headline.ts';
import { createSpeakerNamer } from './speaker-names.ts';

/**
 * A conversation as a person reads it: who, when, how long, and each turn with its speaker. Where the turns were not
 * fetched, it says so.
 *
 * @example
 * process.stdout.write(toPlainText(conversation));
 */
export function toPlainText(conversation: Conversation): string {
  const { transcriptState, turns, summary } = conversation;
  const nameOf = createSpeakerNamer(conversation);
  const lines = [headlineOf(conversation), participantsLineOf(conversation), ''];
  if (turns === null) lines.push(`(transcript: ${transcriptState.replaceAll('_', ' ')})`);
  for (const turn of turns ?? []) {
    const offset =
      turn.startOffsetMs === null ? '' : `${formatDuration(Math.floor(turn.startOffsetMs / 1000))} `;
    lines.push(`${offset}${isSpoken(turn) ? `${nameOf(turn)}: ${turn.text}` : describeDoing(turn)}`);
  }
  if (summary !== null) lines.push('', 'Summary:', summary.text);
  return `${lines.join('\n')}\n`;
}
