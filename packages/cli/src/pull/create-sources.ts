import { createAlloClient } from '@callweave/allo-client';
import { alloSource, itellicoSource, type Provider } from '@callweave/core';
import { createItellicoClient } from '@callweave/itellico-client';
import { UsageError } from '../usage-error.ts';
import type { World } from '../world.ts';
import { createCountingFetch } from './counting-fetch.ts';
import type { PullSource } from './pull-conversations.ts';

export interface SourceOptions {
  readonly alloBaseUrl?: string;
  readonly itellicoBaseUrl?: string;
  readonly accountId?: string;
  /** How long to wait for one answer. */
  readonly timeoutSeconds?: number;
}

/** The environment variables that hold a provider's key, the preferred one first. */
export const keyVariables: Readonly<Record<Provider, readonly string[]>> = {
  allo: ['ALLO_API_KEY'],
  // The second is the name that the vendor's SDK reads.
  itellico: ['ITELLICO_API_KEY', 'ITELLICOAI_API_KEY'],
};

/** @throws {UsageError} for a missing key, naming the variable. */
export function createSources(
  providers: readonly Provider[],
  options: SourceOptions,
  world: World,
): PullSource[] {
  const apiKeys = new Map(providers.map((provider) => [provider, readKey(provider, world.environment)]));
  return providers.map((provider) => {
    const { fetch, counts } = createCountingFetch(world.platform.fetch);
    const common = {
      apiKey: apiKeys.get(provider) ?? '',
      fetch,
      platform: world.platform,
      ...timeoutsOf(options.timeoutSeconds),
    };
    if (provider === 'allo') {
      const client = createAlloClient({ ...common, ...baseUrlOf(options.alloBaseUrl) });
      return { source: alloSource(client, { platform: world.platform }), counts };
    }
    const client = createItellicoClient({ ...common, ...baseUrlOf(options.itellicoBaseUrl) });
    const account = options.accountId === undefined ? {} : { accountId: options.accountId };
    return { source: itellicoSource(client, { platform: world.platform, ...account }), counts };
  });
}

/** A call with its repetitions gets as long as all of its attempts, and no less than the client's own default. */
function timeoutsOf(seconds: number | undefined): { attemptTimeoutMs?: number; totalTimeoutMs?: number } {
  if (seconds === undefined) return {};
  return { attemptTimeoutMs: seconds * 1_000, totalTimeoutMs: Math.max(120_000, seconds * 4_000) };
}

function baseUrlOf(baseUrl: string | undefined): { baseUrl?: string } {
  return baseUrl === undefined ? {} : { baseUrl };
}

function readKey(provider: Provider, environment: World['environment']): string {
  for (const name of keyVariables[provider]) {
    const key = environment[name]?.trim();
    if (key) return key;
  }
  const names = keyVariables[provider].join(' or ');
  throw new UsageError(
    `${provider} needs its API key in the environment variable ${names}, and it is not set.`,
  );
}
