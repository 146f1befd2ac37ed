import { signItellicoWebhook } from '@callweave/itellico-client/testing';
import { Random } from '../content/random.ts';
import { compactSortedJson } from './compact-sorted-json.ts';
import type { WebhookProtocol } from './webhook-message.ts';

interface ItellicoWebhooksOptions {
  readonly seed: number;
  readonly account: { readonly id: string; readonly name: string };
  readonly webhookTimestamps: 'fresh' | 'first';
  readonly webhookTimestampForm: 'seconds' | 'iso';
  readonly webhookText: 'utf-8' | 'escaped';
}

/** Python's way of writing it. */
const microseconds = (timeMs: number): string =>
  new Date(timeMs).toISOString().replace(/\.(\d{3})Z$/, '.$1000+00:00');

/**
 * Six attempts within fifteen and a half minutes; the body is signed with the timestamp after it.
 * https://docs.itellico.ai/reference/webhook-events
 */
export function itellicoWebhooks(options: ItellicoWebhooksOptions): WebhookProtocol {
  const { seed, account, webhookTimestamps, webhookTimestampForm, webhookText } = options;
  return {
    retryDelaysMs: [30_000, 60_000, 120_000, 240_000, 480_000],
    timeoutMs: 10_000,
    disableAfterDays: null,
    isSuccess: (status) => status >= 200 && status < 300,
    topicOf: (eventTopic) => eventTopic,
    message({ id, topic, data }, { secret }, createdAtMs) {
      const messageId = new Random(seed, `webhook/${id}`).uuid();
      const envelope = {
        event_id: messageId,
        event_type: topic,
        created: microseconds(createdAtMs),
        organization_uuid: account.id,
        organization_name: account.name,
        data,
      };
      const body = compactSortedJson(envelope, { escapesNonAscii: webhookText === 'escaped' });
      return {
        topic,
        messageId,
        body,
        async headers(sentAtMs) {
          const timeMs = webhookTimestamps === 'fresh' ? sentAtMs : createdAtMs;
          const timestamp =
            webhookTimestampForm === 'iso' ? new Date(timeMs).toISOString() : Math.floor(timeMs / 1_000);
          return {
            'content-type': 'application/json',
            'user-agent': 'itellicoAI-Webhook/1.0',
            'x-webhook-event-type': topic,
            'x-webhook-version': '1.0',
            'x-webhook-event-id': messageId,
            ...(secret !== null && (await signItellicoWebhook({ secret, timestamp, body }))),
          };
        },
      };
    },
  };
}
