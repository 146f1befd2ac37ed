import type { Conversation, Turn } from '../conversation.ts';
import { TranscriptUnavailableError } from './transcript-unavailable-error.ts';

/** The turns, so that nobody takes a transcript that was not fetched for one in which nobody speaks. */
export function requireTurns(conversation: Conversation): readonly Turn[] {
  if (conversation.turns === null) throw new TranscriptUnavailableError(conversation);
  return conversation.turns;
}
