import type { Provider } from '@callweave/core';

/** What a config file says; null where it says nothing. */
export interface ConfigFile extends ConfigProfile {
  readonly profiles: ReadonlyMap<string, ConfigProfile>;
}

/** The file's own values, or those of a profile, which stand in their place. */
export interface ConfigProfile {
  readonly store: string | null;
  readonly since: string | null;
  readonly forgetKeyFile: string | null;
  readonly accounts: readonly ConfigAccount[] | null;
}

export interface ConfigAccount {
  readonly provider: Provider;
  readonly name: string | null;
  readonly keyVariable: string | null;
  readonly accountId: string | null;
  readonly baseUrl: string | null;
  readonly webhookSecretVariables: readonly string[] | null;
}
