import type { ConversationFacts } from './conversation-facts.ts';

/** Somebody called, and nobody took it, with a voicemail or without: as the view `missed_calls` of the stores has it. */
export function isMissed({ medium, direction, outcome }: ConversationFacts): boolean {
  if (medium !== 'call' || direction !== 'inbound') return false;
  return outcome === 'unanswered' || outcome === 'voicemail' || outcome === 'failed';
}
