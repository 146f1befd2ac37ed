import type { ApiDefinition } from '../api-definition.ts';
import type { Call } from '../call.ts';
import { redact } from '../redact.ts';
import type { ApiError, ApiErrorOptions } from './api-error.ts';
import { errorClasses } from './error-classes.ts';

/** What every error of a client is made with. */
export interface ErrorContext {
  readonly api: ApiDefinition;
  /** What may not appear in an error, whoever wrote it. */
  readonly secrets: readonly string[];
}

type Particulars = Omit<ApiErrorOptions, 'api' | 'operation' | 'attempts'>;

/** The one place where a client's errors are made: whatever text the vendor sent, no secret passes. */
export function createApiError(
  { api, secrets }: ErrorContext,
  { operation, attempts }: Call,
  particulars: Particulars,
): ApiError {
  const { reason, advice, code, requestId, fields = [], bodySnippet } = particulars;
  const clean = (text: string): string => redact(text, secrets);
  const cleanIfAny = (text: string | null = null): string | null => text && clean(text);
  return new errorClasses[particulars.kind]({
    ...particulars,
    api: api.name,
    operation,
    attempts,
    reason: clean(reason),
    advice: clean(advice),
    code: cleanIfAny(code),
    requestId: cleanIfAny(requestId),
    bodySnippet: cleanIfAny(bodySnippet),
    fields: fields.map(({ field, message }) => ({ field: clean(field), message: clean(message) })),
  });
}

/**
 * What to keep out of errors: the headers that carry the key, the same without their scheme, and the key.
 */
export function secretsOf(apiKey: string, keyHeaders: Readonly<Record<string, string>>): readonly string[] {
  const values = Object.values(keyHeaders);
  const credentials = values.map((value) => value.slice(value.indexOf(' ') + 1));
  return [...new Set([...values, ...credentials, apiKey])];
}
