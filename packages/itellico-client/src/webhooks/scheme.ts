import { toBytes, type WebhookScheme } from '@callweave/transport/webhooks';
import type { ItellicoWebhookData } from './events.ts';
import { parseTimestamp } from './parse-timestamp.ts';

/** https://docs.itellico.ai/accounts/webhook-implementation: the body comes first, the timestamp last. */
export const itellicoWebhooks: WebhookScheme<ItellicoWebhookData> = {
  api: 'itellico',
  topics: {
    'conversation.started': true,
    'conversation.ended': true,
    'conversation.analysis.completed': true,
  },
  // X-Webhook-Event-Id is not covered by the signature: whoever replays a delivery could change it.
  fields: { topic: 'event_type', timestamp: 'created', id: 'event_id' },
  headers: [['x-webhook-signature-256'], ['x-webhook-timestamp']],
  parseSecret: toBytes,
  parseTimestamp,
  signaturePattern: /^[\da-f]{64}$/,
  content: ({ timestamp, body }) => [body, `.${timestamp}`],
  decode: (signature) => Uint8Array.from(signature.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
  words: {
    secret: 'any text',
    timestamp: 'Unix time or ISO 8601',
    signature: '64 lower-case hexadecimal digits',
    secretHelp: 'It is under Settings > Developers > Webhooks',
    unsigned: 'generate a secret under Settings > Developers > Webhooks',
    late: ', or raise toleranceSeconds: retries may carry the time of the first attempt',
  },
};
