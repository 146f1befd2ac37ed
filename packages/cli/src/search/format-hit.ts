import { toTurnRows } from '@callweave/core';
import type { SearchHit, SearchMatch } from '@callweave/core/sync';
import type { Formats } from '../report/formats.ts';
import { describeParticipant, headlineOf } from '../show/describe-conversation.ts';
import { neutralLine } from '../terminal/neutral-text.ts';
import type { Styles } from '../terminal/styles.ts';
import { excerptOf } from './excerpt-of.ts';

const mostMatches = 3;

export interface HitLayout {
  readonly formats: Formats;
  readonly styles: Styles;
}

/** A conversation that was found: what it was, who took part, and the first places where the words are. */
export function formatHit({ stored, matches }: SearchHit, { formats, styles }: HitLayout): string {
  const { conversation } = stored;
  const shown = matches.slice(0, mostMatches);
  const rest = matches.length - shown.length;
  const lines = [
    `${styles.bold(headlineOf(conversation, formats))}  ${styles.quiet(neutralLine(conversation.id))}`,
    `  ${conversation.participants.map(describeParticipant).join(' → ')}`,
    ...shown.map((match) => {
      const place = placeOf(match, conversation, formats);
      return `  ${styles.quiet(`${place}:`)} ${excerptOf(match, styles.found)}`;
    }),
    ...(rest > 0 ? [`  ${styles.quiet(`and ${formats.count(rest)} more`)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function placeOf(
  { place, index }: SearchMatch,
  conversation: SearchHit['stored']['conversation'],
  { clock }: Formats,
): string {
  if (place === 'summary') return 'Summary';
  if (place === 'participant') return 'Name';
  const turn = conversation.turns === null ? undefined : toTurnRows(conversation)[index ?? -1];
  if (turn === undefined) return 'Transcript';
  const speaker = neutralLine(turn.speaker ?? turn.toolName ?? turn.kind);
  return turn.startOffsetMs === null ? speaker : `${clock(Math.floor(turn.startOffsetMs / 1000))} ${speaker}`;
}
