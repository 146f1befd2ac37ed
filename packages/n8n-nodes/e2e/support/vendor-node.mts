import { createScaledClock, createSimulator } from '@callweave/simulator';
import { onTestFinished } from 'vitest';
import type { Vendor } from '../scenarios/operation-scenario.mts';
import type { WorkflowNode } from './n8n-api.mts';
import type { N8nSession } from './run-in-n8n.mts';

const nodes = {
  allo: { name: 'Allo', type: 'n8n-nodes-callweave.allo', credentialType: 'alloApi' },
  itellico: { name: 'itellico', type: 'n8n-nodes-callweave.itellico', credentialType: 'itellicoApi' },
} as const;

export type VendorName = keyof typeof nodes;
export type Simulator = Awaited<ReturnType<typeof startSimulator>>;

/** A vendor that lets in as much as comes; what lasts minutes there, such as a call, lasts less than a second. */
export async function startSimulator(provider: VendorName) {
  const clock = createScaledClock({ speed: 3600 });
  const shared = { clock, rateLimits: null };
  const simulator =
    provider === 'allo'
      ? await createSimulator({ provider: 'allo', ...shared }).listen()
      : await createSimulator({ provider: 'itellico', ...shared }).listen();
  onTestFinished(() => simulator.close());
  return simulator;
}

/** The vendor's node with a credential for the simulator. */
export async function nodeAt(
  n8n: N8nSession,
  provider: VendorName,
  { apiKey, url }: Pick<Simulator, 'apiKey' | 'url'>,
): Promise<WorkflowNode> {
  const { name, type, credentialType } = nodes[provider];
  const credential = await n8n.api.createCredential(name, credentialType, { apiKey, baseUrl: url });
  return { name, type, credentials: { [credentialType]: credential } };
}

export function vendorAt(provider: VendorName, { apiKey, url }: Pick<Simulator, 'apiKey' | 'url'>): Vendor {
  const key: Record<string, string> =
    provider === 'allo' ? { Authorization: `Api-Key ${apiKey}` } : { 'X-API-Key': apiKey };
  return {
    async send(method, path, body) {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: { ...key, 'Content-Type': 'application/json' },
        ...(body === undefined ? undefined : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: status ${response.status}: ${text}`);
      const answer = text === '' ? undefined : JSON.parse(text);
      return provider === 'allo' ? answer?.data : answer;
    },
  };
}
