import type { Provider } from '@callweave/core';
import { type AccountSource, createAccountSource } from '../accounts/create-account-source.ts';
import { defaultAccount } from '../config/default-accounts.ts';
import type { World } from '../world.ts';

export interface SourceOptions {
  readonly alloBaseUrl?: string;
  readonly itellicoBaseUrl?: string;
  readonly accountId?: string;
  /** How long to wait for one answer. */
  readonly timeoutSeconds?: number;
}

/** @throws {UsageError} for a missing key, naming the variable. */
export function createSources(
  providers: readonly Provider[],
  { alloBaseUrl, itellicoBaseUrl, accountId, ...options }: SourceOptions,
  world: World,
): AccountSource[] {
  const baseUrls = { allo: alloBaseUrl, itellico: itellicoBaseUrl };
  return providers.map((provider) => {
    const account = defaultAccount(provider, world.environment);
    return createAccountSource(
      {
        ...account,
        baseUrl: baseUrls[provider] ?? account.baseUrl,
        accountId: (provider === 'itellico' ? accountId : undefined) ?? account.accountId,
      },
      world,
      options,
    );
  });
}
