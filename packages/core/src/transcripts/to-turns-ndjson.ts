import type { Conversation } from '../conversation.ts';
import { toTurnRows } from './to-turn-rows.ts';

/**
 * The turns as newline-delimited JSON, a `TurnRow` a line; empty where there are none.
 *
 * @throws {TranscriptUnavailableError} for a conversation whose turns were not fetched.
 *
 * @example
 * process.stdout.write(toTurnsNdjson(conversation));
 */
export function toTurnsNdjson(conversation: Conversation): string {
  return toTurnRows(conversation)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');
}
