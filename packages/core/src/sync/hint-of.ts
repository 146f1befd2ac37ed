import { describeValue, misuse } from '@callweave/transport';
import type { Normalized } from '../normalized.ts';
import { parseAccountName } from './account-name.ts';
import type { WebhookHint } from './webhook-hint.ts';

export interface HintDelivery {
  /** The provider's id of the delivery: Allo's `webhook-id`, the `event_id` of itellico's. */
  readonly deliveryId: string;
  /**
   * The name of the account as it is synced.
   * @default "main"
   */
  readonly account?: string | undefined;
  readonly receivedAt: Date;
}

/**
 * What a store is to be told of a webhook: which conversation to read. Null for a webhook that names none, which the
 * next sync finds by itself.
 *
 * @throws {TypeError} for a delivery without an id, or a name that is none.
 *
 * @example
 * const hint = hintOf(normalizeAlloWebhook(event), { deliveryId: event.deliveryId, receivedAt: new Date() });
 * if (hint !== null) await store.addHints([hint]);
 */
export function hintOf(normalized: Normalized, delivery: HintDelivery): WebhookHint | null {
  const { deliveryId, receivedAt } = delivery;
  if (typeof deliveryId !== 'string' || deliveryId === '') {
    throw misuse('deliveryId', "the provider's id of the delivery", describeValue(deliveryId));
  }
  const account = parseAccountName(delivery.account);
  if (normalized.kind === 'other') return null;
  const told = normalized.kind === 'conversation' ? normalized.conversation : normalized.partial;
  if (told.id === undefined) return null;
  return {
    provider: told.provider,
    account,
    deliveryId,
    conversationId: told.id,
    receivedAt: receivedAt.toISOString(),
  };
}
