import type { ErrorDescription } from '@callweave/transport';

/** Quotas that no short wait helps against: a retry would only be refused again, or send a text message twice. */
const quotaCodes: ReadonlySet<string> = new Set([
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
  const seconds = error.retry_after_seconds;
  const suggestion = textOf(error.suggestion);
  return {
    code,
    message: textOf(error.message),
    requestId: textOf(error.request_id),
    retryable: isQuota(code) ? false : typeof error.retryable === 'boolean' ? error.retryable : null,
    retryAfterMs: typeof seconds === 'number' && seconds >= 0 ? seconds * 1000 : null,
    advice: adviceOf(code) ?? suggestion,
    fields: fieldsOf(error.errors),
  };
}

function describeVersion1(code: string, details: unknown): ErrorDescription {
  const fields = fieldsOf(details);
  const text = fields.map(({ message }) => message).join('; ');
  const resetSeconds = /\breset_in=(\d+)/.exec(text)?.[1];
  const scope = /\brequired=([A-Z_]+)/.exec(text)?.[1];
  return {
    code,
    message: text === '' ? null : text,
    retryable: isQuota(code) ? false : null,
    retryAfterMs: resetSeconds === undefined ? null : Number(resetSeconds) * 1000,
    advice: scope === undefined ? adviceOf(code) : `Give the key the scope ${scope} under Settings > API`,
    fields,
  };
}

function isQuota(code: string | null): boolean {
  return code !== null && quotaCodes.has(code);
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
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((entry) => ({
    field: textOf(entry.field) ?? '',
    message: textOf(entry.message) ?? textOf(entry.code) ?? '',
  }));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
