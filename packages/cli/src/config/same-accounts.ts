import type { World } from '../world.ts';
import { readSecrets } from './read-secret.ts';
import type { AccountSettings } from './settings.ts';

/**
 * Accounts that are one and the same at the provider, such as two whose keys were copied from one another: each
 * conversation would be read for both, and be stored for whichever comes first. In words, for each such pair.
 */
export function describeSameAccounts(accounts: readonly AccountSettings[], world: World): readonly string[] {
  const first = new Map<string, AccountSettings>();
  return accounts.flatMap((account) => {
    const [key] = readSecrets(account.keyVariables, world);
    if (key === undefined) return [];
    const identity = JSON.stringify([account.provider, key, account.accountId, account.baseUrl]);
    const other = first.get(identity);
    if (other !== undefined) return [describe(other, account)];
    first.set(identity, account);
    return [];
  });
}

function describe(one: AccountSettings, other: AccountSettings): string {
  const [ours, theirs] = [one, other].map(({ keyVariables }) => keyVariables.join(' or '));
  const keys =
    ours === theirs ? `both take their key from ${ours}` : `${ours} and ${theirs} hold the same key`;
  return `${one.provider}/${one.name} and ${other.provider}/${other.name} are the same account, as ${keys}.`;
}
