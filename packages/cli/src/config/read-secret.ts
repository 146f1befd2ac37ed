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

/** The values of those variables that are set. */
export function readSecrets(variables: readonly string[], { environment }: World): readonly string[] {
  return variables.flatMap((variable) => filled(environment[variable]) ?? []);
}
