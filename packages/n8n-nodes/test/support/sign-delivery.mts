import { createHmac } from 'node:crypto';

export interface SignedDelivery {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** As Allo signs: https://help.withallo.com/en/v2/api-reference/webhooks/verifying-signatures */
export function signAlloDelivery(
  secret: string,
  id: string,
  payload: unknown,
  timestamp: number = Math.floor(Date.now() / 1000),
): SignedDelivery {
  const body = JSON.stringify(payload);
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': `v1,${mac}`,
    },
  };
}

/** As itellico signs: https://docs.itellico.ai/accounts/webhook-implementation */
export function signItellicoDelivery(
  secret: string,
  payload: unknown,
  timestamp: number = Math.floor(Date.now() / 1000),
): SignedDelivery {
  const body = JSON.stringify(payload);
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-webhook-timestamp': String(timestamp),
      'x-webhook-signature-256': createHmac('sha256', secret).update(`${body}.${timestamp}`).digest('hex'),
    },
  };
}
