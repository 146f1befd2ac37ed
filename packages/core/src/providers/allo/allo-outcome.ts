import type { ConversationItem } from '@callweave/allo-client';
import { amountOf, textOf } from '@callweave/transport/json';
import type { Outcome } from '../../conversation.ts';
import { upperCase } from './upper-case.ts';

/** How a call went, by its `result`; null where that is a word of tomorrow. */
export function callOutcome(item: ConversationItem): Outcome | null {
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

export function messageOutcome(item: ConversationItem): Outcome | null {
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
