import type { ErrorDescription } from '@callweave/transport';
import { isRecord, recordsOf, textOf } from '@callweave/transport/json';

/** Quotas of text messages: a retry would only be refused again, or send one twice. */
const smsQuotaCodes: ReadonlySet<string> = new Set([
  'TRIAL_SMS_LIMIT_REACHED',
  'SMS_LIMIT_REACHED',
  'DAILY_SMS_LIMIT_REACHED',
]);

/**
 * Reads both of Allo's error envelopes: version 2's `{ error: { type, code, message, … } }`
 * (https://help.withallo.com/en/v2/api-reference/guides/error-handling) and version 1's `{ code, details }`,
 * which some routes of either version answer with.
 */
export function describeAlloError(body: unknown): ErrorDescription {
  if (!isRecord(body)) return {};
  if (isRecord(body.error)) return describeVersion2(body.error);
  if (typeof body.code === 'string') return describeVersion1(body.code, body.details);
  return {};
}

function describeVersion2(error: Record<string, unknown>): ErrorDescription {
  const code = textOf(error.code);
  const message = textOf(error.message);
  const parameter = textOf(error.param);
  const fields = fieldsOf(error.errors);
  return {
    code,
    message,
    requestId: textOf(error.request_id),
    ...quotaOf(code, typeof error.retryable === 'boolean' ? error.retryable : null),
    retryAfterMs: millisecondsOf(error.retry_after_seconds),
    advice: adviceOf(code) ?? textOf(error.suggestion),
    // Where one parameter is at fault, the vendor names it beside the message rather than in a list.
    fields: fields.length > 0 || parameter === null ? fields : [{ field: parameter, message: message ?? '' }],
  };
}

function describeVersion1(code: string, details: unknown): ErrorDescription {
  const fields = fieldsOf(details);
  const text = fields
    .map(({ message }) => message)
    .filter((message) => message !== '')
    .join('; ');
  const resetSeconds = /\breset_in=(\d+)/.exec(text)?.[1];
  const scope = /\brequired=([A-Z_]+)/.exec(text)?.[1];
  return {
    code,
    message: textOf(text),
    ...quotaOf(code, null),
    retryAfterMs: millisecondsOf(Number(resetSeconds)),
    advice: adviceOf(code),
    requiredScope: scope ?? null,
    fields,
  };
}

/** Whether a quota is used up, and whether waiting helps: the one of an API key begins anew when `reset_in` is over. */
function quotaOf(
  code: string | null,
  retryable: boolean | null,
): { isQuota: boolean; retryable: boolean | null } {
  if (code === 'API_KEY_QUOTA_EXCEEDED') return { isQuota: true, retryable: true };
  const isSmsQuota = code !== null && smsQuotaCodes.has(code);
  return { isQuota: isSmsQuota, retryable: isSmsQuota ? false : retryable };
}

/** Where the code tells more than the status: what the vendor's own words leave out. */
function adviceOf(code: string | null): string | null {
  switch (code) {
    case 'API_KEY_TRIAL_NOT_ALLOWED':
      return 'Allo gives no API access on a trial: choose a plan first';
    case 'API_KEY_REVOKED':
      return 'The key was revoked: create another under Settings > API';
    case 'MISSING_ALLO_NUMBER':
      return 'Name one of your lines as allo_number; GET /v2/api/numbers lists them';
    case 'BATCH_TOO_LARGE':
      return 'Send at most 100 ids at once';
    case 'DAILY_SMS_LIMIT_REACHED':
      return 'The quota of text messages is used up until tomorrow';
    default:
      return null;
  }
}

function fieldsOf(value: unknown): { field: string; message: string }[] {
  return recordsOf(value).map((entry) => ({
    field: textOf(entry.field) ?? '',
    message: textOf(entry.message) ?? textOf(entry.code) ?? '',
  }));
}

/** Null for what is no wait. JSON can hold numbers beyond any timer, infinity among them: those stay numbers. */
function millisecondsOf(seconds: unknown): number | null {
  if (typeof seconds !== 'number' || !(seconds >= 0)) return null;
  return Math.min(seconds * 1000, Number.MAX_SAFE_INTEGER);
}
