import type { AlloItemRow } from '../wire.ts';

/** Who called or wrote to whom, which items tell by line, contact and direction. */
export function partiesOf({ direction, allo_number, contact_number }: AlloItemRow): {
  readonly from: string;
  readonly to: string;
} {
  return direction === 'INBOUND'
    ? { from: contact_number, to: allo_number }
    : { from: allo_number, to: contact_number };
}
