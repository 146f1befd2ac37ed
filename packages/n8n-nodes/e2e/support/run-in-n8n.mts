import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { type N8nApi, signIn, type WorkflowNode } from './n8n-api.mts';

/** What a test does with the shared n8n. */
export interface N8nSession {
  readonly api: N8nApi;
  readonly url: string;
  /**
   * Runs nodes one after the other in a production execution, the first one fed with these items, and gives what the
   * last one gives.
   */
  run(
    items: readonly Record<string, unknown>[],
    nodes: readonly WorkflowNode[],
  ): Promise<Record<string, unknown>[]>;
}

export async function n8nSession(): Promise<N8nSession> {
  const url = inject('n8nUrl');
  const api = await signIn(url);
  return {
    api,
    url,
    async run(items, nodes) {
      const path = crypto.randomUUID();
      const workflow = await api.createWorkflow({
        name: `Run of ${nodes.at(-1)?.name}`,
        nodes: [
          {
            name: 'Webhook',
            type: 'n8n-nodes-base.webhook',
            typeVersion: 2,
            webhookId: path,
            parameters: {
              path,
              httpMethod: 'POST',
              responseMode: 'lastNode',
              responseData: 'allEntries',
              options: {},
            },
          },
          {
            name: 'Split Out',
            type: 'n8n-nodes-base.splitOut',
            typeVersion: 1,
            parameters: { fieldToSplitOut: 'body.items', options: { destinationFieldName: 'json' } },
          },
          ...nodes,
        ],
      });
      await api.activate(workflow);
      try {
        const response = await callWebhook(`${url}/webhook/${path}`, { items });
        const text = await response.text();
        if (!response.ok) throw new Error(`The workflow answered with status ${response.status}: ${text}`);
        return JSON.parse(text);
      } finally {
        await api.deactivate(workflow.id);
      }
    },
  };
}

/** n8n answers an activation before the webhook is there; until then it is a 404. */
export async function callWebhook(url: string, body: unknown): Promise<Response> {
  for (let attempt = 0; ; attempt += 1) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.status !== 404 || attempt === 100) return response;
    await sleep(100);
  }
}
