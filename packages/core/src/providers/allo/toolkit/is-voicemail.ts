import type { ConversationItem } from '@callweave/allo-client';
import { normalizeAlloItem } from '../normalize-allo-item.ts';

/**
 * Whether a call ended at a mailbox: yours if it was inbound, that of the person called if it was outbound.
 *
 * @example
 * const toCallBack = items.filter((item) => isVoicemail(item) && item.direction === 'INBOUND');
 */
export function isVoicemail(item: ConversationItem): boolean {
  const { channel, outcome } = normalizeAlloItem(item);
  return channel === 'voice' && outcome === 'voicemail';
}
