import type { Claims } from '@callweave/core/allo';
import {
  type ItellicoWebhookEvent,
  verifyItellicoWebhook,
  WebhookVerificationError,
} from '@callweave/itellico-client/webhooks';
import { isRecord } from '@callweave/transport/json';
import type { IDataObject, INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { listOf } from '../../execution/parameter-values.ts';
import { toNodeError } from '../../execution/to-node-error.ts';
import { defaultPlatform } from '../../platform.ts';
import { acceptDelivery, acknowledgeDelivery, refuseDelivery } from '../../triggers/answer-delivery.ts';
import { createDeliveryMemory } from '../../triggers/delivery-memory.ts';
import { rawBodyOf } from '../../triggers/raw-body.ts';
import { readSecrets } from './read-secrets.ts';

/**
 * itellico tries for a quarter of an hour, and does not say whether it signs anew for each attempt
 * (https://docs.itellico.ai/accounts/webhooks).
 */
const toleranceSeconds = 1_200;

/** Verifies a delivery, drops it if it came before, and gives what starts the workflow. */
export async function receiveDelivery(
  context: IWebhookFunctions,
  claims: Claims,
): Promise<IWebhookResponseData & { readonly items: readonly INodeExecutionData[] }> {
  const event = await verify(context);
  if (event === null) return { ...refuseDelivery(context), items: [] };
  const isChosen = listOf(context.getNodeParameter('webhookEvents', [])).includes(event.topic);
  const memory = createDeliveryMemory(context, claims, defaultPlatform.now());
  if (!isChosen || !(await memory.claim([event.deliveryId]))) return { ...acknowledgeDelivery(), items: [] };
  const items = [toItem(event)];
  return { ...(await acceptDelivery(context, () => items)), items };
}

async function verify(context: IWebhookFunctions): Promise<ItellicoWebhookEvent | null> {
  const secrets = readSecrets(await context.getCredentials('itellicoApi'));
  // Without a secret nobody can be trusted.
  if (secrets.length === 0) return null;
  try {
    return await verifyItellicoWebhook({
      body: await rawBodyOf(context),
      headers: context.getHeaderData(),
      secrets,
      toleranceSeconds,
      now: defaultPlatform.now,
    });
  } catch (error) {
    if (WebhookVerificationError.isInstance(error)) return null;
    throw toNodeError(context.getNode(), error);
  }
}

function toItem({ topic, deliveryId, timestamp, data }: ItellicoWebhookEvent): INodeExecutionData {
  const conversationId = isRecord(data) ? data.conversation_uuid : null;
  return {
    json: {
      event: topic,
      deliveryId,
      sentAt: timestamp,
      conversationId: typeof conversationId === 'string' ? conversationId : null,
      data: data as IDataObject,
    },
  };
}
