import type { ConversationFacts } from './conversation-facts.ts';

/** Somebody called, and nobody took it, a voicemail or not. */
export function isMissed({ medium, direction, outcome }: ConversationFacts): boolean {
  return (
    medium === 'call' && direction === 'inbound' && (outcome === 'unanswered' || outcome === 'voicemail')
  );
}
