import type { Provider } from '@callweave/core';
import type { World } from '../world.ts';
import type { AccountSettings } from './settings.ts';

/** The environment variables that hold a provider's key, the preferred one first. */
export const keyVariables: Readonly<Record<Provider, readonly string[]>> = {
  allo: ['ALLO_API_KEY'],
  // The second is the name that the vendor's SDK reads.
  itellico: ['ITELLICO_API_KEY', 'ITELLICOAI_API_KEY'],
};

/** The environment variables that hold the signing secret of a provider's webhooks. */
export const webhookSecretVariables: Readonly<Record<Provider, readonly string[]>> = {
  allo: ['ALLO_WEBHOOK_SECRET'],
  itellico: ['ITELLICO_WEBHOOK_SECRET'],
};

const baseUrlVariables: Readonly<Record<Provider, string>> = {
  allo: 'ALLO_BASE_URL',
  itellico: 'ITELLICO_BASE_URL',
};

/** The account of a provider without a config file: its key in the variable that everybody uses. */
export function defaultAccount(provider: Provider, environment: World['environment']): AccountSettings {
  return {
    provider,
    name: 'main',
    keyVariables: keyVariables[provider],
    accountId: provider === 'itellico' ? (filled(environment.ITELLICO_ACCOUNT_ID) ?? null) : null,
    baseUrl: baseUrlOf(provider, environment),
    webhookSecretVariables: webhookSecretVariables[provider],
  };
}

/** The address that the environment names for a provider; null for the vendor's. */
export function baseUrlOf(provider: Provider, environment: World['environment']): string | null {
  return filled(environment[baseUrlVariables[provider]]);
}

/** The value of a variable; null when it is not set or empty. */
export function filled(value: string | undefined): string | null {
  const text = value?.trim() ?? '';
  return text === '' ? null : text;
}
