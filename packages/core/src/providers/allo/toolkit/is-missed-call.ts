import type { ConversationItem } from '@callweave/allo-client';
import { callOutcome } from '../allo-outcome.ts';
import { directionOf } from '../direction-of.ts';
import { upperCase } from '../upper-case.ts';

/**
 * Whether somebody called and nobody took it: an inbound call whose `result` is neither ANSWERED nor a transfer, so one
 * that ended at the mailbox too. Allo has no value for it. A call without a result counts if it has no length and no
 * recording either. A phone menu that picks up counts as ANSWERED.
 * https://help.withallo.com/en/v2/api-reference/conversations/get-item
 *
 * @example
 * const missed = items.filter(isMissedCall);
 */
export function isMissedCall(item: ConversationItem): boolean {
  if (upperCase(item.type) !== 'CALL' || directionOf(item) !== 'inbound') return false;
  const outcome = callOutcome(item);
  if (upperCase(item.result) === null) return outcome === 'unanswered';
  return outcome !== 'answered' && outcome !== 'transferred';
}
