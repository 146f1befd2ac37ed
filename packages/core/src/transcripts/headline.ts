import type { Conversation, Turn } from '../conversation.ts';
import { speakerNamesOf } from './speaker-names.ts';

/** What it was, when, how long, and how it went, in one line. */
export function headlineOf(conversation: Conversation): string {
  const { provider, channel, direction, outcome, startedAt, durationSeconds } = conversation;
  const when = startedAt === null ? 'at an unknown time' : `${startedAt.slice(0, 16).replace('T', ' ')} UTC`;
  const length = durationSeconds === null ? [] : [formatDuration(durationSeconds)];
  return [
    `${provider} ${channel}, ${direction}`,
    when,
    ...length,
    ...(outcome === null ? [] : [outcome]),
  ].join(' · ');
}

/** Who took part, the originator first; those without a name by what they are and their number. */
export function participantsLineOf({ participants }: Conversation): string {
  const names = speakerNamesOf(participants);
  return participants
    .map(({ name, phoneRaw }, index) =>
      name === null && phoneRaw !== null ? `${names[index]} ${phoneRaw}` : names[index],
    )
    .join(' → ');
}

/** What a turn did that nobody spoke, in square brackets, and enough of a tool's result to tell what it was. */
export function describeDoing({ kind, text, tool, providerRole }: Turn): string {
  const label = tool?.name ?? providerRole ?? kind;
  const result = text !== '' ? text : tool === undefined ? '' : shorten(JSON.stringify(tool.result));
  return `[${kind === 'tool' ? `tool ${label}` : label}] ${result}`.trimEnd();
}

/** `m:ss`, or `h:mm:ss` from an hour on. */
export function formatDuration(totalSeconds: number): string {
  const seconds = Math.floor(totalSeconds % 60);
  const minutes = Math.floor(totalSeconds / 60) % 60;
  const hours = Math.floor(totalSeconds / 3600);
  const tail = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(seconds).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
