import type { AlloClient } from '@callweave/allo-client';
import {
  type AlloWebhookEvent,
  verifyAlloWebhook,
  WebhookVerificationError,
} from '@callweave/allo-client/webhooks';
import { alloSource } from '@callweave/core';
import type { Claims, KnownWebhook } from '@callweave/core/allo';
import type { IDataObject, INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { listOf, recordOf } from '../../execution/parameter-values.ts';
import { toNodeError } from '../../execution/to-node-error.ts';
import { rawRow } from '../../output/raw-row.ts';
import { defaultPlatform } from '../../platform.ts';
import { acceptDelivery, acknowledgeDelivery, refuseDelivery } from '../../triggers/answer-delivery.ts';
import { createDeliveryMemory } from '../../triggers/delivery-memory.ts';
import { rawBodyOf } from '../../triggers/raw-body.ts';
import { catchUp } from './catch-up.ts';
import { readEndpoint } from './endpoint-store.ts';
import { fetchItem } from './fetch-item.ts';
import { itemIdOf, onceKeyOf } from './item-of-event.ts';

/** Verifies a delivery, drops it if it came before, and gives what starts the workflow. */
export async function receiveDelivery(
  context: IWebhookFunctions,
  claims: Claims,
  createClient: () => Promise<AlloClient>,
): Promise<IWebhookResponseData> {
  const event = await verify(context);
  if (event === null) return refuseDelivery(context);
  const nowMs = defaultPlatform.now();
  const { fetchFullItem, findMissedItems } = recordOf(context.getNodeParameter('options', {}));
  const itemId = itemIdOf(event.topic, event.data);
  const onceKey = onceKeyOf(event.topic, itemId);
  const memory = createDeliveryMemory(context, claims, nowMs);
  const keys = [event.deliveryId, ...(onceKey === null ? [] : [onceKey])];
  if (!isChosen(context, event.topic) || !(await memory.claim(keys))) return acknowledgeDelivery();

  const item = toItem(event, itemId);
  const isFetched = fetchFullItem === true && itemId !== null;
  return acceptDelivery(context, async () => {
    if (!isFetched && findMissedItems !== true) return [item];
    const full = isFetched ? [await withFullItem(context, createClient, item, itemId)] : [item];
    if (findMissedItems !== true) return full;
    return [...full, ...(await catchUp(context, createClient, memory, nowMs))];
  });
}

async function verify(context: IWebhookFunctions): Promise<AlloWebhookEvent | null> {
  const known = endpointOf(context);
  // Without a secret nobody can be trusted.
  if (known === null) return null;
  try {
    return await verifyAlloWebhook({
      body: await rawBodyOf(context),
      headers: context.getHeaderData(),
      secrets: known.signingSecret,
      now: defaultPlatform.now,
    });
  } catch (error) {
    if (WebhookVerificationError.isInstance(error)) return null;
    throw toNodeError(context.getNode(), error);
  }
}

/** The endpoint that the delivery has come by. */
function endpointOf(context: IWebhookFunctions): KnownWebhook | null {
  const staticData = context.getWorkflowStaticData('node');
  // A test has static data of its own, and its endpoint the test address. Here n8n names the production address alone.
  if (context.getMode() === 'manual') return readEndpoint(staticData, null);
  const url = context.getNodeWebhookUrl('default') ?? '';
  return URL.canParse(url) ? readEndpoint(staticData, new URL(url).href) : null;
}

/** Deliveries of topics that were taken off the endpoint may still be under way. */
function isChosen(context: IWebhookFunctions, topic: string): boolean {
  return listOf(context.getNodeParameter('topics', [])).includes(topic);
}

function toItem(event: AlloWebhookEvent, itemId: string | null): INodeExecutionData {
  const { topic, deliveryId, timestamp, data } = event;
  return { json: { topic, deliveryId, sentAt: timestamp, itemId, data: data as IDataObject } };
}

/** The delivery is answered by now and does not come again: what can't be fetched must not keep it back. */
async function withFullItem(
  context: IWebhookFunctions,
  createClient: () => Promise<AlloClient>,
  { json }: INodeExecutionData,
  itemId: string,
): Promise<INodeExecutionData> {
  try {
    const source = alloSource(await createClient(), { platform: defaultPlatform });
    const { item, itemState } = await fetchItem(source, itemId, defaultPlatform);
    return { json: { ...json, item: item && rawRow(item), itemState } };
  } catch (error) {
    const itemError = error instanceof Error ? error.message : String(error);
    context.logger.warn(`Allo Trigger: ${itemId} could not be fetched: ${itemError}`);
    return { json: { ...json, item: null, itemState: 'notFetched', itemError } };
  }
}
