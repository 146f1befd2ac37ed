import { parseSecret } from './parse-secret.ts';
import { contentOf, importSigningKey } from './signing-key.ts';
import { toBytes } from './to-bytes.ts';
import type { SignedMessage, WebhookScheme } from './webhook-scheme.ts';

export interface WebhookToSign extends Omit<SignedMessage, 'body'> {
  readonly secret: string;
  readonly body: Uint8Array | string;
}

/** The bytes of the signature that the vendor would send: for tests and simulators. */
export async function signWebhook<DataByTopic>(
  scheme: WebhookScheme<DataByTopic>,
  { secret, id, timestamp, body }: WebhookToSign,
): Promise<Uint8Array> {
  const key = await importSigningKey(parseSecret(scheme, secret), 'sign');
  const content = await contentOf(scheme, { id, timestamp, body: toBytes(body) });
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, content));
}
