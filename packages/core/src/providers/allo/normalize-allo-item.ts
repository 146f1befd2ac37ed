import type { ConversationItem } from '@callweave/allo-client';
import { amountOf, isRecord, recordsOf, textOf } from '@callweave/transport/json';
import type {
  Channel,
  Conversation,
  Direction,
  Outcome,
  Recording,
  Status,
  TranscriptState,
  Turn,
} from '../../conversation.ts';
import { type Instant, instantAt, parseInstant } from '../../time.ts';
import { crmRefsOf } from './allo-crm-refs.ts';
import { createAlloParticipants } from './allo-participants.ts';

export interface NormalizeAlloOptions {
  /**
   * Whether the request asked for transcripts (`extend: 'transcript'`): only then does a missing one mean that
   * there is none yet.
   * @default false
   */
  readonly transcriptRequested?: boolean;
}

/**
 * Makes a `Conversation` of an Allo version 2 item, as search, batch and get return it. Never throws on unknown
 * or missing fields. The item's `type` alone decides whether it is a call: samples of calls carry a message's
 * fields too (https://help.withallo.com/en/v2/api-reference/conversations/batch-get).
 *
 * @example
 * const conversation = normalizeAlloItem(item, { transcriptRequested: true });
 */
export function normalizeAlloItem(item: ConversationItem, options: NormalizeAlloOptions = {}): Conversation {
  const providerId = String(item.id);
  const isCall = upperCase(item.type) === 'CALL';
  const isMessage = !isCall && ['SMS', 'TEXT_MESSAGE'].includes(upperCase(item.type) ?? '');
  const direction = directionOf(item);
  const started = parseInstant(item.date);
  const durationSeconds = isCall ? amountOf(item.duration) : null;
  const ended =
    started === null || durationSeconds === null ? null : instantAt(started.ms + durationSeconds * 1000);
  const rows = isCall ? transcriptRows(item.transcript) : null;
  const participants = createAlloParticipants(item, {
    weAreOriginator: direction === 'outbound',
    hasAiSpeaker: rows?.some((row) => upperCase(row.source) === 'AGENT') ?? false,
  });
  const outcome = isCall ? callOutcome(item) : messageOutcome(item);
  const turns = isCall
    ? callTurns(rows, participants.indexOf, started)
    : messageTurns(item, participants.indexOf, direction, started);
  const transcriptState = isCall
    ? callTranscriptState(turns, outcome, options.transcriptRequested ?? false)
    : (turns?.length ?? 0) > 0
      ? 'available'
      : 'none';

  return {
    schemaVersion: 1,
    id: `allo:${providerId}`,
    provider: 'allo',
    providerId,
    threadKey: threadKeyOf(item),
    channel: isCall ? 'voice' : isMessage ? messageChannel(item) : 'unknown',
    isTest: false,
    direction,
    status: statusOf(outcome),
    outcome,
    providerStatus: textOf(isCall ? item.result : item.status),
    participants: participants.list,
    startedAt: started?.iso ?? null,
    endedAt: ended?.iso ?? null,
    endedAtDerived: ended !== null,
    durationSeconds,
    recording: isCall ? recordingOf(item.recording_url) : null,
    turns: transcriptState === 'none' ? (turns ?? []) : turns,
    transcriptState,
    summary: textOf(item.summary) === null ? null : { text: String(item.summary), format: 'markdown' },
    tags: Array.isArray(item.tags) ? item.tags.filter((tag) => typeof tag === 'string') : [],
    crmRefs: crmRefsOf(item.contacts),
    raw: item,
  };
}

/** Vendors have sent enum values in both cases. */
function upperCase(value: unknown): string | null {
  return typeof value === 'string' ? value.toUpperCase() : null;
}

function directionOf(item: ConversationItem): Direction {
  switch (upperCase(item.direction)) {
    case 'INBOUND':
      return 'inbound';
    case 'OUTBOUND':
      return 'outbound';
    default:
      return 'unknown';
  }
}

function messageChannel(item: ConversationItem): Channel {
  switch (upperCase(item.message_type)) {
    case 'MMS':
      return 'mms';
    case 'WHATSAPP':
      return 'whatsapp';
    case 'SMS':
      return 'sms';
    default:
      return item.message_type === null || item.message_type === undefined ? 'sms' : 'unknown';
  }
}

