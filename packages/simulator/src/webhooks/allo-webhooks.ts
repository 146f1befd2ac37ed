import { signAlloWebhook } from '@callweave/allo-client/testing';
import { Random } from '../content/random.ts';
import type { WebhookProtocol } from './webhook-message.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

interface AlloWebhooksOptions {
  readonly seed: number;
  readonly webhookTimestamps: 'fresh' | 'first';
}

/**
 * Version 2: the envelope and signature of Standard Webhooks, eight attempts within 27 hours and 35 minutes.
 * https://help.withallo.com/en/v2/api-reference/webhooks/delivery-and-retries
 */
export function alloWebhooks({ seed, webhookTimestamps }: AlloWebhooksOptions): WebhookProtocol {
  return {
    retryDelaysMs: [
      ...[5 * SECOND_MS, 5 * MINUTE_MS, 30 * MINUTE_MS],
      ...[2 * HOUR_MS, 5 * HOUR_MS, 10 * HOUR_MS, 10 * HOUR_MS],
    ],
    timeoutMs: 20 * SECOND_MS,
    disableAfterDays: 5,
    isSuccess: (status) => status >= 200 && status < 300,
    topicOf: (eventTopic) => eventTopic,
    message({ id, topic, data }, { secret }, createdAtMs) {
      const messageId = `msg_${new Random(seed, `webhook/${id}`).token(27)}`;
      const body = JSON.stringify({
        topic,
        version: '2.0',
        timestamp: new Date(createdAtMs).toISOString(),
        data,
      });
      return {
        topic,
        messageId,
        body,
        async headers(sentAtMs) {
          const timestamp = Math.floor((webhookTimestamps === 'fresh' ? sentAtMs : createdAtMs) / SECOND_MS);
          const unsigned = { 'webhook-id': messageId, 'webhook-timestamp': String(timestamp) };
          return {
            'content-type': 'application/json',
            ...(secret === null
              ? unsigned
              : await signAlloWebhook({ secret, id: messageId, timestamp, body })),
          };
        },
      };
    },
  };
}
