import type { Provider } from '@callweave/core';
import type { Command } from 'commander';
import { parseProviders } from '../commands/parse-providers.ts';
import { UsageError } from '../usage-error.ts';

/** The flags that every command with a store has. */
export interface StoreFlags {
  readonly config?: string | undefined;
  readonly profile?: string | undefined;
  readonly store?: string | undefined;
}

/** Those of a command that reads accounts at their providers. */
export interface AccountFlags extends StoreFlags {
  readonly provider?: string;
  readonly account?: string;
  readonly since?: string;
  readonly alloBaseUrl?: string;
  readonly itellicoBaseUrl?: string;
}

/** Flags as `loadSettings` takes them. */
export interface SettingsFlags
  extends StoreFlags,
    Pick<AccountFlags, 'since' | 'alloBaseUrl' | 'itellicoBaseUrl'> {
  /** Only these; without accounts in a config file, just these. */
  readonly providers?: readonly Provider[];
  readonly accountNames?: readonly string[];
}

export function addStoreOptions(command: Command): Command {
  return command
    .option(
      '--store <store>',
      'sqlite:<path>, ndjson:<path>, a path, or env:<variable with a postgres:// URL>',
    )
    .option('--config <file>', 'the config file (default: callweave.config.json, if there is one)')
    .option('--profile <name>', 'a profile of the config file');
}

export function addAccountOptions(command: Command): Command {
  return addStoreOptions(command)
    .option('--provider <names>', 'only allo or only itellico')
    .option('--account <names>', 'only the accounts of these names, with commas')
    .option('--allo-base-url <url>', 'another address of the Allo API, such as a simulator')
    .option('--itellico-base-url <url>', 'another address of the itellico API, such as a simulator');
}

export function settingsFlagsOf({ provider, account, ...flags }: AccountFlags): SettingsFlags {
  return {
    ...flags,
    ...(provider !== undefined && { providers: parseProviders(provider) }),
    ...(account !== undefined && { accountNames: parseNames(account) }),
  };
}

function parseNames(value: string): string[] {
  const names = value.split(',').map((name) => name.trim());
  if (names.every((name) => name !== '')) return [...new Set(names)];
  throw new UsageError(
    `Expected --account to be names of accounts, with commas; got ${JSON.stringify(value)}.`,
  );
}
