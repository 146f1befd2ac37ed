import { notFound } from './operation.ts';
import { ItellicoProblem } from './problem.ts';
import type { ItellicoAccountRow } from './roster.ts';
import { ITELLICO_ACCOUNT } from './roster.ts';
import type { ItellicoWorld } from './world.ts';

/** The key of a subaccount: keys are made in the dashboard, so the simulator has to say which one it is. */
export const subaccountKey = (apiKey: string, accountId: string): string => `${apiKey}.${accountId}`;

/** The account that a key belongs to. One that is disabled lets nobody in by its own key. */
export function accountOfKey({ accounts, settings }: ItellicoWorld, key: string): ItellicoAccountRow {
  const { apiKey } = settings;
  const isOfSubaccount = key.startsWith(`${apiKey}.`);
  const id = key === apiKey ? ITELLICO_ACCOUNT.id : isOfSubaccount ? key.slice(apiKey.length + 1) : '';
  const account = accounts.find(id);
  if (account === null) throw new ItellicoProblem({ status: 401 });
  if (!account.is_active) throw new ItellicoProblem({ status: 403, message: 'The account is disabled.' });
  return account;
}

/** A key reaches its account and all below it; what another one gets is a switch. */
export function requireAccount(
  { accounts, settings }: ItellicoWorld,
  keyAccount: ItellicoAccountRow,
  accountId: string,
): ItellicoAccountRow {
  const account = accounts.find(accountId);
  if (account !== null && accounts.isWithin(account.id, keyAccount.id)) return account;
  throw settings.foreignAccountStatus === 403
    ? new ItellicoProblem({ status: 403 })
    : notFound('The account');
}
