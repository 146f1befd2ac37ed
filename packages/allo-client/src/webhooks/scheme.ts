import type { WebhookScheme } from '@callweave/transport/webhooks';
import type { AlloWebhookData } from './events.ts';

/**
 * Standard Webhooks 1.0, which is Svix's scheme as well: https://www.standardwebhooks.com. Allo documents it at
 * https://help.withallo.com/en/v2/api-reference/webhooks/verifying-signatures, with the `webhook-*` names only.
 */
export const alloWebhooks: WebhookScheme<AlloWebhookData> = {
  api: 'Allo',
  topics: {
    'call.received': true,
    'call.triggered': true,
    'call.answered': true,
    'call.completed': true,
    'tag.added': true,
    'tag.removed': true,
    'sms.received': true,
    'sms.sent': true,
    'contact.created': true,
    'contact.updated': true,
    'summary.updated': true,
  },
  fields: { topic: 'topic', timestamp: 'timestamp', id: 'id' },
  headers: [
    ['webhook-signature', 'svix-signature'],
    ['webhook-timestamp', 'svix-timestamp'],
    ['webhook-id', 'svix-id'],
  ],
  parseSecret,
  // Digits only, always: with anything else, the border to the id could be moved, and the delivery come twice.
  parseTimestamp: (timestamp) => (/^\d+$/.test(timestamp) ? Number(timestamp) * 1000 : Number.NaN),
  // 32 bytes in base64, whose last digit before the padding holds four bits only.
  signaturePattern: /^v1,[A-Za-z\d+/]{42}[AEIMQUYcgkosw048]=$/,
  content: ({ id, timestamp, body }) => [`${id}.${timestamp}.`, body],
  decode: (signature) => fromBase64(signature.slice(3)),
  words: {
    secret: 'whsec_ and base64',
    timestamp: 'Unix time in seconds',
    signature: '"v1," and base64',
    secretHelp: 'Allo shows it when the endpoint is created',
    unsigned: 'the endpoint is of version 1: see parseAlloVersion1Webhook',
    late: '',
  },
};

function parseSecret(secret: string): Uint8Array<ArrayBuffer> | null {
  try {
    const key = fromBase64(secret.replace(/^whsec_/, ''));
    return key.length > 0 ? key : null;
  } catch {
    return null;
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
