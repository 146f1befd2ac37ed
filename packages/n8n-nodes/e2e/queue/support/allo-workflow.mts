import type { N8nApi, SavedWorkflow } from '../../support/n8n-api.mts';
import { callWebhook } from '../../support/run-in-n8n.mts';

export interface AlloWorkflow extends SavedWorkflow {
  /** Starts an execution, and gives what n8n answers when that has ended. */
  call(body: object): Promise<Response>;
}

export interface AlloWorkflowOptions {
  /** What the caller gets: parameters of the Webhook node. */
  readonly answer: Readonly<Record<string, string>>;
  /** Of the Allo node; what the caller sent is `$json.body`. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A workflow in production of two nodes: a webhook, and Allo's conversation items. */
export async function createAlloWorkflow(
  api: N8nApi,
  n8nUrl: string,
  { apiKey, url: baseUrl }: { readonly apiKey: string; readonly url: string },
  { answer, parameters }: AlloWorkflowOptions,
): Promise<AlloWorkflow> {
  const credential = await api.createCredential('Allo', 'alloApi', { apiKey, baseUrl });
  const path = crypto.randomUUID();
  const workflow = await api.createWorkflow({
    name: 'Allo for the caller of a webhook',
    nodes: [
      {
        name: 'Webhook',
        type: 'n8n-nodes-base.webhook',
        typeVersion: 2,
        webhookId: path,
        parameters: { path, httpMethod: 'POST', responseMode: 'lastNode', ...answer, options: {} },
      },
      {
        name: 'Allo',
        type: 'n8n-nodes-callweave.allo',
        parameters: { resource: 'conversationItem', ...parameters },
        credentials: { alloApi: credential },
      },
    ],
  });
  await api.activate(workflow);
  return { ...workflow, call: (body) => callWebhook(`${n8nUrl}/webhook/${path}`, body) };
}
