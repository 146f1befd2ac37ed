import { isRecord } from '@callweave/transport/json';
import { parsePayload, requireText, typeOf } from '@callweave/transport/webhooks';
import type { AlloVersion1WebhookEvent } from './version-1-events.ts';

const topics: Readonly<Record<Exclude<AlloVersion1WebhookEvent['type'], 'PING' | 'unknown'>, true>> = {
  CALL_RECEIVED: true,
  SMS_RECEIVED: true,
  SMS_SENT: true,
  CONTACT_CREATED: true,
  CONTACT_UPDATED: true,
};

/**
 * Reads what a legacy endpoint (version 1, `/v1/api/webhooks`) sends, in any of its generations. **Nothing is verified:
 * version 1 has no signature, so anybody who knows the URL can send anything.** Take it as a hint to ask the API, keep
 * the URL secret, and move to version 2 where you can.
 *
 * @param body raw or parsed: there is no signature that parsing could break.
 * @throws {WebhookVerificationError} for a body that is no object with a topic.
 *
 * @example
 * const event = parseAlloVersion1Webhook(body);
 * if (event.type === 'CALL_RECEIVED' && event.data.id != null) await readAgain(event.data.id);
 */
export function parseAlloVersion1Webhook(body: unknown): AlloVersion1WebhookEvent {
  const raw = isRecord(body) && !ArrayBuffer.isView(body) ? body : parsePayload(body);
  const topic = requireText('Allo', raw, 'topic');
  const data = inSnakeCase(raw.data ?? raw.body);
  const type = topic === 'PING' ? topic : typeOf(topics, topic, data);
  return { type, topic, verified: false, data, raw } as AlloVersion1WebhookEvent;
}

/** One generation wrote names in camel case. What callers were asked has names of the user's own. */
function inSnakeCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSnakeCase);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, found]) => {
      const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      return [name, name === 'data_collected' ? found : inSnakeCase(found)];
    }),
  );
}
