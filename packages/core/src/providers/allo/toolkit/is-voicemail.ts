import type { ConversationItem } from '@callweave/allo-client';
import { callOutcome } from '../allo-outcome.ts';
import { upperCase } from '../upper-case.ts';

/**
 * Whether a call ended at a mailbox: yours if it was inbound, that of the person called if it was outbound.
 *
 * @example
 * const toCallBack = items.filter((item) => isVoicemail(item) && item.direction === 'INBOUND');
 */
export function isVoicemail(item: ConversationItem): boolean {
  return upperCase(item.type) === 'CALL' && callOutcome(item) === 'voicemail';
}