function callOutcome(item: ConversationItem): Outcome | null {
  const result = upperCase(item.result);
  if (result === null) {
    // Inferred: a call that nobody took has no result, no length and no recording.
    return amountOf(item.duration) || textOf(item.recording_url) ? null : 'unanswered';
  }
  if (result === 'ANSWERED') return 'answered';
  if (result === 'VOICEMAIL') return 'voicemail';
  if (result === 'MISSED') return 'unanswered';
  if (result.startsWith('TRANSFERRED')) return 'transferred';
  if (result === 'BLOCKED' || result.startsWith('FAILED')) return 'failed';
  return null;
}

function messageOutcome(item: ConversationItem): Outcome | null {
  switch (upperCase(item.status)) {
    case 'PENDING':
      return 'pending';
    case 'SENT':
      return 'sent';
    case 'DELIVERED':
      return 'delivered';
    case 'FAILED':
      return 'failed';
    default:
      return null;
  }
}

/** Items are listed once they are past. */
function statusOf(outcome: Outcome | null): Status {
  return outcome === 'failed' ? 'failed' : 'completed';
}

function threadKeyOf(item: ConversationItem): string | null {
  const ours = textOf(item.allo_number);
  const theirs = textOf(item.contact_number);
  return ours === null || theirs === null ? null : `${ours}|${theirs}`;
}

function recordingOf(value: unknown): Recording | null {
  const url = textOf(value);
  if (url === null) return null;
  // A live client found that recordings on Allo's own hosts answer only to the API key.
  const isAlloHost = URL.canParse(url) && /(?:^|\.)withallo\.com$/.test(new URL(url).hostname);
  return { url, requiresAuth: isAlloHost ? true : null, expiresAt: null };
}

type TranscriptRow = Readonly<Record<string, unknown>>;

/** The rows, or null where none were sent. One integrator met them wrapped in an object. */
function transcriptRows(value: unknown): readonly TranscriptRow[] | null {
  if (Array.isArray(value)) return recordsOf(value);
  if (isRecord(value) && Array.isArray(value.transcripts)) return recordsOf(value.transcripts);
  return null;
}

function callTurns(
  rows: readonly TranscriptRow[] | null,
  indexOf: (speaker: 'us' | 'them' | 'ai') => number,
  started: Instant | null,
): Turn[] | null {
  if (rows === null) return null;
  return rows.map((row) => {
    const at = parseInstant(row.time);
    return {
      kind: 'utterance',
      participant: speakerOf(row, indexOf),
      at: at?.iso ?? null,
      startOffsetMs: offsetOf(at, started),
      endOffsetMs: null,
      text: typeof row.text === 'string' ? row.text : '',
      providerRole: textOf(row.source),
    };
  });
}

/** USER is Allo's user, so our side, and EXTERNAL the other; AGENT is Allo's AI receptionist. */
function speakerOf(row: TranscriptRow, indexOf: (speaker: 'us' | 'them' | 'ai') => number): number | null {
  switch (upperCase(row.source)) {
    case 'USER':
      return indexOf('us');
    case 'EXTERNAL':
      return indexOf('them');
    case 'AGENT':
      return indexOf('ai');
    default:
      return null;
  }
}

function messageTurns(
  item: ConversationItem,
  indexOf: (speaker: 'us' | 'them' | 'ai') => number,
  direction: Direction,
  started: Instant | null,
): Turn[] {
  const text = textOf(item.content);
  if (text === null) return [];
  const speaker = direction === 'inbound' ? 'them' : direction === 'outbound' ? 'us' : null;
  return [
    {
      kind: 'message',
      participant: speaker === null ? null : indexOf(speaker),
      at: started?.iso ?? null,
      startOffsetMs: started === null ? null : 0,
      endOffsetMs: null,
      text,
      providerRole: null,
    },
  ];
}

function callTranscriptState(
  turns: Turn[] | null,
  outcome: Outcome | null,
  requested: boolean,
): TranscriptState {
  if (turns !== null) return turns.length > 0 ? 'available' : 'none';
  if (outcome === 'unanswered' || outcome === 'failed') return 'none';
  return requested ? 'pending' : 'not_requested';
}

/** Allo's transcript times may lie before the start, when that is the time of ringing. */
function offsetOf(at: Instant | null, started: Instant | null): number | null {
  return at === null || started === null ? null : Math.max(0, at.ms - started.ms);
}
