import type { Conversation, Participant, Turn } from './conversation.ts';

/**
 * A conversation as a person reads it: who, when, how long, and each turn with its speaker.
 *
 * @example
 * process.stdout.write(toPlainText(conversation));
 */
export function toPlainText(conversation: Conversation): string {
  const { participants, turns, summary } = conversation;
  const lines = [headline(conversation), participants.map(nameOf).join(' → '), ''];
  if (turns === null) lines.push(`(transcript: ${conversation.transcriptState.replaceAll('_', ' ')})`);
  for (const turn of turns ?? []) lines.push(lineOf(turn, participants));
  if (summary !== null) lines.push('', 'Summary:', summary.text);
  return `${lines.join('\n')}\n`;
}

function headline({
  provider,
  channel,
  direction,
  outcome,
  startedAt,
  durationSeconds,
}: Conversation): string {
  const when = startedAt === null ? 'at an unknown time' : `${startedAt.slice(0, 16).replace('T', ' ')} UTC`;
  const length = durationSeconds === null ? [] : [formatDuration(durationSeconds)];
  return [
    `${provider} ${channel}, ${direction}`,
    when,
    ...length,
    ...(outcome === null ? [] : [outcome]),
  ].join(' · ');
}

function lineOf(turn: Turn, participants: readonly Participant[]): string {
  const offset =
    turn.startOffsetMs === null ? '' : `${formatDuration(Math.floor(turn.startOffsetMs / 1000))} `;
  const speaker = turn.participant === null ? undefined : participants[turn.participant];
  if (speaker !== undefined) return `${offset}${nameOf(speaker)}: ${turn.text}`;
  const label = turn.tool?.name ?? turn.providerRole ?? turn.kind;
  const text =
    turn.text !== '' ? turn.text : turn.tool === undefined ? '' : shorten(JSON.stringify(turn.tool.result));
  return `${offset}[${turn.kind === 'tool' ? `tool ${label}` : label}] ${text}`.trimEnd();
}

/** What a tool gave back is data, not speech: enough of it to tell what it was. */
function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}

function nameOf({ name, phoneRaw, role, kind }: Participant): string {
  return name ?? phoneRaw ?? (kind === 'ai' ? 'AI agent' : role);
}

/** `m:ss`, or `h:mm:ss` from an hour on. */
function formatDuration(totalSeconds: number): string {
  const seconds = Math.floor(totalSeconds % 60);
  const minutes = Math.floor(totalSeconds / 60) % 60;
  const hours = Math.floor(totalSeconds / 3600);
  const tail = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')}:${String(seconds).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}
