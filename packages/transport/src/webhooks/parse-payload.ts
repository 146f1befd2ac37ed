import { isRecord } from '../json-value.ts';
import { parseJson } from '../parse-json.ts';
import { toBytes } from './to-bytes.ts';
import { WebhookVerificationError } from './webhook-verification-error.ts';

export type Payload = Readonly<Record<string, unknown>>;

/** The JSON object that a body is; without any field for another body, which `requireText` then refuses. */
export function parsePayload(body: unknown): Payload {
  // By way of the bytes, even for a text: what is read must be what was signed.
  const payload = parseJson(new TextDecoder().decode(toBytes(body)));
  return isRecord(payload) ? payload : {};
}

/** @throws {WebhookVerificationError} when the field is missing or no text. */
export function requireText(api: string, payload: Payload, field: string): string {
  const value = payload[field];
  if (typeof value === 'string') return value;
  throw new WebhookVerificationError(
    api,
    'malformed_body',
    `JSON with a text as ${field}`,
    typeof value,
    'look at the body',
  );
}
