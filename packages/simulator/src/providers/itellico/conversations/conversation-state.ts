import { isoMilliseconds } from '../../../content/times.ts';
import type {
  ItellicoCallRow,
  ItellicoConversationRow,
  ItellicoMessageRow,
  ItellicoRunningStatus,
  ItellicoStatus,
  ItellicoTruth,
} from '../wire.ts';
import type { ConversationFacts } from './conversation-facts.ts';
import type { MessageDraft } from './draft-messages.ts';

/** The moment at which conversations are looked at. */
export interface Moment {
  /** Infinity for the end of time. */
  readonly nowMs: number;
  readonly runningStatus: ItellicoRunningStatus;
}

export const hasEnded = ({ life }: ConversationFacts, { nowMs }: Moment): boolean =>
  life.endMs <= nowMs && Number.isFinite(life.endMs);

export const hasStarted = ({ life }: ConversationFacts, { nowMs }: Moment): boolean => life.startMs <= nowMs;

export const statusAt = (facts: ConversationFacts, moment: Moment): ItellicoStatus =>
  hasEnded(facts, moment) ? facts.ending : moment.runningStatus;

function draftsAt(
  { drafts: { drafts }, life }: ConversationFacts,
  { nowMs }: Moment,
): readonly MessageDraft[] {
  const last = drafts.at(-1);
  if (last === undefined || life.startMs + last.offsetMs <= nowMs) return drafts;
  return drafts.filter(({ offsetMs }) => life.startMs + offsetMs <= nowMs);
}

/** What was said so far. */
export function messagesAt(facts: ConversationFacts, moment: Moment): readonly ItellicoMessageRow[] {
  return draftsAt(facts, moment).map(({ message, offsetMs }) => ({
    ...message,
    timestamp: isoMilliseconds(facts.life.startMs + offsetMs),
  }));
}

/** When the row last changed: what `updated_after` and `updated_before` look at. */
export function updatedMsAt(facts: ConversationFacts, moment: Moment): number {
  const { createdMs, startMs, endMs, recordedMs, analysedMs } = facts.life;
  const changes = [createdMs, startMs, endMs, recordedMs, analysedMs];
  if (!hasEnded(facts, moment)) changes.push(startMs + (draftsAt(facts, moment).at(-1)?.offsetMs ?? 0));
  return Math.max(...changes.filter((timeMs) => timeMs <= moment.nowMs && Number.isFinite(timeMs)));
}

function durationSeconds(facts: ConversationFacts, moment: Moment): number | null {
  return hasEnded(facts, moment) ? Math.round((facts.life.endMs - facts.life.startMs) / 1000) : null;
}

/** The recording comes after the end; until then there is not even the place for it. */
export function captureAt(facts: ConversationFacts, { nowMs }: Moment): ItellicoConversationRow['capture'] {
  return facts.life.recordedMs <= nowMs && Number.isFinite(facts.life.recordedMs) ? facts.capture : null;
}

/** A conversation as the list of conversations writes it. */
export function conversationRowAt(facts: ConversationFacts, moment: Moment): ItellicoConversationRow {
  return {
    conversation_id: facts.id,
    type: facts.type,
    status: statusAt(facts, moment),
    start_timestamp: isoMilliseconds(facts.life.startMs),
    direction: facts.direction,
    agent_id: facts.agentId,
    agent_name: facts.agentName,
    phone_number_id: facts.line?.id ?? null,
    phone_number: facts.line?.number ?? null,
    contact_number: facts.contactNumber,
    duration_seconds: durationSeconds(facts, moment),
    messages: messagesAt(facts, moment),
    capture: captureAt(facts, moment),
  };
}

/** A conversation as the calls write it: by who called whom, without what was said. */
export function callRowAt(facts: ConversationFacts, moment: Moment): ItellicoCallRow {
  const ended = hasEnded(facts, moment);
  const started = hasStarted(facts, moment) && facts.life.startMs < facts.life.endMs;
  const isAnswered = ended || started;
  const [from, to] =
    facts.direction === 'outbound'
      ? [facts.line?.number, facts.contactNumber]
      : [facts.contactNumber, facts.line?.number];
  return {
    id: facts.callId,
    type: facts.type,
    status: statusAt(facts, moment),
    created: isoMilliseconds(facts.life.createdMs),
    modified: isoMilliseconds(updatedMsAt(facts, moment)),
    direction: facts.direction,
    answer_status: facts.answerStatus === null || isAnswered ? facts.answerStatus : 'waiting',
    agent_id: facts.agentId,
    agent_name: facts.agentName,
    from_number: from ?? null,
    to_number: to ?? null,
    external_id: facts.externalId,
    started_at: started ? isoMilliseconds(facts.life.startMs) : null,
    ended_at: ended ? isoMilliseconds(facts.life.endMs) : null,
    duration_seconds: started ? durationSeconds(facts, moment) : null,
  };
}

/** A conversation as the list writes it, and where it came from. */
export function truthAt(facts: ConversationFacts, moment: Moment): ItellicoTruth {
  return {
    row: conversationRowAt(facts, moment),
    dialogueId: facts.dialogueId,
    turnIndex: null,
    messages: draftsAt(facts, moment).map(({ truth }) => truth),
    createdAt: isoMilliseconds(facts.life.createdMs),
    updatedAt: isoMilliseconds(updatedMsAt(facts, moment)),
  };
}
