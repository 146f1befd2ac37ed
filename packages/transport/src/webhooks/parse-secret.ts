import type { Bytes } from './to-bytes.ts';
import type { WebhookScheme } from './webhook-scheme.ts';

/**
 * A secret's key, without ever repeating the secret. White space around it, as it comes from copying, is dropped.
 *
 * @throws {TypeError} for what can't be a secret of the vendor's.
 */
export function parseSecret<DataByTopic>(
  { api, parseSecret, words }: WebhookScheme<DataByTopic>,
  secret: unknown,
): Bytes {
  const text = typeof secret === 'string' ? secret.trim() : '';
  const key = text ? parseSecret(text) : null;
  if (key) return key;
  throw new TypeError(
    `Expected secrets of ${api}, ${words.secret}; got ${typeof secret} of length ${text.length}. ${words.secretHelp}.`,
  );
}
