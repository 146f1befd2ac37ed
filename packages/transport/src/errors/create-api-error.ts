import type { ApiDefinition } from '../api-definition.ts';
import type { Call } from '../call.ts';
import { redactAll } from '../redact.ts';
import type { ApiError } from './api-error.ts';
import type { ErrorDetails } from './call-fault.ts';
import { errorClasses } from './error-classes.ts';

/** What every error of a client is made with. */
export interface ErrorContext {
  readonly api: ApiDefinition;
  /** What may not appear in an error, whoever wrote it. */
  readonly secrets: readonly string[];
}

/** The one place where a client's errors are made: whatever text the vendor sent, no secret passes. */
export function createApiError(
  { api, secrets }: ErrorContext,
  { operation: { method, path }, attempts }: Call,
  { cause, ...details }: ErrorDetails,
): ApiError {
  return new errorClasses[details.kind]({
    ...redactAll(details, secrets),
    api: api.name,
    method,
    path,
    attempts,
    cause,
  });
}

/**
 * What to keep out of errors: the headers that carry the key, the same without their scheme, and the key.
 */
export function secretsOf(apiKey: string, keyHeaders: Readonly<Record<string, string>>): readonly string[] {
  const values = Object.values(keyHeaders);
  return [...values, ...values.map((value) => value.slice(value.indexOf(' ') + 1)), apiKey];
}
