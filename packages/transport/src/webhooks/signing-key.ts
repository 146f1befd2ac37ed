import type { Bytes } from './to-bytes.ts';
import type { SignedMessage, WebhookScheme } from './webhook-scheme.ts';

/** A secret of HMAC-SHA256, as Web Crypto wants it. */
export function importSigningKey(secret: Bytes, usage: 'sign' | 'verify'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [usage]);
}

/** What is signed, as one piece. */
export function contentOf<DataByTopic>(
  { content }: WebhookScheme<DataByTopic>,
  message: SignedMessage,
): Promise<ArrayBuffer> {
  return new Blob(content(message)).arrayBuffer();
}
