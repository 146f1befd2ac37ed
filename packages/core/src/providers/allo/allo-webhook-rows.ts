import { isRecord, recordsOf, textOf } from '@callweave/transport/json';
import type { Conversation, Direction } from '../../conversation.ts';
import type { PartialConversation } from '../../normalized.ts';
import { parseInstant } from '../../time.ts';
import { secondsOfMinutes } from '../length.ts';
import { alloConversation } from './allo-conversation.ts';
import { crmRefsOf } from './allo-crm-refs.ts';
import { alloCallOutcome, alloMessageChannel } from './allo-outcome.ts';
import { alloParticipants, alloThreadKey, fullNameOf } from './allo-participants.ts';
import { transcriptRowsOf } from './allo-turns.ts';
import { sidesOf, toldDirection } from './allo-webhook-sides.ts';

type Row = Readonly<Record<string, unknown>>;

/** The data of `call.completed`, or of `CALL_RECEIVED` of version 1, which is sent when a call is over, too. */
export function completedCall(
  row: Row,
  raw: unknown,
  { version }: { readonly version: 1 | 2 },
): Conversation {
  const direction = toldDirection(row.type, row.direction);
  const durationSeconds = secondsOfMinutes(row.length_in_minutes);
  const rows = transcriptRowsOf(row.transcriptions ?? row.transcript);
  const outcome = alloCallOutcome({
    result: row.result,
    direction,
    durationSeconds,
    hasRecording: textOf(row.recording_url) !== null,
    hasTranscript: (rows?.length ?? 0) > 0,
  });
  // The line's user is named on calls that nobody took, too.
  const isTakenByUser = direction === 'outbound' || outcome === 'answered';
  return alloConversation({
    id: row.id,
    channel: 'voice',
    direction,
    ...sidesOf(row, direction, isTakenByUser),
    started: parseInstant(row.start_date),
    outcome,
    providerStatus: row.result,
    tags: tagsOf(row),
    crmRefs: [],
    summary: row.summary,
    content: {
      kind: 'call',
      durationSeconds,
      recordingUrl: row.recording_url,
      rows,
      withoutRows: 'not_requested',
      meaningOfUser: version === 1 ? 'ambiguous' : 'us',
    },
    raw,
  });
}

/** @param direction what the topic says, for payloads that do not; null when it says nothing. */
export function webhookMessage(row: Row, raw: unknown, direction: Direction | null): Conversation {
  const told = toldDirection(row.direction);
  const known = told === 'unknown' ? (direction ?? 'unknown') : told;
  return alloConversation({
    id: row.id,
    channel: alloMessageChannel(row.type),
    direction: known,
    ...sidesOf(row, known, known === 'outbound'),
    started: parseInstant(row.sent_at),
    outcome: direction === 'outbound' ? 'sent' : null,
    providerStatus: null,
    tags: [],
    crmRefs: [],
    summary: null,
    content: { kind: 'message', text: row.content },
    raw,
  });
}

/** A call that has just begun or was just picked up. It has no id. */
export function ringingCall(row: Row, raw: unknown, topicDirection: Direction | null): PartialConversation {
  const direction = topicDirection ?? toldDirection(row.direction);
  const startedAt = parseInstant(row.started_at)?.iso;
  const base: PartialConversation = {
    schemaVersion: 1,
    provider: 'allo',
    channel: 'voice',
    isTest: false,
    status: 'in_progress',
    outcome: null,
    ...(startedAt === undefined ? undefined : { startedAt }),
    ...crmRefsOfWebhook(row),
    raw,
  };
  if (direction === 'unknown') return base;
  const sides = sidesOf(row, direction, direction === 'outbound');
  const threadKey = alloThreadKey(sides);
  const { list } = alloParticipants(sides, { direction, hasAiSpeaker: false });
  return { ...base, direction, participants: list, ...(threadKey === null ? undefined : { threadKey }) };
}

/** The tags in order, the legacy one first if the list lacks it. */
function tagsOf({ tag, tags }: Row): readonly string[] {
  const list = Array.isArray(tags) ? tags.filter((value) => typeof value === 'string') : [];
  const legacy = textOf(tag);
  return legacy === null || list.includes(legacy) ? list : [legacy, ...list];
}

/** Absent when the event carries no record of the address book at all: that is not to say that there is none. */
function crmRefsOfWebhook(row: Row): Pick<PartialConversation, 'crmRefs'> {
  const { person, company, deals } = row;
  if (person === undefined && company === undefined && deals === undefined) return {};
  const contact = isRecord(person) ? { ...person, name: fullNameOf(person) } : {};
  return { crmRefs: crmRefsOf([{ ...contact, company, deals: recordsOf(deals) }]) };
}
