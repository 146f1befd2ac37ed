import { StoreError, type SyncEvent, type SyncSummary } from '@callweave/core/sync';
import { ApiError } from '@callweave/transport';
import { messageOf } from '../terminal/message-of.ts';
import type { Output } from '../world.ts';

/** Prints a JSON object a line: what happens, and in the end what came of it. Never a secret, nothing that was said. */
export function createJsonEvents({ write }: Output): {
  readonly take: (event: SyncEvent) => void;
  readonly summary: (summary: SyncSummary) => void;
} {
  const print = (value: unknown): void => write(`${JSON.stringify(value)}\n`);
  return {
    take: ({ type, ...event }) =>
      print(
        'error' in event
          ? { event: type, ...event, error: describeError(event.error) }
          : { event: type, ...event },
      ),
    summary: ({ accounts }) =>
      print({
        event: 'summary',
        accounts: accounts.map((account) => ({
          ...account,
          error: account.error === null ? null : describeError(account.error),
        })),
      }),
  };
}

/** An error as JSON: what scripts decide by, and what people read. */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  return {
    message: messageOf(error),
    ...(ApiError.isInstance(error) && { kind: error.kind, status: error.status, code: error.code }),
    ...(StoreError.isInstance(error) && { kind: 'store', code: error.code }),
  };
}
