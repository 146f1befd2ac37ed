import { createSimulator } from '@callweave/simulator';
import { onTestFinished } from 'vitest';
import type { N8nApi } from '../../support/n8n-api.mts';

interface ConnectOptions {
  /** Calls until now, for triggers, which show what happened lately; else they are always the same. */
  readonly untilNow?: boolean;
  /** Takes webhooks to where n8n really is. */
  readonly deliver?: (url: string, init?: RequestInit) => Promise<Response>;
}

const contentOf = ({ untilNow = false }: ConnectOptions) =>
  untilNow ? { until: new Date().toISOString() } : {};

/** A simulator of Allo, and n8n's credential for it. */
export async function connectedAllo(api: N8nApi, options: ConnectOptions = {}) {
  const { deliver } = options;
  const simulator = await createSimulator({
    provider: 'allo',
    ...contentOf(options),
    ...(deliver === undefined ? undefined : { fetch: (url, init) => deliver(String(url), init) }),
  }).listen();
  onTestFinished(() => simulator.close());
  const { apiKey, url } = simulator;
  return { simulator, alloApi: await api.createCredential('Allo', 'alloApi', { apiKey, baseUrl: url }) };
}

export async function connectedItellico(api: N8nApi, options: Pick<ConnectOptions, 'untilNow'> = {}) {
  const simulator = await createSimulator({ provider: 'itellico', ...contentOf(options) }).listen();
  onTestFinished(() => simulator.close());
  const { apiKey, url } = simulator;
  const itellicoApi = await api.createCredential('itellico', 'itellicoApi', { apiKey, baseUrl: url });
  return { simulator, itellicoApi };
}
