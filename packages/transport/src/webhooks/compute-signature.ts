import type { Bytes } from './to-bytes.ts';
import type { SignedMessage, WebhookScheme } from './webhook-scheme.ts';

/** HMAC-SHA256 of the message, in the vendor's encoding. */
export async function computeSignature<DataByTopic>(
  { content, encode }: WebhookScheme<DataByTopic>,
  secret: Bytes,
  message: SignedMessage,
): Promise<string> {
  const bytes = await new Blob(content(message)).arrayBuffer();
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return encode(new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes)));
}
