import type { ConversationItem } from '@callweave/allo-client';
import type { Participant } from '../../../conversation.ts';
import { theirSide } from '../allo-participants.ts';

/**
 * Who was on the other side of a call or message, whatever its direction: the same participant as in the item's
 * `Conversation`. `phoneE164` is null for a caller who hid their number; `name` is null unless exactly one contact has
 * the number.
 *
 * @example
 * const { phoneE164, name } = externalPartyOf(item);
 */
export function externalPartyOf(item: ConversationItem): Participant {
  return theirSide(item);
}
