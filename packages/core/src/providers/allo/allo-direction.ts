import type { Direction } from '../../conversation.ts';
import { upperCase } from '../enum-value.ts';

export function alloDirectionOf(value: unknown): Direction {
  switch (upperCase(value)) {
    case 'INBOUND':
      return 'inbound';
    case 'OUTBOUND':
      return 'outbound';
    default:
      return 'unknown';
  }
}
