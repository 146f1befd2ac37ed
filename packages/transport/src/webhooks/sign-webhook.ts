import { computeSignature } from './compute-signature.ts';
import { parseSecret } from './parse-secret.ts';
import { toBytes } from './to-bytes.ts';
import type { SignedMessage, WebhookScheme } from './webhook-scheme.ts';

export interface WebhookToSign extends Omit<SignedMessage, 'body'> {
  readonly secret: string;
  readonly body: Uint8Array | string;
}

/** The signature that the vendor would send: for tests and simulators. */
export async function signWebhook<DataByTopic>(
  scheme: WebhookScheme<DataByTopic>,
  { secret, id, timestamp, body }: WebhookToSign,
): Promise<string> {
  return computeSignature(scheme, parseSecret(scheme, secret), { id, timestamp, body: toBytes(body) });
}
