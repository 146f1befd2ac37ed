import { ApiError, type ApiErrorKind, redact, redactPhoneNumbers } from '@callweave/transport';
import { StoreError } from '../sync/store-error.ts';

/** Of no use to repeat before somebody has done something: the next attempt would only be refused as well. */
const lasting: ReadonlySet<ApiErrorKind> = new Set([
  'authentication',
  'payment',
  'permission',
  'validation',
  'not_found',
]);

/** Whether the same may work later without anything being changed. */
export function isWorthRepeating(error: unknown): boolean {
  if (ApiError.isInstance(error)) return !lasting.has(error.kind);
  if (StoreError.isInstance(error))
    return error.isRetryable || error.code === 'full' || error.code === 'other';
  return !(error instanceof TypeError);
}

/** How long the API has asked to wait, in milliseconds; null when it has not. */
export function retryAfterMsOf(error: unknown): number | null {
  return ApiError.isInstance(error) ? error.retryAfterMs : null;
}

/** An error in words that may be kept and shown: no key, no number, and no more than somebody reads. */
export function wordsOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return redactPhoneNumbers(redact(text, [])).slice(0, 1_000);
}
