import { createSimulator } from '@callweave/simulator';
import { onTestFinished } from 'vitest';
import type { N8nApi } from '../../support/n8n-api.mts';

/** What the vendors' conversations end with: triggers show what happened lately. */
const now = (): string => new Date().toISOString();

/** A simulator of Allo, and n8n's credential for it. */
export async function connectedAllo(
  api: N8nApi,
  { deliver }: { deliver?: (url: string, init?: RequestInit) => Promise<Response> } = {},
) {
  const simulator = await createSimulator({
    provider: 'allo',
    until: now(),
    ...(deliver === undefined ? undefined : { fetch: (url, init) => deliver(String(url), init) }),
  }).listen();
  onTestFinished(() => simulator.close());
  const { apiKey, url } = simulator;
  return { simulator, alloApi: await api.createCredential('Allo', 'alloApi', { apiKey, baseUrl: url }) };
}

export async function connectedItellico(api: N8nApi) {
  const simulator = await createSimulator({ provider: 'itellico', until: now() }).listen();
  onTestFinished(() => simulator.close());
  const { apiKey, url } = simulator;
  const itellicoApi = await api.createCredential('itellico', 'itellicoApi', { apiKey, baseUrl: url });
  return { simulator, itellicoApi };
}
