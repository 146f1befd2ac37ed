import { ApiError } from '@callweave/transport';
import { readSecrets } from '../config/read-secret.ts';
import type { AccountSettings } from '../config/settings.ts';
import type { World } from '../world.ts';
import { type Check, fail } from './check.ts';

/** What a check ran into, by the words of the client: what came, and what to do. */
export function describeRefusal(
  subject: string,
  error: unknown,
  account: AccountSettings,
  world: World,
): Check {
  if (ApiError.isInstance(error)) {
    const hint = error.kind === 'authentication' ? hintOf(account, world) : '';
    return fail(subject, error.reason, `${hint}${error.advice}`);
  }
  // A missing variable, or a key that can't be one: the message has both.
  const message = error instanceof Error ? error.message : String(error);
  return fail(
    subject,
    message,
    'Set the variable to the key that the provider shows, then run doctor again.',
  );
}

/** How most keys of the other one begin. Older keys of Allo have no such beginning, so none is refused for it. */
const others = {
  allo: { beginning: /^sk-/i, name: 'itellico' },
  itellico: { beginning: /^ak_/i, name: 'Allo' },
} as const;

function hintOf({ provider, keyVariables }: AccountSettings, world: World): string {
  const { beginning, name } = others[provider];
  const [key = ''] = readSecrets(keyVariables, world);
  return beginning.test(key) ? `This one begins as keys of ${name} do: were they exchanged? ` : '';
}
