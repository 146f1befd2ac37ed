import { type ConversationStore, hintOf } from '@callweave/core/sync';
import { WebhookVerificationError } from '@callweave/transport/webhooks';
import type { WebhookEndpoint } from './webhook-endpoint.ts';

/**
 * What became of a delivery.
 *
 * - `stored`: its hint is kept, and its conversation will be read.
 * - `repeated`: the same delivery came before.
 * - `no_conversation`: it is true, and names no conversation to read.
 * - `forged`: its signature or its age is wrong.
 * - `not_stored`: the store did not take it; the vendor will send it again.
 */
export type ReceivedOutcome = 'stored' | 'repeated' | 'no_conversation' | 'forged' | 'not_stored';

export interface Received {
  readonly outcome: ReceivedOutcome;
  /** The answer's status: vendors take any 2xx for success, and deliver again after anything else. */
  readonly status: 204 | 401 | 503;
  readonly topic: string | null;
  readonly conversationId: string | null;
  /** Why it was refused, or not stored; null for the others. */
  readonly error: Error | null;
}

/**
 * Takes one delivery: verified first, and answered when its hint is stored durably. Nothing else of it is believed,
 * so that deliveries may come twice, late and in any order.
 */
export async function receiveWebhook(
  endpoint: WebhookEndpoint,
  request: Parameters<WebhookEndpoint['read']>[0],
  { store, now }: { readonly store: Pick<ConversationStore, 'addHints'>; readonly now: () => number },
): Promise<Received> {
  try {
    const { deliveryId, topic, normalized } = await endpoint.read(request);
    const hint = hintOf(normalized, { deliveryId, account: endpoint.account, receivedAt: new Date(now()) });
    if (hint === null) return received('no_conversation', 204, { topic });
    const told = { topic, conversationId: hint.conversationId };
    try {
      const added = await store.addHints([hint]);
      return received(added === 0 ? 'repeated' : 'stored', 204, told);
    } catch (error) {
      return received('not_stored', 503, { ...told, error: asError(error) });
    }
  } catch (error) {
    if (!WebhookVerificationError.isInstance(error)) throw error;
    return received('forged', 401, { error });
  }
}

function received(
  outcome: ReceivedOutcome,
  status: Received['status'],
  told: Partial<Pick<Received, 'topic' | 'conversationId' | 'error'>>,
): Received {
  return { outcome, status, topic: null, conversationId: null, error: null, ...told };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
