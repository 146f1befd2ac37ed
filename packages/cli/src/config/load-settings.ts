import { dirname, join, resolve } from 'node:path';
import type { Provider } from '@callweave/core';
import { parseTimeFlags } from '../commands/parse-time-flags.ts';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import type { ConfigAccount, ConfigFile, ConfigProfile } from './config-file.ts';
import type { SettingsFlags } from './config-options.ts';
import {
  baseUrlOf,
  defaultAccount,
  filled,
  keyVariables,
  webhookSecretVariables,
} from './default-accounts.ts';
import { nearestName } from './nearest-name.ts';
import { readConfigFile } from './read-config-file.ts';
import type { AccountSettings, Settings } from './settings.ts';
import { parseStoreAddress, type StoreAddress, storeAddressOfVariable } from './store-address.ts';

export const configFileName = 'callweave.config.json';
const defaultStore = 'callweave.db';

/**
 * Brings flags, environment, config file and defaults together, in this order of precedence.
 *
 * @throws {UsageError} for what can't be used in any of them.
 */
export async function loadSettings(flags: SettingsFlags, world: World): Promise<Settings> {
  const { environment, directory } = world;
  const found = await findConfigFile(flags.config ?? filled(environment.CALLWEAVE_CONFIG), directory);
  const profileName = flags.profile ?? filled(environment.CALLWEAVE_PROFILE);
  const values = found === null ? noValues : valuesOf(found.config, profileName, found.path);
  if (found === null && profileName !== null) {
    throw new UsageError(
      `There is no profile ${profileName}, since there is no ${configFileName} in ${directory}. Name the file with --config.`,
    );
  }
  const configDirectory = found === null ? directory : dirname(found.path);
  const since = flags.since ?? filled(environment.CALLWEAVE_SINCE) ?? values.since;
  parseTimeFlags(since ?? undefined, undefined, {
    sinceName: flags.since === undefined ? 'CALLWEAVE_SINCE' : '--since',
  });
  const keyFile = filled(environment.CALLWEAVE_FORGET_KEY_FILE);
  return {
    accounts: accountsOf(values.accounts, flags, environment),
    store: storeOf(flags, values.store, configDirectory, world),
    since,
    forgetKeyFile:
      keyFile !== null
        ? resolve(directory, keyFile)
        : values.forgetKeyFile !== null
          ? resolve(configDirectory, values.forgetKeyFile)
          : defaultForgetKeyFile(world),
    configPath: found?.path ?? null,
    profile: profileName,
  };
}

/** The accounts, at least one of them. */
export function requireAccounts({ accounts, configPath }: Settings): readonly AccountSettings[] {
  if (accounts.length > 0) return accounts;
  throw new UsageError(
    configPath === null
      ? `Expected an account: set the environment variable ALLO_API_KEY or ITELLICO_API_KEY to a key, or list accounts in ${configFileName}.`
      : `Expected an account: ${configPath} lists none. Add one to its accounts, or choose a profile with --profile.`,
  );
}

const noValues: ConfigProfile = { accounts: null, store: null, since: null, forgetKeyFile: null };

async function findConfigFile(
  named: string | null,
  directory: string,
): Promise<{ readonly path: string; readonly config: ConfigFile } | null> {
  const path = resolve(directory, named ?? configFileName);
  const config = await readConfigFile(path);
  if (config !== null) return { path, config };
  if (named === null) return null;
  throw new UsageError(`Expected a config file at ${path}; there is none.`);
}

/** A profile's values stand in place of the file's own; what it does not say is taken from those. */
function valuesOf(config: ConfigFile, profileName: string | null, path: string): ConfigProfile {
  if (profileName === null) return config;
  const profile = config.profiles.get(profileName);
  if (profile === undefined) {
    const names = [...config.profiles.keys()];
    const nearest = nearestName(profileName, names);
    const known = names.length === 0 ? 'it has no profiles' : `it has ${names.join(', ')}`;
    const hint = nearest === null ? '' : ` Did you mean ${nearest}?`;
    throw new UsageError(
      `Expected --profile to be one of ${path}; got ${JSON.stringify(profileName)}, and ${known}.${hint}`,
    );
  }
  return {
    accounts: profile.accounts ?? config.accounts,
    store: profile.store ?? config.store,
    since: profile.since ?? config.since,
    forgetKeyFile: profile.forgetKeyFile ?? config.forgetKeyFile,
  };
}

function storeOf(
  { store }: SettingsFlags,
  fromFile: string | null,
  configDirectory: string,
  { environment, directory }: World,
): StoreAddress {
  if (store !== undefined) return parseStoreAddress(store, { name: '--store', directory });
  const fromEnvironment = filled(environment.CALLWEAVE_STORE);
  if (fromEnvironment !== null) return storeAddressOfVariable('CALLWEAVE_STORE', fromEnvironment, directory);
  if (fromFile !== null) return parseStoreAddress(fromFile, { name: 'store', directory: configDirectory });
  return parseStoreAddress(defaultStore, { name: 'store', directory });
}

/** Those of the file; without a list of accounts, those whose key the environment has. */
function accountsOf(
  fromFile: readonly ConfigAccount[] | null,
  flags: SettingsFlags,
  environment: World['environment'],
): readonly AccountSettings[] {
  const all =
    fromFile === null
      ? flags.providers === undefined
        ? providersWithKey(environment).map((provider) => defaultAccount(provider, environment))
        : flags.providers.map((provider) => defaultAccount(provider, environment))
      : fromFile.map((account) => accountOf(account, environment));
  const { providers, accountNames } = flags;
  const chosen = all.filter(
    ({ provider, name }) => (providers?.includes(provider) ?? true) && (accountNames?.includes(name) ?? true),
  );
  const isOneNamed = providers !== undefined || accountNames !== undefined;
  if (isOneNamed && chosen.length === 0 && all.length > 0) {
    const known = all.map(({ provider, name }) => `${provider}/${name}`).join(', ');
    throw new UsageError(`Expected --provider and --account to leave an account; there are ${known}.`);
  }
  return chosen.map((account) => ({
    ...account,
    baseUrl: baseUrlFlag(account.provider, flags) ?? account.baseUrl,
  }));
}

function providersWithKey(environment: World['environment']): Provider[] {
  const providers: readonly Provider[] = ['allo', 'itellico'];
  return providers.filter((provider) =>
    keyVariables[provider].some((variable) => filled(environment[variable]) !== null),
  );
}

function accountOf(account: ConfigAccount, environment: World['environment']): AccountSettings {
  const { provider, keyVariable } = account;
  return {
    provider,
    name: account.name ?? 'main',
    keyVariables: keyVariable === null ? keyVariables[provider] : [keyVariable],
    accountId: account.accountId,
    baseUrl: baseUrlOf(provider, environment) ?? account.baseUrl,
    webhookSecretVariables: account.webhookSecretVariables ?? webhookSecretVariables[provider],
  };
}

function baseUrlFlag(provider: Provider, flags: SettingsFlags): string | undefined {
  return provider === 'allo' ? flags.alloBaseUrl : flags.itellicoBaseUrl;
}

/** Beside the user's other secrets, and not beside the store, whose tombstones it reads. */
function defaultForgetKeyFile({ environment, directory }: World): string {
  const home = filled(environment.HOME) ?? filled(environment.USERPROFILE) ?? directory;
  const folder = filled(environment.XDG_CONFIG_HOME) ?? filled(environment.APPDATA) ?? join(home, '.config');
  return join(folder, 'callweave', 'forget.key');
}
