import type { paths } from '@callweave/allo-client';
import { isRecord, textOf } from '@callweave/transport/json';
import type { Conversation, Direction } from '../../conversation.ts';
import { type Normalized, normalizedConversation } from '../../normalized.ts';
import { parseInstant } from '../../time.ts';
import { upperCase } from '../enum-value.ts';
import { secondsOfMinutes } from '../length.ts';
import { idOf } from '../provider-id.ts';
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

/**
 * Makes a `Conversation` of a call of Allo's version 1. Never throws on unknown or missing fields. Lengths are
 * fractional minutes there, times have no offset and mean UTC, and only the first tag is sent.
 *
 * @example
 * const { data } = await allo.GET('/v1/api/calls', { params: { query: { allo_number: '+14155550100' } } });
 * const conversations = data.data.results?.map((call) => normalizeAlloVersion1Call(call));
 */
export function normalizeAlloVersion1Call(
  call: AlloVersion1CallRow,
  options: NormalizeAlloVersion1Options = {},
): Conversation {
  return conversationOfCall(call, call, options);
}

/**
 * Makes of a row of a contact's conversation what it can: its text messages have no id, so they are partial. Never
 * throws.
 *
 * @example
 * const normalized = normalizeAlloVersion1Item(row, { alloNumber: '+14155550100' });
 * if (normalized.kind === 'conversation') await store(normalized.conversation);
 */
export function normalizeAlloVersion1Item(
  row: AlloVersion1ItemRow,
  options: NormalizeAlloVersion1Options = {},
): Normalized {
  const { type, call, message }: Row = isRecord(row) ? row : {};
  const topic = upperCase(type);
  if (isRecord(call) && topic !== 'TEXT_MESSAGE') {
    const conversation = conversationOfCall(call, row, options);
    return normalizedConversation(conversation, { hasId: idOf(call.id) !== null, missing: notInRows });
  }
  if (isRecord(message) && topic !== 'CALL') {
    const conversation = conversationOfMessage(message, row, options);
    const missing = ['outcome', 'tags', ...notInRows] as const;
    return normalizedConversation(conversation, { hasId: idOf(message.id) !== null, missing });
  }
  return { kind: 'other', provider: 'allo', topic: textOf(type), raw: row };
}

type Row = Readonly<Record<string, unknown>>;

const notInRows = ['crmRefs'] as const;

function conversationOfCall(
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

function conversationOfMessage(row: Row, raw: unknown, options: NormalizeAlloVersion1Options): Conversation {
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
