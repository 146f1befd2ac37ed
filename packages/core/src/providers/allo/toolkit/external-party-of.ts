import type { ConversationItem } from '@callweave/allo-client';
import type { Participant } from '../../../conversation.ts';
import { normalizeAlloItem } from '../normalize-allo-item.ts';

/**
 * Who was on the other side of a call or message, whatever its direction: the customer of the item's `Conversation`.
 * `phoneE164` is null for a caller who hid their number; `name` is null unless exactly one contact has the number.
 *
 * @example
 * const phoneE164 = externalPartyOf(item)?.phoneE164;
 */
export function externalPartyOf(item: ConversationItem): Participant | null {
  return normalizeAlloItem(item).participants.find(({ role }) => role === 'customer') ?? null;
}
