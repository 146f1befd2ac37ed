import type { paths } from '@callweave/allo-client';
import { isRecord, textOf } from '@callweave/transport/json';
import type { Conversation, Direction } from '../../conversation.ts';
import { parseInstant } from '../../time.ts';
import { secondsOfMinutes } from '../length.ts';
import { alloConversation } from './allo-conversation.ts';
import { alloDirectionOf } from './allo-direction.ts';
import { alloCallOutcome, alloMessageChannel } from './allo-outcome.ts';
import { type AlloSides, alloAgent, alloCustomer } from './allo-participants.ts';
import { alloSpeakerOf, transcriptRowsOf } from './allo-turns.ts';

type JsonOf<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Json } } } };
}
  ? Json
  : never;

/** A row of `GET /v1/api/calls`. */
export type AlloVersion1CallRow = NonNullable<JsonOf<'/v1/api/calls'>['data']['results']>[number];
/** A row of `GET /v1/api/contact/{contact_id}/conversation`: a call or a text message. */
export type AlloVersion1ItemRow = NonNullable<
  JsonOf<'/v1/api/contact/{contact_id}/conversation'>['data']['results']
>[number];

export interface NormalizeAlloVersion1Options {
  /** Your line, as the request named it: which side a number is on, where the row does not say who called. */
  readonly alloNumber?: string;
}

type Row = Readonly<Record<string, unknown>>;

/** @param raw what the call came in. */
export function conversationOfCall(
  call: unknown,
  raw: unknown,
  options: NormalizeAlloVersion1Options,
): Conversation {
  const row: Row = isRecord(call) ? call : {};
  const direction = directionOf(row, options);
  const durationSeconds = secondsOfMinutes(row.length_in_minutes);
  const rows = transcriptRowsOf(row.transcript);
  const tag = textOf(row.tag);
  return alloConversation({
    id: row.id,
    channel: 'voice',
    direction,
    ...sidesOf(
      row,
      row.from_number,
      direction,
      rows?.some((line) => alloSpeakerOf(line, 'us') === 'us'),
    ),
    started: parseInstant(row.start_date),
    outcome: alloCallOutcome({
      result: row.result,
      direction,
      durationSeconds,
      hasRecording: textOf(row.recording_url) !== null,
      hasTranscript: (rows?.length ?? 0) > 0,
    }),
    providerStatus: row.result,
    tags: tag === null ? [] : [tag],
    crmRefs: [],
    summary: row.summary,
    content: {
      kind: 'call',
      durationSeconds,
      recordingUrl: row.recording_url,
      rows,
      // Transcripts are not asked for in version 1, they come when they are there.
      withoutRows: row.transcript === null ? 'pending' : 'not_requested',
      meaningOfUser: 'us',
    },
    raw,
  });
}

export function conversationOfMessage(
  row: Row,
  raw: unknown,
  options: NormalizeAlloVersion1Options,
): Conversation {
  const direction = directionOf(row, options);
  return alloConversation({
    id: row.id,
    channel: alloMessageChannel(row.message_type),
    direction,
    ...sidesOf(row, row.from_number ?? row.sender_id, direction),
    started: parseInstant(row.start_date),
    outcome: null,
    providerStatus: null,
    tags: [],
    crmRefs: [],
    summary: null,
    content: { kind: 'message', text: row.content },
    raw,
  });
}

/** As told; or concluded from which of the numbers is ours. */
function directionOf(row: Row, { alloNumber }: NormalizeAlloVersion1Options): Direction {
  const told = alloDirectionOf(row.type);
  if (told !== 'unknown' || alloNumber === undefined) return told;
  if (row.from_number === alloNumber) return 'outbound';
  return row.to_number === alloNumber ? 'inbound' : 'unknown';
}

/**
 * Nobody is named in version 1; that a person was there is known where one speaks. Which number is whose is known only
 * with the direction; without it, both stay in `raw`.
 */
function sidesOf(row: Row, from: unknown, direction: Direction, isHuman = false): AlloSides {
  const isKnown = direction !== 'unknown';
  const [ours, theirs] = direction === 'outbound' ? [from, row.to_number] : [row.to_number, from];
  return {
    ours: alloAgent({ phone: isKnown ? ours : null, isHuman }),
    theirs: alloCustomer({ phone: isKnown ? theirs : null }),
  };
}
