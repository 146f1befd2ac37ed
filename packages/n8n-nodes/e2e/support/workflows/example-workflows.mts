import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { N8nApi, SavedWorkflow } from '../n8n-api.mts';

const folder = join(import.meta.dirname, '..', '..', '..', 'workflows');

interface ExampleWorkflow {
  readonly nodes: readonly { readonly name: string; readonly type: string; readonly webhookId?: string }[];
}

export interface ImportedWorkflow extends SavedWorkflow {
  /** The paths of the webhooks that it has, by the names of their nodes. */
  readonly webhookIds: Readonly<Record<string, string>>;
}

/** The credentials that n8n has, by their types. */
export type Credentials = Readonly<Record<string, { readonly id: string; readonly name: string }>>;

/** Which credentials a node of a type takes. */
const credentialTypes: Readonly<Record<string, readonly string[]>> = {
  'n8n-nodes-callweave.allo': ['alloApi'],
  'n8n-nodes-callweave.alloTrigger': ['alloApi'],
  'n8n-nodes-callweave.callweave': ['alloApi', 'itellicoApi'],
  'n8n-nodes-callweave.callweaveTool': ['alloApi', 'itellicoApi'],
  'n8n-nodes-callweave.callweaveTrigger': ['alloApi', 'itellicoApi'],
  'n8n-nodes-callweave.itellicoTrigger': ['itellicoApi'],
  'n8n-nodes-base.googleSheets': ['googleSheetsOAuth2Api'],
  'n8n-nodes-base.s3': ['s3'],
  'n8n-nodes-base.slack': ['slackApi'],
  '@n8n/n8n-nodes-langchain.lmChatOpenAi': ['openAiApi'],
};

/**
 * Imports one of the example workflows, and does what its note tells the user to do: chooses the credentials, and sets
 * the parameters that are left open, by the names of their nodes.
 */
export async function importExample(
  api: N8nApi,
  name: string,
  credentials: Credentials,
  settings: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): Promise<ImportedWorkflow> {
  const example = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as ExampleWorkflow;
  const nodes = example.nodes.map((node) => ({
    ...node,
    parameters: { ...('parameters' in node ? (node.parameters as object) : {}), ...settings[node.name] },
    credentials: Object.fromEntries(
      (credentialTypes[node.type] ?? []).map((type) => [type, credentials[type]]),
    ),
  }));
  const saved = await api.request<SavedWorkflow>('POST', '/rest/workflows', { ...example, nodes });
  const webhookIds = Object.fromEntries(
    example.nodes.flatMap(({ name: node, webhookId }) =>
      webhookId === undefined ? [] : [[node, webhookId]],
    ),
  );
  return { ...saved, webhookIds };
}
