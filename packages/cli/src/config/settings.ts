import type { Provider } from '@callweave/core';
import type { StoreAddress } from './store-address.ts';

/** What a command works with, once flags, environment, config file and defaults have been brought together. */
export interface Settings {
  /** Empty when neither the config file nor the environment has one: see `requireAccounts`. */
  readonly accounts: readonly AccountSettings[];
  readonly store: StoreAddress;
  /** From when on conversations are copied; null for everything. */
  readonly since: string | null;
  /** Where the key of the tombstones is. */
  readonly forgetKeyFile: string;
  /** The config file that was read; null when there is none. */
  readonly configPath: string | null;
  readonly profile: string | null;
}

/** One account at a provider. It names the variables that hold secrets, never a secret. */
export interface AccountSettings {
  readonly provider: Provider;
  /** Beside its rows in the store: letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  /** Environment variables that may hold the key, the preferred one first. */
  readonly keyVariables: readonly string[];
  /** itellico's id of the account to read; null for the key's own. */
  readonly accountId: string | null;
  /** Null for the vendor's. */
  readonly baseUrl: string | null;
  /** Environment variables that may hold a webhook's signing secret; while one is replaced, both. */
  readonly webhookSecretVariables: readonly string[];
}
