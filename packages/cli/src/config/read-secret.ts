import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { filled } from './default-accounts.ts';
import type { AccountSettings } from './settings.ts';

/**
 * The API key of an account.
 * @throws {UsageError} when none of its variables is set, naming them.
 */
export function readKey({ provider, name, keyVariables }: AccountSettings, world: World): string {
  const [key] = readSecrets(keyVariables, world);
  if (key !== undefined) return key;
  const account = name === 'main' ? provider : `${provider}/${name}`;
  throw new UsageError(
    `${account} needs its API key in the environment variable ${keyVariables.join(' or ')}, and it is not set.`,
  );
}

/**
 * Before anything is sent for any account.
 * @throws {UsageError} when keys are not set, naming them all.
 */
export function requireKeys(accounts: readonly AccountSettings[], world: World): void {
  const missing = accounts.filter(({ keyVariables }) => readSecrets(keyVariables, world).length === 0);
  const [first, ...others] = missing;
  if (first === undefined) return;
  if (others.length === 0) readKey(first, world);
  const told = missing.map(
    ({ provider, name, keyVariables }) => `${provider}/${name} (${keyVariables.join(' or ')})`,
  );
  throw new UsageError(
    `${missing.length} accounts need their API keys in environment variables that are not set: ${told.join(', ')}. Set them, or leave these out by naming others with --account.`,
  );
}

/** The values of those variables that are set. */
export function readSecrets(variables: readonly string[], { environment }: World): readonly string[] {
  return variables.flatMap((variable) => filled(environment[variable]) ?? []);
}
