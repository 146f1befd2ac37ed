import type { Provider } from '@callweave/core';
import { UsageError } from '../usage-error.ts';

/** The providers of `--provider`, each once. */
export function parseProviders(value: string): Provider[] {
  const names = value.split(',').map((name) => name.trim());
  const providers = names.filter((name): name is Provider => name === 'allo' || name === 'itellico');
  if (providers.length !== names.length || providers.length === 0) {
    throw new UsageError(
      `Expected --provider to be allo, itellico or allo,itellico; got ${JSON.stringify(value)}.`,
    );
  }
  return [...new Set(providers)];
}
