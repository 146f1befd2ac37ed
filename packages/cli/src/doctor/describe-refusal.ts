import { ApiError } from '@callweave/transport';
import { type Check, fail } from './check.ts';

/** What a check ran into, by the words of the client: what came, and what to do. */
export function describeRefusal(subject: string, error: unknown): Check {
  if (ApiError.isInstance(error)) return fail(subject, error.reason, error.advice);
  // A missing variable, or a key that can't be one: the message has both.
  const message = error instanceof Error ? error.message : String(error);
  return fail(
    subject,
    message,
    'Set the variable to the key that the provider shows, then run doctor again.',
  );
}
