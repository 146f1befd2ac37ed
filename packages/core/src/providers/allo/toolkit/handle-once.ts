import type { Claims } from './claims.ts';
import { releaseAfter } from './release-after.ts';
import { requireText } from './require-input.ts';

export interface HandleOnceOptions {
  /**
   * For how long a delivery is remembered, in milliseconds. Allo tries for 28 hours, and its web app can send again
   * what failed days ago.
   * @default 604800000, a week
   */
  readonly ttlMs?: number;
}

/**
 * Acts on a webhook delivery once, though Allo delivers at least once and at times twice at the same moment. If the work
 * fails, the delivery counts as never seen, so that Allo's next attempt is acted on.
 * https://help.withallo.com/en/v2/api-reference/webhooks/best-practices
 *
 * @returns whether the work was done now; false for a delivery that was seen before.
 * @throws what the work throws: answer 500, and Allo tries again.
 *
 * @example
 * const event = await readAlloWebhook(request, { secrets });
 * await handleOnce(claims, event.deliveryId, () => store(event));
 */
export async function handleOnce(
  claims: Claims,
  deliveryId: string,
  work: () => unknown,
  { ttlMs = 604_800_000 }: HandleOnceOptions = {},
): Promise<boolean> {
  const key = requireText('deliveryId', deliveryId);
  if (!(await claims.claim(key, ttlMs))) return false;
  try {
    await work();
    return true;
  } catch (error) {
    throw await releaseAfter(error, claims, key);
  }
}
