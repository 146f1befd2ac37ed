import type { ErrorDescription } from '@callweave/transport';
import { isRecord, recordsOf, textOf } from '@callweave/transport/json';

/** Where the code tells more than the status: what the vendor's own words leave out. */
const advices: ReadonlyMap<string, string> = new Map(
  Object.entries({
    API_KEY_TRIAL_NOT_ALLOWED: 'Allo gives no API access on a trial: choose a plan first',
    API_KEY_REVOKED: 'The key was revoked: create another under Settings > API',
    MISSING_ALLO_NUMBER: 'Name one of your lines as allo_number; GET /v2/api/numbers lists them',
    BATCH_TOO_LARGE: 'Send at most 100 ids at once',
    DAILY_SMS_LIMIT_REACHED: 'The quota of text messages is used up until tomorrow',
  }),
);

/**
 * Reads both of Allo's error envelopes: version 2's `{ error: { type, code, message, … } }`
 * (https://help.withallo.com/en/v2/api-reference/guides/error-handling) and version 1's `{ code, details }`,
 * which some routes of either version answer with.
 */
export function describeAlloError(body: unknown): ErrorDescription {
  if (!isRecord(body)) return {};
  if (isRecord(body.error)) return describeVersion2(body.error);
  return typeof body.code === 'string' ? describeVersion1(body) : {};
}

function describeVersion2(error: Readonly<Record<string, unknown>>): ErrorDescription {
  const message = textOf(error.message);
  const parameter = textOf(error.param);
  const fields = fieldsOf(error.errors);
  const described = describeCode(error.code, error.retryable);
  return {
    ...described,
    message,
    requestId: textOf(error.request_id),
    retryAfterMs: millisecondsOf(error.retry_after_seconds),
    advice: described.advice ?? textOf(error.suggestion),
    // Where one parameter is at fault, the vendor names it beside the message rather than in a list.
    fields: fields.length > 0 || !parameter ? fields : [{ field: parameter, message: message ?? '' }],
  };
}

function describeVersion1({ code, details }: Readonly<Record<string, unknown>>): ErrorDescription {
  const fields = fieldsOf(details);
  const text = fields.flatMap(({ message }) => message || []).join('; ');
  return {
    ...describeCode(code, null),
    message: textOf(text),
    retryAfterMs: millisecondsOf(Number(/\breset_in=(\d+)/.exec(text)?.[1])),
    requiredScope: /\brequired=([A-Z_]+)/.exec(text)?.[1] ?? null,
    fields,
  };
}

function describeCode(code: unknown, retryable: unknown): ErrorDescription {
  const name = textOf(code);
  const word = name ?? '';
  // Quotas of text messages: a retry would only be refused again, or send one twice.
  const isSmsQuota = /^(?:TRIAL_|DAILY_)?SMS_LIMIT_REACHED$/.test(word);
  // The quota of an API key begins anew when its `reset_in` is over, so that waiting helps.
  const isKeyQuota = name === 'API_KEY_QUOTA_EXCEEDED';
  const stated = typeof retryable === 'boolean' ? retryable : null;
  return {
    code: name,
    isQuota: isSmsQuota || isKeyQuota,
    retryable: isKeyQuota || (isSmsQuota ? false : stated),
    advice: advices.get(word) ?? null,
  };
}

function fieldsOf(value: unknown): { field: string; message: string }[] {
  return recordsOf(value).map(({ field, message, code }) => ({
    field: textOf(field) ?? '',
    message: textOf(message) ?? textOf(code) ?? '',
  }));
}

/** Null for what is no wait. JSON can hold numbers beyond any timer, infinity among them: those stay numbers. */
function millisecondsOf(seconds: unknown): number | null {
  if (typeof seconds !== 'number' || !(seconds >= 0)) return null;
  return Math.min(seconds * 1000, Number.MAX_SAFE_INTEGER);
}
