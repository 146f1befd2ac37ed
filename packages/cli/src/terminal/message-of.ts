import { RequestTimeoutError } from '@callweave/transport';

/** What is said of an error on the standard error. */
export function messageOf(error: unknown): string {
  // The client's advice names its own option; on the command line it has another name.
  if (RequestTimeoutError.isInstance(error)) return `${error.message} (here: --timeout)`;
  return error instanceof Error ? error.message : String(error);
}
