import type { Outcome, Status } from '../../conversation.ts';
import { lowerCase } from '../enum-value.ts';

/** `active` is the same as `in_progress`: the vendor's pages use both. A transfer is a way to end. */
export function itellicoStatusOf(value: unknown): Status {
  switch (lowerCase(value)) {
    case 'in_progress':
    case 'active':
      return 'in_progress';
    case 'completed':
    case 'transferred':
      return 'completed';
    case 'failed':
      return 'failed';
    default:
      return 'unknown';
  }
}

/**
 * How it went, by the status; for outbound calls the API's calls and the webhooks tell also who or what answered, which
 * the list of conversations does not.
 */
export function itellicoOutcomeOf(status: unknown, answerStatus: unknown): Outcome | null {
  const lifecycle = itellicoStatusOf(status);
  if (lifecycle === 'in_progress' || lifecycle === 'unknown') return null;
  if (lowerCase(status) === 'transferred') return 'transferred';
  switch (lowerCase(answerStatus)) {
    case 'user_rejected':
    case 'user_unavailable':
    case 'user_busy':
      return 'unanswered';
    case 'machine':
      return lifecycle === 'failed' ? 'failed' : 'voicemail';
    default:
      return lifecycle === 'failed' ? 'failed' : 'answered';
  }
}
