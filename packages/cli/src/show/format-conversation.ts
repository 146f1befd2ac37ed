import { type Conversation, type TurnRow, toTurnRows } from '@callweave/core';
import type { StoredConversation } from '@callweave/core/sync';
import type { Formats } from '../report/formats.ts';
import { neutralLine, neutralText } from '../terminal/neutral-text.ts';
import type { Styles } from '../terminal/styles.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { describeParticipant, headlineOf } from './describe-conversation.ts';

export interface ConversationLayout {
  readonly formats: Formats;
  readonly styles: Styles;
  readonly timeZone: string;
  /** Infinity where lines may be of any length. */
  readonly columns: number;
}

const indent = '  ';
const fewestColumns = 20;

/** A conversation as it is read in a terminal; whatever its texts hold, the terminal only shows it. */
export function formatConversation(stored: StoredConversation, layout: ConversationLayout): string {
  const { conversation, account, deletedAt } = stored;
  const { styles, formats, timeZone } = layout;
  const { id, provider, summary, tags } = conversation;
  const facts: [string, string][] = [
    ['Id', neutralLine(id)],
    ['Account', neutralLine(`${provider}, ${account}`)],
    ...conversation.participants.map((participant): [string, string] => [
      roles[participant.role],
      describeParticipant(participant),
    ]),
    ...(tags.length === 0 ? [] : [['Tags', neutralLine(tags.join(', '))] satisfies [string, string]]),
    ['Times', timeZone],
    ...(deletedAt === null
      ? []
      : [['Deleted', formats.dateAndTime(Date.parse(deletedAt))] satisfies [string, string]]),
  ];
  const lines = [
    styles.bold(headlineOf(conversation, formats)),
    ...facts.flatMap(([name, value]) => hanging(styles.quiet(name), name.length, value, 11, layout)),
    ...(summary === null
      ? []
      : ['', styles.bold('Summary'), ...hanging('', 0, neutralText(summary.text).trim(), 2, layout)]),
    '',
    styles.bold('Transcript'),
    ...transcriptLines(conversation, layout),
  ];
  return `${lines.join('\n')}\n`;
}

const roles = { customer: 'Customer', agent: 'Our side', other: 'Other' } as const;

function transcriptLines(conversation: Conversation, layout: ConversationLayout): string[] {
  const { turns, transcriptState } = conversation;
  if (turns === null) return [`${indent}(${transcriptState.replaceAll('_', ' ')})`];
  if (turns.length === 0) return [`${indent}(nothing was said)`];
  const rows = toTurnRows(conversation);
  const { clock } = layout.formats;
  const timeOf = ({ startOffsetMs }: TurnRow): string =>
    startOffsetMs === null ? '' : clock(Math.floor(startOffsetMs / 1000));
  const width = Math.max(...rows.map((row) => timeOf(row).length));
  return rows.flatMap((row) => {
    const time = timeOf(row).padStart(width);
    const lead = `${indent}${layout.styles.quiet(time)}`;
    const name = nameIn(row);
    const text = name === '' ? doneIn(row) : `${name} ${neutralText(row.text).trim()}`;
    const lines = hanging(lead, indent.length + width, text, indent.length + width + 2, layout);
    // Styled once it is broken into lines, for a style takes no columns.
    return name === ''
      ? lines
      : lines.map((line, index) => (index === 0 ? line.replace(name, layout.styles.bold) : line));
  });
}

/** Empty where nobody spoke. */
function nameIn({ kind, speaker, speakerKind }: TurnRow): string {
  if (kind !== 'utterance' && kind !== 'message') return '';
  return `${neutralLine(speaker ?? 'Unknown speaker')}${speakerKind === 'ai' ? ' (AI)' : ''}:`;
}

function doneIn({ kind, text, toolName, toolResult, providerRole }: TurnRow): string {
  const label = neutralLine(toolName ?? providerRole ?? kind);
  const result = text !== '' ? text : toolResult === null ? '' : JSON.stringify(toolResult);
  return `[${kind === 'tool' ? `tool ${label}` : label}] ${neutralText(result)}`.trimEnd();
}

/** A text beside what leads it, its further lines below its first. */
function hanging(
  lead: string,
  leadColumns: number,
  text: string,
  start: number,
  { columns }: ConversationLayout,
): string[] {
  const gap = ' '.repeat(Math.max(1, start - leadColumns));
  return wrapText(text, Math.max(fewestColumns, columns - start)).map((line, index) =>
    index === 0 ? `${lead}${gap}${line}` : `${' '.repeat(start)}${line}`.trimEnd(),
  );
}
