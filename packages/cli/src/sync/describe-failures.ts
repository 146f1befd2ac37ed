import type { SyncAccount } from '@callweave/core/sync';
import { ApiError } from '@callweave/transport';
import { messageOf } from '../terminal/message-of.ts';

export interface FailedAccount extends SyncAccount {
  readonly error: unknown;
}

/** What failed, with what to do: each fault once, with the accounts that ran into it. */
export function describeFailures(
  failed: readonly FailedAccount[],
  { accountCount }: { readonly accountCount: number },
): readonly string[] {
  return [...Map.groupBy(failed, ({ error }) => faultOf(error)).values()].map((alike) => {
    const message = messageOf(alike[0]?.error);
    const isEverywhere = alike.length > 1 && alike.length === accountCount;
    return isEverywhere ? message : `${namesOf(alike)}: ${message}`;
  });
}

/** The same for the same fault at another time, whose message counts other attempts and names another request. */
export function faultOf(error: unknown): string {
  if (!ApiError.isInstance(error)) return messageOf(error);
  const { kind, status, code, operationId, advice } = error;
  return JSON.stringify([kind, status, code, operationId, advice]);
}

const shownNames = 5;

/** The first of them by name, and how many more. */
export function namesOf(accounts: readonly SyncAccount[]): string {
  const names = accounts.slice(0, shownNames).map(accountNameOf);
  const more = accounts.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** `allo/main`, as the user knows an account. */
export function accountNameOf({ provider, account }: SyncAccount): string {
  return `${provider}/${account}`;
}
