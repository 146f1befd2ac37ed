import { isRecord } from '../json-value.ts';
import { type Payload, requireText } from './parse-payload.ts';
import type { WebhookEvent } from './webhook-event.ts';
import type { WebhookScheme } from './webhook-scheme.ts';

/** @param signedId the header's; empty where the body has the id. */
export function toWebhookEvent<DataByTopic>(
  { api, fields, topics }: WebhookScheme<DataByTopic>,
  signedId: string,
  raw: Payload,
): WebhookEvent<DataByTopic> {
  const topic = requireText(api, raw, fields.topic);
  const timestamp = raw[fields.timestamp];
  const event = {
    type: typeOf(topics, topic, raw.data),
    topic,
    verified: true,
    deliveryId: signedId || requireText(api, raw, fields.id),
    timestamp: typeof timestamp === 'string' ? timestamp : null,
    data: raw.data,
    raw,
  };
  // The one place where the types that the vendor documents are laid over what came.
  return event as WebhookEvent<DataByTopic>;
}

/** The topic, if it has a type and came with the object that this type promises. */
export function typeOf(topics: object, topic: string, data: unknown): string {
  return Object.hasOwn(topics, topic) && isRecord(data) ? topic : 'unknown';
}
