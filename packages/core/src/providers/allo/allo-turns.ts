import { isRecord, recordsOf, textOf } from '@callweave/transport/json';
import type { Direction, Turn } from '../../conversation.ts';
import type { Instant } from '../../time.ts';
import { upperCase } from '../enum-value.ts';
import { millisecondsOf } from '../length.ts';
import { createTurnTimes } from '../turn-times.ts';
import type { AlloSpeaker } from './allo-participants.ts';

export type TranscriptRow = Readonly<Record<string, unknown>>;

/**
 * Whose words `USER` marks. Version 2 and the rows of version 1 say that it is Allo's user; the old guide to the
 * webhooks of version 1 shows it where a caller would be.
 */
export type MeaningOfUser = 'us' | 'ambiguous';

/** The rows, or null where none were sent. One integrator met them wrapped in an object. */
export function transcriptRowsOf(value: unknown): readonly TranscriptRow[] | null {
  if (Array.isArray(value)) return recordsOf(value);
  if (isRecord(value) && Array.isArray(value.transcripts)) return recordsOf(value.transcripts);
  return null;
}

/** USER is Allo's user, so our side, and EXTERNAL the other; AGENT is Allo's AI receptionist. */
export function alloSpeakerOf({ source }: TranscriptRow, meaningOfUser: MeaningOfUser): AlloSpeaker | null {
  switch (upperCase(source)) {
    case 'USER':
      return meaningOfUser === 'us' ? 'us' : null;
    case 'EXTERNAL':
      return 'them';
    case 'AGENT':
      return 'ai';
    default:
      return null;
  }
}

export function alloCallTurns(
  rows: readonly TranscriptRow[],
  options: {
    readonly indexOf: (speaker: AlloSpeaker) => number;
    readonly meaningOfUser: MeaningOfUser;
    readonly started: Instant | null;
  },
): Turn[] {
  const timesOf = createTurnTimes(options.started);
  return rows.map((row) => {
    const { at, startOffsetMs } = timesOf(row.time);
    const speaker = alloSpeakerOf(row, options.meaningOfUser);
    return {
      kind: 'utterance',
      participant: speaker === null ? null : options.indexOf(speaker),
      at,
      // Version 1 tells the offsets; version 2 absolute times only.
      startOffsetMs: millisecondsOf(row.start_seconds) ?? startOffsetMs,
      endOffsetMs: millisecondsOf(row.end_seconds),
      text: typeof row.text === 'string' ? row.text : '',
      providerRole: textOf(row.source),
    };
  });
}

/** A message is one turn of whoever sent it; none if it has no text. */
export function alloMessageTurns(
  content: unknown,
  options: {
    readonly indexOf: (speaker: AlloSpeaker) => number;
    readonly direction: Direction;
    readonly started: Instant | null;
  },
): Turn[] {
  const { indexOf, direction, started } = options;
  const text = textOf(content);
  if (text === null) return [];
  return [
    {
      kind: 'message',
      participant: direction === 'unknown' ? null : indexOf(direction === 'inbound' ? 'them' : 'us'),
      at: started?.iso ?? null,
      startOffsetMs: started === null ? null : 0,
      endOffsetMs: null,
      text,
      providerRole: null,
    },
  ];
}
