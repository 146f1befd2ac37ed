import type { Conversation } from '@callweave/core';

export const triggerEvents = ['completed', 'newConversation', 'summaryReady', 'transcriptReady'] as const;
export type TriggerEvent = (typeof triggerEvents)[number];

/** Whether a conversation is what the event waits for. What will never come is not waited for. */
export function isReady(event: TriggerEvent, conversation: Conversation): boolean {
  switch (event) {
    case 'newConversation':
      return true;
    case 'completed':
      return isOver(conversation);
    case 'transcriptReady':
      return isOver(conversation) && hasTranscript(conversation);
    case 'summaryReady':
      return isOver(conversation) && hasTranscript(conversation) && hasSummary(conversation);
  }
}

/** itellico's pages name more ways to end than its API does; only one thing is going on. */
function isOver({ status }: Conversation): boolean {
  return status !== 'in_progress';
}

function hasTranscript({ transcriptState }: Conversation): boolean {
  return transcriptState !== 'pending';
}

/** Only Allo summarises, and only calls in which something was said. */
function hasSummary({ provider, channel, transcriptState, summary }: Conversation): boolean {
  return summary !== null || provider !== 'allo' || channel !== 'voice' || transcriptState === 'none';
}
