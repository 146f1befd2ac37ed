import { parsePayload } from './parse-payload.ts';
import { parseSecret } from './parse-secret.ts';
import { readHeader } from './read-header.ts';
import { contentOf, importSigningKey } from './signing-key.ts';
import { toBytes } from './to-bytes.ts';
import { toWebhookEvent } from './to-webhook-event.ts';
import type { WebhookEvent } from './webhook-event.ts';
import type { WebhookRequest } from './webhook-options.ts';
import type { WebhookScheme } from './webhook-scheme.ts';
import { type WebhookFaultReason, WebhookVerificationError } from './webhook-verification-error.ts';

/**
 * The event of a delivery that is signed with one of the secrets, lately, and whole.
 *
 * @throws {WebhookVerificationError} for every other delivery.
 * @throws {TypeError} for unusable options and for a body that was parsed, whatever the headers say.
 */
export async function verifyWebhook<DataByTopic>(
  scheme: WebhookScheme<DataByTopic>,
  { body, headers, secrets, toleranceSeconds = 300, now = Date.now }: WebhookRequest,
): Promise<WebhookEvent<DataByTopic>> {
  const { api, words } = scheme;
  const refuse = (reason: WebhookFaultReason, expected: string, got: string, advice: string): never => {
    throw new WebhookVerificationError(api, reason, expected, got, advice);
  };
  const unlike = ({ length }: string): string => `${length} other characters`;

  const keys = [secrets].flat().map((secret) => parseSecret(scheme, secret));
  if (keys.length === 0) parseSecret(scheme, '');
  if (!(toleranceSeconds >= 0)) {
    throw new TypeError(`Expected toleranceSeconds to be 0 or more; got ${toleranceSeconds}.`);
  }
  const bytes = toBytes(body);

  const [header = '', timestamp = '', id = ''] = scheme.headers.map(
    (names) =>
      readHeader(headers, names) || refuse('missing_header', `a header ${names[0]}`, 'none', words.unsigned),
  );
  // Several while a secret is being replaced; what another version of the scheme signed is passed over.
  const signatures = header.split(/,? +/).filter((signature) => scheme.signaturePattern.test(signature));
  if (signatures.length === 0) {
    refuse('malformed_signature', words.signature, unlike(header), 'pass the headers on unchanged');
  }
  const age = (now() - scheme.parseTimestamp(timestamp)) / 1000;
  // NaN is within nothing, not even within infinity.
  if (!(Math.abs(age) <= toleranceSeconds)) {
    refuse(
      Number.isFinite(age) ? 'timestamp_out_of_tolerance' : 'malformed_timestamp',
      `${words.timestamp} within ${toleranceSeconds} s of now`,
      Number.isFinite(age) ? `an age of ${age} s` : unlike(timestamp),
      `set the clock${words.late}`,
    );
  }

  // Every secret and every signature, so that the time it takes does not tell which of them fitted.
  let isSigned = false;
  const content = await contentOf(scheme, { id, timestamp, body: bytes });
  for (const secret of keys) {
    const key = await importSigningKey(secret, 'verify');
    for (const signature of signatures) {
      // Compares in a time that tells nothing of where the first difference is: https://www.w3.org/TR/webcrypto-2/#hmac
      const isRight = await crypto.subtle.verify('HMAC', key, scheme.decode(signature), content);
      isSigned ||= isRight;
    }
  }
  if (!isSigned) {
    refuse(
      'no_match',
      'a signature of this body by your secret',
      'another',
      `pass the raw body, and copy the secret again: ${words.secretHelp}`,
    );
  }
  return toWebhookEvent(scheme, id, parsePayload(bytes));
}
