import type { Conversation } from '../conversation.ts';
import { type Cue, type CueOptions, cuesOf } from './cues.ts';
import { timestamp } from './timestamp.ts';

/**
 * What was said as WebVTT, each speaker as a voice: https://www.w3.org/TR/webvtt1/. Times are from the
 * conversation's start; what an AI agent's tools did is not in it.
 *
 * @throws {TranscriptUnavailableError} for a conversation whose turns were not fetched.
 * @throws {TypeError} for a `maxCueSeconds` that is no length of time.
 *
 * @example
 * const track = new Blob([toWebVtt(conversation)], { type: 'text/vtt' });
 */
export function toWebVtt(conversation: Conversation, options: CueOptions = {}): string {
  return `${['WEBVTT', ...cuesOf(conversation, options).map(blockOf)].join('\n\n')}\n`;
}

function blockOf({ startMs, endMs, speaker, text }: Cue): string {
  return `${timestamp(startMs, '.')} --> ${timestamp(endMs, '.')}\n<v ${escapeMarkup(speaker)}>${escapeMarkup(text)}`;
}

/** So that there is no tag, no reference and no "-->" in a text. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
