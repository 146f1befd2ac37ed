import type { ConversationItem } from '@callweave/allo-client';
import { normalizeAlloItem } from '../normalize-allo-item.ts';

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
  const { channel, direction, outcome, providerStatus } = normalizeAlloItem(item);
  if (channel !== 'voice' || direction !== 'inbound') return false;
  // A word of tomorrow is no outcome, but it is a result that is not ANSWERED.
  if (outcome === null) return providerStatus !== null;
  return outcome !== 'answered' && outcome !== 'transferred';
}
