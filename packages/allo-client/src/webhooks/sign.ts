import { signWebhook } from '@callweave/transport/webhooks';
import { alloWebhooks } from './scheme.ts';

export interface AlloWebhookToSign {
  /** With or without `whsec_`. */
  readonly secret: string;
  /** The delivery's id: `msg_…`. */
  readonly id: string;
  /** Unix time in seconds; a text is signed as it is. */
  readonly timestamp: number | string;
  readonly body: Uint8Array | string;
}

/** A type and no interface, so that it fits wherever a record of texts is wanted, `fetch` among it. */
export type AlloWebhookHeaders = Readonly<
  Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>
>;

/**
 * The headers that Allo would send with this body, for the tests of your receiver.
 *
 * @example
 * const headers = await signAlloWebhook({ secret, id: 'msg_1', timestamp: Date.now() / 1000 | 0, body });
 * const response = await receiver.fetch(new Request('https://example.com/allo', { method: 'POST', headers, body }));
 */
export async function signAlloWebhook({
  secret,
  id,
  timestamp,
  body,
}: AlloWebhookToSign): Promise<AlloWebhookHeaders> {
  const signed = { secret, id, timestamp: String(timestamp), body };
  const signature = await signWebhook(alloWebhooks, signed);
  return {
    'webhook-id': id,
    'webhook-timestamp': signed.timestamp,
    'webhook-signature': `v1,${btoa(String.fromCharCode(...signature))}`,
  };
}
