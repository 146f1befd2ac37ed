import { signWebhook } from '@callweave/transport/webhooks';
import { itellicoWebhooks } from './scheme.ts';

export interface ItellicoWebhookToSign {
  readonly secret: string;
  /** Any of the forms that are understood; a number is Unix time in seconds. A text is signed as it is. */
  readonly timestamp: number | string;
  readonly body: Uint8Array | string;
}

/** A type and no interface, so that it fits wherever a record of texts is wanted, `fetch` among it. */
export type ItellicoWebhookHeaders = Readonly<
  Record<'x-webhook-timestamp' | 'x-webhook-signature-256', string>
>;

/**
 * The headers that itellico would sign this body with, for the tests of your receiver.
 *
 * @example
 * const headers = await signItellicoWebhook({ secret, timestamp: new Date().toISOString(), body });
 * const response = await receiver.fetch(new Request('https://example.com/itellico', { method: 'POST', headers, body }));
 */
export async function signItellicoWebhook({
  secret,
  timestamp,
  body,
}: ItellicoWebhookToSign): Promise<ItellicoWebhookHeaders> {
  const signed = { secret, id: '', timestamp: String(timestamp), body };
  const signature = await signWebhook(itellicoWebhooks, signed);
  return {
    'x-webhook-timestamp': signed.timestamp,
    'x-webhook-signature-256': Array.from(signature, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
