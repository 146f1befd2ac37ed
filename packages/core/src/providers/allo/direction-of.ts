import type { ConversationItem } from '@callweave/allo-client';
import type { Direction } from '../../conversation.ts';
import { upperCase } from './upper-case.ts';

export function directionOf(item: ConversationItem): Direction {
  switch (upperCase(item.direction)) {
    case 'INBOUND':
      return 'inbound';
    case 'OUTBOUND':
      return 'outbound';
    default:
      return 'unknown';
  }
}
