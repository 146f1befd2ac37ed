import type { ItellicoSettings } from '../settings.ts';
import type { ItellicoConversationRow } from '../wire.ts';

/** What was recorded, by a number from 0 to 1: mostly something, sometimes nothing or not even the place for it. */
export function captureOf(
  conversationId: string,
  fate: number,
  recordingUrl: ItellicoSettings['recordingUrl'],
): ItellicoConversationRow['capture'] {
  if (fate < 0.05) return null;
  if (fate < 0.15) return { recording_url: null };
  const path = `/media/recordings/${conversationId}.mp3`;
  const isRelative = recordingUrl === 'mixed' ? fate < 0.5 : recordingUrl === 'relative';
  return { recording_url: isRelative ? path : `https://api.itellico.ai${path}` };
}
