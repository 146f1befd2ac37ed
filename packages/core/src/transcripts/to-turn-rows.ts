import type { Conversation, Participant, Turn } from '../conversation.ts';
import { isSpoken } from '../is-spoken.ts';
import { requireTurns } from './require-turns.ts';
import { createSpeakerNamer } from './speaker-names.ts';

/** A turn as a row of a table, complete on its own. */
export interface TurnRow {
  readonly conversationId: string;
  /** Its place among the conversation's turns, from 0. */
  readonly index: number;
  readonly kind: Turn['kind'];
  /** The name, or what the speaker is; null where nobody spoke. */
  readonly speaker: string | null;
  readonly speakerRole: Participant['role'] | null;
  readonly speakerKind: Participant['kind'] | null;
  /** ISO 8601 in UTC. */
  readonly at: string | null;
  readonly startOffsetMs: number | null;
  readonly endOffsetMs: number | null;
  readonly text: string;
  readonly toolName: string | null;
  /** What the tool gave back; null where there was none. */
  readonly toolResult: unknown;
  readonly providerRole: string | null;
}

/**
 * A row for each turn, spoken or not, in their order.
 *
 * @throws {TranscriptUnavailableError} for a conversation whose turns were not fetched.
 */
export function toTurnRows(conversation: Conversation): TurnRow[] {
  const nameOf = createSpeakerNamer(conversation);
  return requireTurns(conversation).map((turn, index) => {
    const speaker = conversation.participants[turn.participant ?? -1];
    return {
      conversationId: conversation.id,
      index,
      kind: turn.kind,
      speaker: isSpoken(turn) || speaker !== undefined ? nameOf(turn) : null,
      speakerRole: speaker?.role ?? null,
      speakerKind: speaker?.kind ?? null,
      at: turn.at,
      startOffsetMs: turn.startOffsetMs,
      endOffsetMs: turn.endOffsetMs,
      text: turn.text,
      toolName: turn.tool?.name ?? null,
      toolResult: turn.tool?.result ?? null,
      providerRole: turn.providerRole,
    };
  });
}
