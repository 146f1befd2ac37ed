import type { Conversation } from '../conversation.ts';
import { type Cue, type CueOptions, cuesOf } from './cues.ts';
import { timestamp } from './timestamp.ts';

/**
 * What was said as SubRip subtitles, each text after its speaker's name. The format knows no escapes: texts stand
 * as they are, only an arrow `-->` becomes `->`.
 *
 * @throws {TranscriptUnavailableError} for a conversation whose turns were not fetched.
 * @throws {TypeError} for a `maxCueSeconds` that is no length of time.
 *
 * @example
 * await writeFile('call.srt', toSrt(conversation));
 */
export function toSrt(conversation: Conversation, options: CueOptions = {}): string {
  return cuesOf(conversation, options).map(blockOf).join('\n');
}

function blockOf({ startMs, endMs, speaker, text }: Cue, index: number): string {
  const times = `${timestamp(startMs, ',')} --> ${timestamp(endMs, ',')}`;
  return `${index + 1}\n${times}\n${`${speaker}: ${text}`.replace(/-{2,}>/g, '->')}\n`;
}
