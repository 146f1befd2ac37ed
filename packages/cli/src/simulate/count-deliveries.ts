import type { Delivery } from '@callweave/simulator';

/** How many webhooks there are in each state. */
export function countDeliveries(
  deliveries: readonly Delivery[],
): Readonly<Record<Delivery['state'], number>> {
  const counts = { waiting: 0, delivered: 0, failed: 0, withheld: 0 };
  for (const { state } of deliveries) counts[state] += 1;
  return counts;
}
