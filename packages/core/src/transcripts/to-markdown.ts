import type { Conversation, Summary, Turn } from '../conversation.ts';
import { isSpoken } from '../is-spoken.ts';
import { describeDoing, formatDuration, headlineOf, participantsLineOf } from './headline.ts';
import { createSpeakerNamer } from './speaker-names.ts';

/**
 * A conversation as a Markdown document (CommonMark): what it was, who took part, the summary, and each turn as a
 * paragraph. What people said is escaped, so that none of it is taken for markup; a summary in Markdown stands as it
 * came. Where the turns were not fetched, it says so.
 *
 * @example
 * await writeFile('call.md', toMarkdown(conversation));
 */
export function toMarkdown(conversation: Conversation): string {
  const { transcriptState, turns, summary } = conversation;
  const nameOf = createSpeakerNamer(conversation);
  const transcript =
    turns === null
      ? [`*Transcript: ${transcriptState.replaceAll('_', ' ')}.*`]
      : turns.length === 0
        ? ['*Nothing was said.*']
        : turns.map((turn) => paragraphOf(turn, nameOf));
  const blocks = [
    `# ${escapeMarkup(headlineOf(conversation))}`,
    escapeMarkup(participantsLineOf(conversation)),
    ...(summary === null ? [] : ['## Summary', summaryText(summary)]),
    '## Transcript',
    ...transcript,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function paragraphOf(turn: Turn, nameOf: (turn: Turn) => string): string {
  const { startOffsetMs, text } = turn;
  const time = startOffsetMs === null ? '' : ` (${formatDuration(Math.floor(startOffsetMs / 1000))})`;
  if (!isSpoken(turn)) return `*${escapeMarkup(describeDoing(turn))}*${time}`;
  return `**${escapeMarkup(nameOf(turn))}**${time}: ${escapeMarkup(text)}`;
}

function summaryText({ text, format }: Summary): string {
  return format === 'markdown' ? text.trim() : escapeMarkup(text);
}

/** Every character that may begin markup is made a character; a line break stays one. */
function escapeMarkup(text: string): string {
  return text
    .trim()
    .split(/\s*[\r\n]\s*/)
    .map((line) =>
      line
        .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
        .replace(/^(?:#|=|[+-](?=\s|-|$))/, '\\$&')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2'),
    )
    .join('  \n');
}
