import type { ClientOptions, Pacer } from '@callweave/transport';
import { readKey } from '../config/read-secret.ts';
import type { AccountSettings } from '../config/settings.ts';
import type { World } from '../world.ts';

export interface AccountClientOptions {
  /** How long to wait for one answer. */
  readonly timeoutSeconds?: number | undefined;
  /** @default the world's */
  readonly fetch?: World['platform']['fetch'];
  /** @default the process' own of the key */
  readonly pacer?: Pacer | undefined;
}

/**
 * What a client of an account is made of.
 * @throws {UsageError} for a missing key, naming the variable.
 */
export function clientOptionsOf(
  account: AccountSettings,
  world: World,
  { timeoutSeconds, fetch = world.platform.fetch, pacer }: AccountClientOptions = {},
): ClientOptions {
  return {
    apiKey: readKey(account, world),
    fetch,
    platform: world.platform,
    ...timeoutsOf(timeoutSeconds),
    ...(pacer !== undefined && { pacer }),
    ...(account.baseUrl !== null && { baseUrl: account.baseUrl }),
  };
}

/** A call with its repetitions gets as long as all of its attempts, and no less than the client's own default. */
function timeoutsOf(seconds: number | undefined): Pick<ClientOptions, 'attemptTimeoutMs' | 'totalTimeoutMs'> {
  if (seconds === undefined) return {};
  return { attemptTimeoutMs: seconds * 1_000, totalTimeoutMs: Math.max(120_000, seconds * 4_000) };
}
